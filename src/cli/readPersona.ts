import { maximumSize } from '../core/persona/markdown/decodePersona.ts';
import { parsePersona, unreadablePersona } from '../core/persona/parsePersona.ts';
import type { Format, Origin, Persona } from '../core/persona/persona.ts';
import { reasonOf } from '../core/reasonOf.ts';
import type { CliHost } from './cliHost.ts';

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
  const described = { source, fileName: path, format, origin };
  try {
    // One byte more than is looked at, so that the parser knows there is more.
    const content = await host.readFile(path, maximumSize + 1);
    return { persona: parsePersona({ ...described, content }), failure: null };
  } catch (error) {
    const persona = unreadablePersona(described, reasonOf(error));
    return { persona, failure: persona.problems.map(({ message }) => `${source}: ${message}`).join('\n') };
  }
}
