import * as vscode from 'vscode';
import { reasonOf } from '../../core/reasonOf.ts';
import type { FolderEntry, ListFolder } from '../../core/workspace.ts';

/** Reads folders and files of any scheme. */
export interface WorkspaceFiles {
  /** Lists folders below `root`, by their paths relative to it. */
  list(root: vscode.Uri): ListFolder;
  /**
   * At most the first `limit` bytes, or more where the host gives only the whole.
   * @throws {FileTooLarge} where the host gives only the whole, and that would fill the memory.
   * @throws an Error whose message says why not, in words that can follow "cannot be read: ".
   */
  read(uri: vscode.Uri, limit: number): Promise<Uint8Array>;
}

/** More than a host that can only give whole files is asked for. */
export class FileTooLarge extends Error {}

const MOST_BYTES = 16 * 1024 * 1024;

const MISSING: ReadonlySet<string> = new Set(['FileNotFound', 'FileNotADirectory']);

/** Through VS Code's own file system, which asks the window or a server for every folder and file. */
export const workspaceFiles: WorkspaceFiles = {
  list: (root) => async (folder) => {
    try {
      const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(root, folder));
      return entries.map(([name, type]) => ({ name, kind: kindOf(type) }));
    } catch (error) {
      if (error instanceof vscode.FileSystemError && MISSING.has(error.code)) {
        return null;
      }
      throw new Error(reasonOf(error), { cause: error });
    }
  },
  read: async (uri) => {
    const { type, size } = await vscode.workspace.fs.stat(uri);
    // A link to a pipe or a device has no end.
    if ((type & vscode.FileType.File) === 0) {
      throw new Error('it is not a regular file');
    }
    if (size > MOST_BYTES) {
      throw new FileTooLarge('it is larger than 16 MB');
    }
    return await vscode.workspace.fs.readFile(uri);
  },
};

function kindOf(type: vscode.FileType): FolderEntry['kind'] {
  const isLink = (type & vscode.FileType.SymbolicLink) !== 0;
  if ((type & vscode.FileType.Directory) !== 0) {
    return isLink ? 'linkedFolder' : 'folder';
  }
  return isLink || (type & vscode.FileType.File) !== 0 ? 'file' : 'other';
}
