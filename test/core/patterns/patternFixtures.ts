import type { Checklist, Pattern, Persona } from '../../../src/core/persona/persona.ts';

const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };

/** Globs as an author writes them, one a line, an exclusion with `!` in front. */
export function patternsOf(...globs: readonly string[]): readonly Pattern[] {
  return globs.map((written, i) => ({
    glob: written.replace(/^!/, ''),
    negated: written.startsWith('!'),
    origin: 'body',
    range: { start: { line: i + 1, column: 3 }, end: { line: i + 1, column: 3 + written.length } },
    note: '',
  }));
}

export function checklistOf(title: string, files: readonly string[] | null): Checklist {
  return {
    title,
    headingPath: [],
    kind: 'task',
    files: files === null ? null : patternsOf(...files),
    range,
    items: [],
  };
}

export function personaOf(id: string, globs: readonly string[], more: Partial<Persona> = {}): Persona {
  return {
    id,
    name: id,
    description: '',
    format: 'persona',
    origin: 'workspace',
    source: `.personas/${id}.md`,
    alwaysApplies: false,
    onRequest: false,
    patterns: patternsOf(...globs),
    markdown: '',
    checklists: [],
    guidance: [],
    examples: [],
    problems: [],
    ...more,
  };
}
