import * as vscode from 'vscode';
import { bundledPersonaFiles } from '../../core/persona/bundledPersonas.ts';
import { formats } from '../../core/persona/formats.ts';
import { personaGlobs, userPersonasFolder } from '../settings.ts';
import type { PersonaFile } from './personaFile.ts';
import { PersonaSource } from './personaSource.ts';
import { walkFolder } from './walkFolder.ts';

/** No search of ours returns more files than this. */
const MOST_FOUND = 2_000;

/** The personas that come with the extension. In a browser its folder cannot be listed, so their names are known beforehand. */
export function bundledPersonas(extensionUri: vscode.Uri): PersonaSource {
  const files = bundledPersonaFiles.map(
    (fileName): PersonaFile => ({
      uri: vscode.Uri.joinPath(extensionUri, 'personas', fileName),
      fileName,
      format: 'persona',
      origin: 'bundled',
    }),
  );
  return new PersonaSource(() => Promise.resolve(files), []);
}

/** The user's own personas: every Markdown file below the folder of the setting; none where it is not set. */
export function userPersonas(homeDirectory: vscode.Uri | null): PersonaSource {
  const root = resolveUserFolder(userPersonasFolder(), homeDirectory);
  if (root === null) {
    return new PersonaSource(() => Promise.resolve([]), []);
  }
  const list = async () =>
    (await walkFolder(root, ['.md'])).map(
      (uri): PersonaFile => ({ uri, fileName: relativePath(root, uri), format: 'persona', origin: 'user' }),
    );
  return new PersonaSource(list, [new vscode.RelativePattern(root, '**')]);
}

/** The personas of a workspace folder: the places of every format, and the globs of the setting. */
export function workspacePersonas(folder: vscode.WorkspaceFolder): PersonaSource {
  const places = [
    ...formats.flatMap(({ format, globs }) => globs.map((glob) => ({ format, glob }))),
    ...personaGlobs(folder).map((glob) => ({ format: 'persona' as const, glob })),
  ];
  const list = async () => {
    const found = new Map<string, PersonaFile>();
    for (const { format, glob } of places) {
      for (const uri of await filesOf(folder, glob)) {
        if (!found.has(uri.toString())) {
          found.set(uri.toString(), {
            uri,
            fileName: relativePath(folder.uri, uri),
            format,
            origin: 'workspace',
          });
        }
      }
    }
    return [...found.values()];
  };
  const watched = places.flatMap(({ glob }) => withParents(glob));
  return new PersonaSource(
    list,
    watched.map((glob) => new vscode.RelativePattern(folder, glob)),
  );
}

/** A glob that names a folder and an ending is walked, which needs no search of the whole workspace. */
const FOLDER_AND_ENDING = /^(?<place>[^*?{}[\]!\\]+)\/\*\*\/\*(?<ending>\.\w+)$/;

async function filesOf(folder: vscode.WorkspaceFolder, glob: string): Promise<readonly vscode.Uri[]> {
  const parts = FOLDER_AND_ENDING.exec(glob)?.groups;
  const place = parts?.['place'];
  const ending = parts?.['ending'];
  if (place !== undefined && ending !== undefined && !place.split('/').includes('..')) {
    return await walkFolder(vscode.Uri.joinPath(folder.uri, place), [ending]);
  }
  return await vscode.workspace.findFiles(new vscode.RelativePattern(folder, glob), null, MOST_FOUND);
}

/** A place and the folders it is in: when a folder goes, the watcher tells of that folder alone. */
function withParents(glob: string): readonly string[] {
  const place = FOLDER_AND_ENDING.exec(glob)?.groups?.['place'];
  if (place === undefined) {
    return [glob];
  }
  const segments = place.split('/');
  return [...segments.map((_, index) => segments.slice(0, index + 1).join('/')), `${place}/**`];
}

function resolveUserFolder(setting: string, homeDirectory: vscode.Uri | null): vscode.Uri | null {
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

function relativePath(base: vscode.Uri, uri: vscode.Uri): string {
  return uri.path.slice(base.path.endsWith('/') ? base.path.length : base.path.length + 1);
}
