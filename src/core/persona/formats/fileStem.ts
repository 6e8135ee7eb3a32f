import type { FormatRules } from './formatRules.ts';
import { type PersonaPlace, placeOf } from './personaPlaces.ts';

/** What a file is called where its front matter does not say. */
export interface FileStem {
  /** Its name; in formats whose files are known by their paths after the folders below the place: `golang/testing`. */
  readonly path: string;
  /** Its name alone, after its folders where all files of the place have one name: `services/api/AGENTS`. */
  readonly name: string;
}

export function fileStem(fileName: string, { globs, isKnownByPath }: FormatRules): FileStem {
  const places = globs.map(placeOf);
  const name = fileName.slice(fileName.lastIndexOf('/') + 1);
  const stem = name.slice(0, name.length - endingOf(name, places).length);
  const folders = fileName.slice(0, fileName.length - name.length);
  for (const place of isKnownByPath ? places : []) {
    const start = place?.kind === 'tree' ? `/${folders}`.lastIndexOf(`/${place.folder}/`) : -1;
    if (place?.kind === 'tree' && start >= 0) {
      return { path: folders.slice(start + place.folder.length + 1) + stem, name: stem };
    }
    if (place?.kind === 'anywhere' && place.name === name && isWithin(fileName)) {
      return { path: folders + stem, name: folders + stem };
    }
  }
  return { path: stem, name: stem };
}

/** The longest ending of the format's own, else what stands after the last dot. */
function endingOf(name: string, places: readonly (PersonaPlace | null)[]): string {
  const endings = places.map((place) =>
    place?.kind === 'tree' ? place.ending : place?.kind === 'anywhere' && place.isEnding ? place.name : '',
  );
  const fitting = endings.filter((ending) => name.endsWith(ending) && name !== ending);
  const longest = fitting.reduce((a, b) => (b.length > a.length ? b : a), '');
  return longest === '' ? (/.(\.[^.]*)$/.exec(name)?.[1] ?? '') : longest;
}

/**
 * The folder that a file such as `AGENTS.md` speaks for: the one it is in, or the one above where that is the
 * `.claude` or `.github` of a folder. Null for the workspace folder, and for a file outside it.
 */
export function folderBelow(fileName: string): string | null {
  const folder = fileName.slice(0, Math.max(0, fileName.lastIndexOf('/')));
  const above = folder.replace(/(?:^|\/)\.(?:claude|github)$/, '');
  return above === '' || !isWithin(fileName) ? null : above;
}

/** Whether a path leads into the workspace folder. */
function isWithin(fileName: string): boolean {
  return !/^(?:\/|[A-Za-z]:|\.\.(?:\/|$))/.test(fileName);
}
