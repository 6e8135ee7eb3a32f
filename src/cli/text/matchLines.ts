import type { PersonaMatch } from '../../core/patterns/personaIndex.ts';
import { whyExplained } from './sentences.ts';
import { clip, table } from './table.ts';

/** Which personas review a path, and what they ask. */
export function matchLines(path: string, matches: readonly PersonaMatch[]): string[] {
  if (matches.length === 0) {
    return [path, '  No persona reviews it; persona-review explain says why.'];
  }
  return [path, ...matches.flatMap(personaLines)];
}

function personaLines(match: PersonaMatch): string[] {
  const { persona, checklists } = match;
  const items = checklists.flatMap(({ title, items }) => [
    `    ${clip(title, 80)}`,
    ...table(
      items.map(({ id, text, required }) => [id, `${clip(text, 100)}${required ? '' : ' (optional)'}`]),
      '      ',
    ),
  ]);
  const why = whyExplained({ ...match, outcome: 'matched' });
  return [`  ${persona.id}, ${persona.source}`, `    ${why}`, ...items];
}
