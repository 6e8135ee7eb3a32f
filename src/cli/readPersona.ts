import { maximumSize } from '../core/persona/decodePersona.ts';
import { parsePersona } from '../core/persona/parsePersona.ts';
import type { Format, Origin, Persona } from '../core/persona/persona.ts';
import { createProblem } from '../core/persona/problemCodes.ts';
import type { CliHost } from './cliHost.ts';
import { reasonOf } from './reasonOf.ts';

export interface PersonaFile {
  /** Absolute. */
  readonly path: string;
  /** What the user knows the file as; kept in `Persona.source`. */
  readonly source: string;
  readonly format: Format;
  readonly origin: Origin;
}

interface PersonaRead {
  /** Where the file cannot be read, one that says nothing but that. */
  readonly persona: Persona;
  /** Why the file cannot be read, in a sentence; null where it has been. */
  readonly failure: string | null;
}

export async function readPersona(file: PersonaFile, host: CliHost): Promise<PersonaRead> {
  const { path, source, format, origin } = file;
  const parse = (content: Uint8Array | string): Persona =>
    parsePersona({ content, source, fileName: path, format, origin });
  let content: Uint8Array;
  try {
    // One byte more than is looked at, so that the parser knows there is more.
    content = await host.readFile(path, maximumSize + 1);
  } catch (error) {
    const message = `The file cannot be read: ${reasonOf(error)}. Mend it, or leave it out.`;
    const start = { line: 1, column: 1 };
    const problem = createProblem('file.unreadable', 'error', message, { start, end: start });
    return { persona: { ...parse(''), problems: [problem] }, failure: `${source}: ${message}` };
  }
  return { persona: parse(content), failure: null };
}
