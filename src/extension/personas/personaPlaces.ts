import * as vscode from 'vscode';
import { bundledPersonaFiles } from '../../core/persona/bundledPersonas.ts';
import { type PersonaPlace, personaPlaces, placeOf } from '../../core/persona/formats/personaPlaces.ts';
import { walkFolder } from '../../core/persona/formats/walkFolder.ts';
import type { Format, Origin } from '../../core/persona/persona.ts';
import { folderSettings, userPersonasFolder } from '../settings.ts';
import type { PersonaFile } from './personaFile.ts';
import { PersonaSource } from './personaSource.ts';
import type { WorkspaceFiles } from './workspaceFiles.ts';

/** How places are read, and who hears of what is passed over. */
export interface PersonaAccess {
  readonly files: WorkspaceFiles;
  readonly log: vscode.LogOutputChannel;
}

/** No search of ours returns more files than this. */
const MOST_FOUND = 2_000;

/** The personas that come with the extension. In a browser its folder cannot be listed, so their names are known beforehand. */
export function bundledPersonas(extensionUri: vscode.Uri, access: PersonaAccess): PersonaSource {
  const root = vscode.Uri.joinPath(extensionUri, 'personas');
  const files = bundledPersonaFiles.map((fileName) => personaFile(root, fileName, 'persona', 'bundled'));
  return new PersonaSource(access.files, () => Promise.resolve(files), []);
}

/** The user's own personas: every Markdown file below the folder of the setting; none where it is not set. */
export function userPersonas(homeDirectory: vscode.Uri | null, access: PersonaAccess): PersonaSource {
  const root = userPersonasRoot(homeDirectory);
  if (root === null) {
    return new PersonaSource(access.files, () => Promise.resolve([]), []);
  }
  const list = async () =>
    (await walk(root, { folder: '.', ending: '.md' }, access)).map((fileName) =>
      personaFile(root, fileName, 'persona', 'user'),
    );
  return new PersonaSource(access.files, list, [new vscode.RelativePattern(root, '**')]);
}

/** The personas of a workspace folder: the places of every format, and the globs of the setting. */
export function workspacePersonas(folder: vscode.WorkspaceFolder, access: PersonaAccess): PersonaSource {
  const globs = folderSettings(folder).personaGlobs;
  const list = async () => {
    const found = new Map<string, PersonaFile>();
    const add = (fileName: string, format: Format) => {
      if (!found.has(fileName)) {
        found.set(fileName, personaFile(folder.uri, fileName, format, 'workspace'));
      }
    };
    for (const { format, ...place } of personaPlaces) {
      (await walk(folder.uri, place, access)).forEach((fileName) => add(fileName, format));
    }
    for (const glob of globs) {
      (await filesOf(folder, glob, access)).forEach((fileName) => add(fileName, 'persona'));
    }
    return [...found.values()];
  };
  const watched = [
    ...personaPlaces.flatMap(watchedGlobs),
    ...globs.flatMap((glob) => watchedGlobs(placeOf(glob) ?? glob)),
  ];
  return new PersonaSource(
    access.files,
    list,
    watched.map((glob) => new vscode.RelativePattern(folder, glob)),
  );
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
  if (place !== null) {
    return await walk(folder.uri, place, access);
  }
  const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, glob), null, MOST_FOUND);
  const start = folder.uri.path.replace(/\/$/, '').length + 1;
  return found.map((uri) => uri.path.slice(start));
}

async function walk(
  root: vscode.Uri,
  { folder, ending }: PersonaPlace,
  { files: host, log }: PersonaAccess,
): Promise<readonly string[]> {
  const { files, complaints } = await walkFolder(host.list(root), folder, ending);
  for (const complaint of complaints) {
    log.warn(`${root.toString(true)}: ${complaint}`);
  }
  return files;
}

/** A place and the folders it is in: when a folder goes, the watcher tells of that folder alone. */
function watchedGlobs(place: PersonaPlace | string): readonly string[] {
  if (typeof place === 'string') {
    return [place];
  }
  const segments = place.folder.split('/');
  return [...segments.map((_, index) => segments.slice(0, index + 1).join('/')), `${place.folder}/**`];
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
