import { formatOf } from '../core/persona/formats/personaPlaces.ts';
import { maximumSize } from '../core/persona/markdown/decodePersona.ts';
import { unreadablePersona } from '../core/persona/parsePersona.ts';
import { parsePersonaFile } from '../core/persona/parsePersonaFile.ts';
import type { Format, Origin, Persona } from '../core/persona/persona.ts';
import { reasonOf } from '../core/reasonOf.ts';
import type { CliHost } from './cliHost.ts';
import { isInside } from './reviewedPaths.ts';

export interface PersonaFile {
  /** Absolute. */
  readonly path: string;
  /** Relative to the folder whose files it reviews; absolute where it is not in it. */
  readonly fileName: string;
  /** What the user knows the file as; kept in `Persona.source`. */
  readonly source: string;
  readonly format: Format;
  readonly origin: Origin;
}

export interface PersonasRead {
  /** Where the file cannot be read, one that says nothing but that. */
  readonly personas: readonly Persona[];
  /** Why the file cannot be read, in a sentence; null where it has been. */
  readonly failure: string | null;
}

/** A file that the user names, as one of the folder. @param source as typed: relative to the folder, or absolute */
export function personaFileAt(source: string, folder: string, host: CliHost): PersonaFile {
  const path = host.resolve(folder, source);
  const relative = host.relative(folder, path);
  const fileName = isInside(relative) ? relative : path;
  return { path, fileName, source, format: formatOf(path), origin: 'workspace' };
}

export async function readPersonaFile(file: PersonaFile, host: CliHost): Promise<PersonasRead> {
  const { path, ...described } = file;
  try {
    // One byte more than is looked at, so that the parser knows there is more.
    const content = await host.readFile(path, maximumSize + 1);
    return { personas: parsePersonaFile({ ...described, content }), failure: null };
  } catch (error) {
    const persona = unreadablePersona(described, reasonOf(error));
    const failure = persona.problems.map(({ message }) => `${file.source}: ${message}`).join('\n');
    return { personas: [persona], failure };
  }
}
