import { type PersonaSource, parsePersona } from './parsePersona.ts';
import type { Persona } from './persona.ts';
import { createProblem } from './problemCodes.ts';

/**
 * A persona that says nothing but why its file could not be read: a link that leads nowhere, no permission.
 * @param reason in words that can follow "cannot be read: ".
 */
export function unreadablePersona(file: Omit<PersonaSource, 'content'>, reason: string): Persona {
  const start = { line: 1, column: 1 };
  const message = `The file cannot be read: ${reason}. Mend the file, its link or its permissions, or remove it.`;
  const problem = createProblem('file.unreadable', 'error', message, { start, end: start });
  return { ...parsePersona({ ...file, content: '' }), problems: [problem] };
}
