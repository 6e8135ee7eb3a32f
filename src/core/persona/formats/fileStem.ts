import type { FormatRules } from './formatRules.ts';
import { type PersonaPlace, placeOf } from './personaPlaces.ts';

/**
 * What a file is called where its front matter does not say: its name, and in formats whose files are known by their
 * paths the folders below the place as well, `golang/testing` for `.claude/rules/golang/testing.md`.
 */
export function fileStem(fileName: string, { globs, isKnownByPath }: FormatRules): string {
  const places = globs.map(placeOf);
  const endings = places.map((place) =>
    place?.kind === 'tree' ? place.ending : place?.kind === 'anywhere' && place.isEnding ? place.name : '',
  );
  const fitting = endings.filter((ending) => fileName.endsWith(ending));
  const longest = fitting.reduce((a, b) => (b.length > a.length ? b : a), '');
  const whole = fileName.slice(fileName.lastIndexOf('/') + 1);
  const ending = longest === '' || longest === whole ? (/.(\.[^.]*)$/.exec(whole)?.[1] ?? '') : longest;
  const stem = whole.slice(0, whole.length - ending.length);
  return isKnownByPath ? foldersOf(fileName, whole, places) + stem : stem;
}

/** The folders of a file below its place. */
function foldersOf(fileName: string, name: string, places: readonly (PersonaPlace | null)[]): string {
  const folder = fileName.slice(0, fileName.length - name.length);
  for (const place of places) {
    const start = place?.kind === 'tree' ? `/${folder}`.lastIndexOf(`/${place.folder}/`) : -1;
    if (place?.kind === 'tree' && start >= 0) {
      return folder.slice(start + place.folder.length + 1);
    }
    if (place?.kind === 'anywhere' && place.name === name && isWithin(fileName)) {
      return folder;
    }
  }
  return '';
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
