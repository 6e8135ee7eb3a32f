import { sha256Hex } from '../../src/core/hash.ts';
import type { PersonaMatch } from '../../src/core/patterns/personaIndex.ts';
import type { Checklist, Item, Persona } from '../../src/core/persona/persona.ts';
import type { Answer } from '../../src/core/review/answer.ts';

const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

export function anItem(id: string, text = `Is ${id} right?`): Item {
  return { id, text, required: true, reasonIsOptional: false, wording: sha256Hex(text), range };
}

export function aChecklist(title: string, items: readonly Item[]): Checklist {
  return { title, headingPath: [], kind: 'task', files: null, range, items };
}

export function aMatch(id: string, checklists: readonly Checklist[], name = id): PersonaMatch {
  const persona: Persona = {
    id,
    name,
    description: '',
    format: 'persona',
    origin: 'workspace',
    source: `file:///${id}.md`,
    alwaysApplies: true,
    onRequest: false,
    patterns: [],
    markdown: '',
    checklists,
    guidance: [],
    examples: [],
    problems: [],
  };
  return { persona, pattern: null, checklists };
}

/** A ULID that sorts by its number. */
export function ulidOf(number: number): string {
  return `01${String(number).padStart(24, '0')}`;
}

/** The nth answer: one millisecond after the one before. */
export function anAnswer(number: number, fields: Partial<Answer> = {}): Answer {
  return {
    v: 1,
    id: ulidOf(number),
    time: new Date(Date.UTC(2026, 0, 1) + number).toISOString(),
    reviewer: 'ada',
    path: 'internal/server/user.go',
    persona: 'backend',
    item: 'errors',
    answer: 'done',
    fingerprint: sha256Hex('the file'),
    wording: sha256Hex('Is errors right?'),
    ...fields,
  };
}
