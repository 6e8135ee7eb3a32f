import { readFileSync } from 'node:fs';
import { parsePersona, type UnparsedPersona } from '../../../src/core/persona/parsePersona.ts';
import type {
  Checklist,
  GuidanceSection,
  Item,
  Pattern,
  Persona,
} from '../../../src/core/persona/persona.ts';

export function parseText(content: string | Uint8Array, changes: Partial<UnparsedPersona> = {}): Persona {
  return parsePersona({
    content,
    source: 'file:///repo/.personas/reviewer.md',
    fileName: '.personas/reviewer.md',
    format: 'persona',
    origin: 'workspace',
    ...changes,
  });
}

export function fixtureBytes(name: string): Uint8Array {
  return readFileSync(new URL(`../../fixtures/personas/${name}.md`, import.meta.url));
}

export function parseFixture(name: string): Persona {
  return parseText(fixtureBytes(name), { source: `${name}.md`, fileName: `.personas/${name}.md` });
}

/** `!glob`, as it was written. */
export function globsOf(patterns: readonly Pattern[]): string[] {
  return patterns.map(({ glob, negated }) => (negated ? `!${glob}` : glob));
}

export function itemsOf(persona: Persona): Item[] {
  return persona.checklists.flatMap(({ items }) => items);
}

/** The checklists that are written as tasks. */
export function taskChecklistsOf({ checklists }: Persona): Checklist[] {
  return checklists.filter(({ kind }) => kind === 'task');
}

/** Title and number of items of each checklist. */
export function countsOf(checklists: readonly Checklist[]): [string, number][] {
  return checklists.map(({ title, items }) => [title, items.length]);
}

export function codesOf({ problems }: Pick<Persona, 'problems'>): string[] {
  return problems.map(({ code }) => code);
}

/** The titles of guidance sections, those below a section in brackets behind it. */
export function outlineOf(sections: readonly GuidanceSection[]): string {
  return sections
    .map(({ title, children }) => (children.length === 0 ? title : `${title} (${outlineOf(children)})`))
    .join(', ');
}

/** `line:column-line:column` */
export function placeOf({ range: { start, end } }: Pick<Item, 'range'>): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}
