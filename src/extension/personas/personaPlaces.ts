import * as vscode from 'vscode';
import { bundledPersonaFiles } from '../../core/persona/bundledPersonas.ts';
import { filesAt, findPersonaFiles } from '../../core/persona/formats/findPersonaFiles.ts';
import {
  formatOf,
  formatPlaces,
  type PersonaPlace,
  placeOf,
} from '../../core/persona/formats/personaPlaces.ts';
import { searchFolders, skippedFolders } from '../../core/persona/formats/searchFolders.ts';
import { type Found, walkFolder } from '../../core/persona/formats/walkFolder.ts';
import type { Format, Origin } from '../../core/persona/persona.ts';
import { reasonOf } from '../../core/reasonOf.ts';
import { isSearchable } from '../searchableFolder.ts';
import { folderSettings, userPersonasFolder } from '../settings.ts';
import type { LoadParser } from './loadParser.ts';
import type { PersonaFile } from './personaFile.ts';
import { PersonaSource } from './personaSource.ts';
import type { WorkspaceFiles } from './workspaceFiles.ts';

/** How places and their files are read, and who hears of what is passed over. */
export interface PersonaAccess {
  readonly files: WorkspaceFiles;
  readonly loadParser: LoadParser;
  readonly log: vscode.LogOutputChannel;
}

/** No search of ours returns more files than this. */
const MOST_FOUND = 2_000;

/** The personas that come with the extension. In a browser its folder cannot be listed, so their names are known beforehand. */
export function bundledPersonas(extensionUri: vscode.Uri, access: PersonaAccess): PersonaSource {
  const root = vscode.Uri.joinPath(extensionUri, 'personas');
  const files = bundledPersonaFiles.map((fileName) => personaFile(root, fileName, 'persona', 'bundled'));
  return new PersonaSource(access, () => Promise.resolve(files), [], null);
}

/** The user's own personas: every Markdown file below the folder of the setting; none where it is not set. */
export function userPersonas(homeDirectory: vscode.Uri | null, access: PersonaAccess): PersonaSource {
  const root = userPersonasRoot(homeDirectory);
  if (root === null) {
    return new PersonaSource(access, () => Promise.resolve([]), [], null);
  }
  const list = async () => {
    const { files, complaints } = await walkFolder(access.files.list(root), '.', '.md');
    complain(root, complaints, access);
    return files.map((fileName) => personaFile(root, fileName, 'persona', 'user'));
  };
  return new PersonaSource(access, list, [new vscode.RelativePattern(root, '**')], null);
}

/** The personas of a workspace folder in the places of the formats that are read, and those of the setting's globs. */
export function workspacePersonas(folder: vscode.WorkspaceFolder, access: PersonaAccess): PersonaSource {
  const { personaGlobs: globs, formats: read } = folderSettings(folder);
  const isRead = (format: Format) => read.has(format);
  const list = async () => {
    const search = () => Promise.resolve({ files: [], complaints: [] });
    const found = await findPersonaFiles({ list: access.files.list(folder.uri), search }, isRead);
    complain(folder.uri, found.complaints, access);
    const formatsOf = new Map(found.files.map(({ path, format }) => [path, format]));
    for (const glob of globs) {
      for (const path of await filesOf(folder, glob, access)) {
        formatsOf.set(path, formatsOf.get(path) ?? formatOf(path));
      }
    }
    return [...formatsOf].map(([path, format]) => personaFile(folder.uri, path, format, 'workspace'));
  };
  const watched = [
    ...inOneGlob(
      formatPlaces
        .filter(({ format, place }) => isRead(format) && place.kind !== 'anywhere')
        .flatMap(({ place }) => watchedGlobs(place)),
    ),
    ...globs.flatMap((glob) => {
      const place = placeOf(glob);
      return place === null ? [glob] : watchedGlobs(place);
    }),
  ];
  return personaSource(folder, list, watched, access);
}

/** The personas of a workspace folder that may be in any folder of it, such as `AGENTS.md`: finding them takes a search. */
export function searchedPersonas(folder: vscode.WorkspaceFolder, access: PersonaAccess): PersonaSource {
  const { formats: read } = folderSettings(folder);
  const isRead = (format: Format) => read.has(format);
  const list = async () => {
    const search = (names: readonly string[]) => searchFolder(folder, `**/{${names.join(',')}}`);
    const found = await findPersonaFiles({ list: () => Promise.resolve(null), search }, isRead);
    complain(folder.uri, found.complaints, access);
    return found.files.map(({ path, format }) => personaFile(folder.uri, path, format, 'workspace'));
  };
  const watched = formatPlaces
    .filter(({ format, place }) => isRead(format) && place.kind === 'anywhere')
    .flatMap(({ place }) => watchedGlobs(place));
  return personaSource(folder, list, inOneGlob(watched), access);
}

