import type { Persona, Problem } from './persona.ts';
import { createProblem } from './problemCodes.ts';
import type { HiddenPersona } from './resolvePersonas.ts';

/**
 * The problem of each persona whose id another file of its origin has: what no file shows by itself.
 * @param hidden of a whole folder, see `resolvePersonas`
 * @param nameOf how the user knows the file of another persona
 * @returns by the `source` of the persona that has the problem
 */
export function duplicateIds(
  hidden: readonly HiddenPersona[],
  nameOf: (persona: Persona) => string,
): ReadonlyMap<string, Problem> {
  const problems = new Map<string, Problem>();
  for (const { persona, reason, by } of hidden) {
    if (reason === 'duplicateId' && by !== null) {
      problems.set(persona.source, duplicateId(persona, by, nameOf(by)));
    }
  }
  return problems;
}

/** No error where two tools have a file of the same name: mostly they say the same, and once is enough. */
function duplicateId({ id, format }: Persona, by: Persona, other: string): Problem {
  const start = { line: 1, column: 1 };
  const severity = format === by.format ? 'error' : 'information';
  const message = `The id “${id}” belongs to ${other}, so this persona is not used. Give it an id of its own in the front matter, such as id: ${id}-2`;
  return createProblem('persona.duplicate-id', severity, message, { start, end: start });
}
