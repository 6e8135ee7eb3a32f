import { formats } from '../core/persona/formats.ts';
import type { Format } from '../core/persona/persona.ts';

/** A folder that keeps personas of a format, relative to the workspace folder, and how their names end. */
interface PersonaPlace {
  readonly format: Format;
  readonly folder: string;
  readonly ending: string;
}

/** The places of every format. */
export const personaPlaces: readonly PersonaPlace[] = formats.flatMap(({ format, globs }) =>
  globs.map((glob) => {
    const [folder = '', ending = ''] = glob.split('/**/*');
    return { format, folder, ending };
  }),
);

/** The format whose place a file is in, wherever that place is; a plain persona elsewhere. */
export function formatOf(absolutePath: string): Format {
  return personaPlaces.find(({ folder }) => absolutePath.includes(`/${folder}/`))?.format ?? 'persona';
}