function personaSource(
  folder: vscode.WorkspaceFolder,
  list: () => Promise<readonly PersonaFile[]>,
  watched: readonly string[],
  access: PersonaAccess,
): PersonaSource {
  const patterns = [...new Set(watched)].map((glob) => new vscode.RelativePattern(folder, glob));
  return new PersonaSource(access, list, patterns, folder);
}

function personaFile(root: vscode.Uri, fileName: string, format: Format, origin: Origin): PersonaFile {
  return { uri: vscode.Uri.joinPath(root, fileName), fileName, format, origin };
}

/** A glob that names a folder and an ending is walked, which needs no search of the whole workspace. */
async function filesOf(
  folder: vscode.WorkspaceFolder,
  glob: string,
  access: PersonaAccess,
): Promise<readonly string[]> {
  const place = placeOf(glob);
  const { files, complaints } = await (place === null
    ? searchFolder(folder, glob)
    : place.kind === 'anywhere'
      ? searchNames(folder, [`${place.isEnding ? '*' : ''}${place.name}`], access)
      : filesAt(place, access.files.list(folder.uri)));
  complain(folder.uri, complaints, access);
  return files;
}

function searchNames(
  folder: vscode.WorkspaceFolder,
  names: readonly string[],
  { files }: PersonaAccess,
): Promise<Found> {
  return isSearchable(folder)
    ? searchFolder(folder, `**/{${names.join(',')}}`)
    : searchFolders(files.list(folder.uri), names);
}

/** VS Code searches outside the extension host, and leaves out what `files.exclude` names. */
async function searchFolder(folder: vscode.WorkspaceFolder, glob: string): Promise<Found> {
  if (!isSearchable(folder)) {
    const why = 'VS Code searches no such file system';
    return { files: [], complaints: [`${glob} is not searched: ${why}. Name a folder: docs/**/*.md`] };
  }
  const start = folder.uri.path.replace(/\/$/, '').length + 1;
  try {
    const found = await vscode.workspace.findFiles(
      new vscode.RelativePattern(folder, glob),
      `**/{${skippedFolders.join(',')}}/**`,
      MOST_FOUND,
    );
    return { files: found.map((uri) => uri.path.slice(start)).toSorted(), complaints: [] };
  } catch (error) {
    return { files: [], complaints: [`${glob} cannot be searched: ${reasonOf(error)}.`] };
  }
}

function complain(root: vscode.Uri, complaints: readonly string[], { log }: PersonaAccess): void {
  for (const complaint of complaints) {
    log.warn(`${root.toString(true)}: ${complaint}`);
  }
}

/** A place and the folders it is in: when a folder goes, the watcher tells of that folder alone. */
function watchedGlobs(place: PersonaPlace): readonly string[] {
  if (place.kind === 'anywhere') {
    return [`**/${place.isEnding ? '*' : ''}${place.name}`];
  }
  const segments = place.folder === '.' ? [] : place.folder.split('/');
  return [
    ...segments.map((_, index) => segments.slice(0, index + 1).join('/')),
    [...segments, place.kind === 'file' ? place.name : '**'].join('/'),
  ];
}

/** VS Code asks another process for each watcher: one for each glob took a tenth of the time to the first checklist. */
function inOneGlob(globs: readonly string[]): readonly string[] {
  return globs.length === 0 ? [] : [`{${[...new Set(globs)].join(',')}}`];
}

/** The folder of the user's own personas; null where the setting names none. */
export function userPersonasRoot(homeDirectory: vscode.Uri | null): vscode.Uri | null {
  const setting = userPersonasFolder();
  if (setting === '') {
    return null;
  }
  if (setting.startsWith('~')) {
    return homeDirectory === null ? null : vscode.Uri.joinPath(homeDirectory, setting.slice(1));
  }
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const local = vscode.Uri.file(setting);
  return homeDirectory !== null || folder === undefined ? local : folder.with({ path: local.path });
}
