import type { Format } from '../persona.ts';
import { formats } from './formats.ts';

/** Where persona files are, relative to the workspace folder. */
export type PersonaPlace =
  /** All below a folder whose names end so: `docs/review/**` and `/*.md`. */
  | { readonly kind: 'tree'; readonly folder: string; readonly ending: string }
  /** One file. */
  | { readonly kind: 'file'; readonly folder: string; readonly name: string }
  /** In any folder: those with this name, or with names that end so. */
  | { readonly kind: 'anywhere'; readonly name: string; readonly isEnding: boolean };

const tree = /^(?<folder>[^*?{}[\]!\\]+)\/\*\*\/\*(?<ending>(?:\.\w+)+)$/;
const anywhere = /^\*\*\/(?<star>\*?)(?<name>[\w-]*(?:\.\w+)+)$/;
const file = /^(?:(?<folder>[^*?{}[\]!\\]+)\/)?(?<name>[^*?{}[\]!\\/]+)$/;

/** What a glob names; null where it is of another kind, or leaves the workspace folder. */
export function placeOf(glob: string): PersonaPlace | null {
  if (glob.split('/').includes('..')) {
    return null;
  }
  const inTree = tree.exec(glob)?.groups;
  if (inTree !== undefined) {
    return { kind: 'tree', folder: inTree['folder']!, ending: inTree['ending']! };
  }
  const everywhere = anywhere.exec(glob)?.groups;
  if (everywhere !== undefined) {
    return { kind: 'anywhere', name: everywhere['name']!, isEnding: everywhere['star'] === '*' };
  }
  const single = file.exec(glob)?.groups;
  return single === undefined
    ? null
    : { kind: 'file', folder: single['folder'] ?? '.', name: single['name']! };
}

export interface FormatPlace {
  readonly place: PersonaPlace;
  readonly format: Format;
}

/** The places of every format, in the order of the table. */
export const formatPlaces: readonly FormatPlace[] = formats.flatMap(({ format, globs }) =>
  globs.flatMap((glob) => {
    const place = placeOf(glob);
    return place === null ? [] : [{ place, format }];
  }),
);

/** The format that a file belongs to; null where none has a place for it. @param path relative to the workspace folder */
export function formatAt(path: string): Format | null {
  return formatPlaces.find(({ place }) => isAt(place, path))?.format ?? null;
}

/**
 * The format that a file is read as, wherever the place it is in may be, and by its name where it is in none; a plain
 * persona otherwise.
 */
export function formatOf(path: string): Format {
  const slashed = `/${path}`;
  const found = formatPlaces.find(({ place }) =>
    place.kind === 'tree' ? slashed.includes(`/${place.folder}/`) : isAt(place, pathWithin(place, path)),
  );
  return found?.format ?? tellingEndings.find(([ending]) => path.endsWith(ending))?.[1] ?? 'persona';
}

/** Names that say enough, in whatever folder. */
const tellingEndings: readonly (readonly [string, Format])[] = [
  ['.instructions.md', 'copilot-instructions'],
  ['/copilot-instructions.md', 'agents-file'],
  ['.mdc', 'cursor-rule'],
];

/** The end of a path that is as long as the place's. */
function pathWithin(place: Exclude<PersonaPlace, { kind: 'tree' }>, path: string): string {
  const depth = place.kind === 'file' && place.folder !== '.' ? place.folder.split('/').length : 0;
  return path
    .split('/')
    .slice(-depth - 1)
    .join('/');
}

function isAt(place: PersonaPlace, path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  switch (place.kind) {
    case 'tree':
      return path.startsWith(`${place.folder}/`) && name.endsWith(place.ending);
    case 'file':
      return path === (place.folder === '.' ? place.name : `${place.folder}/${place.name}`);
    case 'anywhere':
      return place.isEnding ? name.endsWith(place.name) : name === place.name;
  }
}
