import * as vscode from 'vscode';
import {
  type GitAttributesFile,
  type LinguistAttributes,
  readGitAttributes,
} from '../../core/changes/gitAttributes.ts';
import type { WorkspaceFiles } from '../personas/workspaceFiles.ts';
import { commonGitFolder, gitFolderOf } from './gitFolder.ts';
import type { ChangeList } from './listedChange.ts';
import { textAt } from './textAt.ts';

/** What attributes of git say of files, and a text that differs where they do. */
export interface Attributes {
  readonly of: (uri: vscode.Uri) => LinguistAttributes;
  readonly version: string;
}

/** More than git itself reads of one. */
const MOST_BYTES = 1_000_001;

/** Reads the `.gitattributes` of all folders that hold a changed file and of those above them, and what the git folder says. */
export async function gitAttributesOf(
  { changes, repositories }: ChangeList,
  files: WorkspaceFiles,
): Promise<Attributes> {
  const readers = await Promise.all(
    repositories.map(async (root) => {
      const paths = changes.flatMap(({ text }) => (text === null ? [] : (below(root, text) ?? [])));
      const found = await readFiles(root, foldersOf(paths), files);
      const folder = await commonGitFolder(await gitFolderOf(root, files), files);
      const own = await textAt(vscode.Uri.joinPath(folder, 'info/attributes'), MOST_BYTES, files);
      return { root, found, own, read: readGitAttributes(found, own) };
    }),
  );
  return {
    version: JSON.stringify(readers.map(({ root, found, own }) => [root.path, found, own])),
    of: (uri) => {
      for (const { root, read } of readers) {
        const path = below(root, uri);
        if (path !== null) {
          return read(path);
        }
      }
      return { isGenerated: null, isVendored: null };
    },
  };
}

function below(root: vscode.Uri, uri: vscode.Uri): string | null {
  return uri.path.startsWith(`${root.path}/`) ? uri.path.slice(root.path.length + 1) : null;
}

function foldersOf(paths: readonly string[]): readonly string[] {
  const folders = new Set(['']);
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (folders.has(path.slice(0, end))) {
        break;
      }
      folders.add(path.slice(0, end));
    }
  }
  return [...folders].sort();
}

async function readFiles(
  root: vscode.Uri,
  folders: readonly string[],
  files: WorkspaceFiles,
): Promise<readonly GitAttributesFile[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const text = await textAt(vscode.Uri.joinPath(root, folder, '.gitattributes'), MOST_BYTES, files);
      return text === null ? [] : [{ folder, text }];
    }),
  );
  return found.flat();
}
