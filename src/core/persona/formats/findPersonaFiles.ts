import type { FolderEntry, ListFolder } from '../../workspace.ts';
import type { Format } from '../persona.ts';
import { findFile } from './findFile.ts';
import { formatAt, formatPlaces, type PersonaPlace } from './personaPlaces.ts';
import { type Found, pathIn, walkFolder } from './walkFolder.ts';

/** How a host looks for files; all paths are relative to the workspace folder. */
export interface PersonaSearch {
  readonly list: ListFolder;
  /**
   * The files in any folder that have one of the names, or end with one where it begins with a star; without those in
   * `skippedFolders`.
   */
  readonly search: (names: readonly string[]) => Promise<Found>;
}

/** A file that is taken for a persona file. */
export interface FormatFile {
  readonly path: string;
  readonly format: Format;
}

/**
 * The files of a workspace folder in the places of the formats, in the order of `formatPlaces`, each once: see `formats`
 * for whose it is.
 */
export async function findPersonaFiles(
  { list, search }: PersonaSearch,
  isRead: (format: Format) => boolean,
): Promise<{ files: readonly FormatFile[]; complaints: readonly string[] }> {
  const places = formatPlaces.filter(({ format }) => isRead(format));
  const names = places.flatMap(({ place }) =>
    place.kind === 'anywhere' ? [`${place.isEnding ? '*' : ''}${place.name}`] : [],
  );
  const listOnce = remember(list);
  const [anywhere, ...listed] = await Promise.all([
    names.length === 0 ? nothing : search(names),
    ...places.map(({ place }) => filesAt(place, listOnce)),
  ]);
  const found = new Map<string, Format>();
  for (const path of [...listed, anywhere].flatMap(({ files }) => files)) {
    const format = formatAt(path);
    if (format !== null && isRead(format)) {
      found.set(path, format);
    }
  }
  return {
    files: [...found].map(([path, format]) => ({ path, format })),
    complaints: [...new Set([...listed, anywhere].flatMap(({ complaints }) => complaints))],
  };
}

/** The files at a place; none of one that is anywhere, which takes a search. */
export async function filesAt(place: PersonaPlace, list: ListFolder): Promise<Found> {
  switch (place.kind) {
    case 'tree':
      return (await mayBeFolder(place.folder, list))
        ? await walkFolder(list, place.folder, place.ending)
        : nothing;
    case 'file':
      return await findFile(list, place.folder, place.name);
    case 'anywhere':
      return nothing;
  }
}

const nothing: Found = { files: [], complaints: [] };

/** Each folder is listed once, since many places share their parents. */
function remember(list: ListFolder): ListFolder {
  const listed = new Map<string, ReturnType<ListFolder>>();
  return (folder) => {
    const known = listed.get(folder) ?? list(folder);
    listed.set(folder, known);
    return known;
  };
}

/**
 * Whether to look into a folder: not where its parents say that it is not there, or that it is a file which has a place of
 * its own, as `.clinerules`.
 */
async function mayBeFolder(folder: string, list: ListFolder): Promise<boolean> {
  let parent = '.';
  for (const name of folder.split('/')) {
    let entry: FolderEntry | undefined;
    try {
      entry = (await list(parent))?.find((candidate) => candidate.name === name);
    } catch {
      return true; // The walk says what is wrong.
    }
    parent = pathIn(parent, name);
    if (entry === undefined || (entry.kind === 'file' && formatAt(parent) !== null)) {
      return false;
    }
  }
  return true;
}
