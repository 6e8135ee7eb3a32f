import * as vscode from 'vscode';
import { reasonOf } from '../../core/reasonOf.ts';
import type { FolderEntry, ListFolder } from '../../core/workspace.ts';

/** Lists folders below `root`, by their paths relative to it. */
export function listFolder(root: vscode.Uri): ListFolder {
  return async (folder) => {
    try {
      const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(root, folder));
      return entries.map(([name, type]) => ({ name, kind: kindOf(type) }));
    } catch (error) {
      if (error instanceof vscode.FileSystemError && MISSING.has(error.code)) {
        return null;
      }
      throw new Error(reasonOf(error), { cause: error });
    }
  };
}

const MISSING: ReadonlySet<string> = new Set(['FileNotFound', 'FileNotADirectory']);

function kindOf(type: vscode.FileType): FolderEntry['kind'] {
  const isLink = (type & vscode.FileType.SymbolicLink) !== 0;
  if ((type & vscode.FileType.Directory) !== 0) {
    return isLink ? 'linkedFolder' : 'folder';
  }
  return isLink || (type & vscode.FileType.File) !== 0 ? 'file' : 'other';
}
