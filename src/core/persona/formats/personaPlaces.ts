import type { Format } from '../persona.ts';
import { formats } from './formats.ts';

/** A folder that keeps personas, relative to the workspace folder, and how their names end. */
export interface PersonaPlace {
  readonly folder: string;
  readonly ending: string;
}

const FOLDER_AND_ENDING = /^(?<folder>[^*?{}[\]!\\]+)\/\*\*\/\*(?<ending>\.\w+)$/;

/** What a glob such as `docs/review/**` with `/*.md` names; null where it is not of that kind, or leaves the workspace folder. */
export function placeOf(glob: string): PersonaPlace | null {
  const { folder, ending } = FOLDER_AND_ENDING.exec(glob)?.groups ?? {};
  return folder === undefined || ending === undefined || folder.split('/').includes('..')
    ? null
    : { folder, ending };
}

/** The places of every format. */
export const personaPlaces: readonly (PersonaPlace & { readonly format: Format })[] = formats.flatMap(
  ({ format, globs }) =>
    globs.flatMap((glob) => {
      const place = placeOf(glob);
      return place === null ? [] : [{ ...place, format }];
    }),
);

/** The format whose place a file is in, wherever that place is; a plain persona elsewhere. */
export function formatOf(absolutePath: string): Format {
  return personaPlaces.find(({ folder }) => absolutePath.includes(`/${folder}/`))?.format ?? 'persona';
}
