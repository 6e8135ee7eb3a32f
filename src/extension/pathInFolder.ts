import * as vscode from 'vscode';

/** A file's path relative to a folder, with `/`; null where it is not in it, but in a folder of its own inside, say. */
export function pathInFolder(folder: vscode.WorkspaceFolder, uri: vscode.Uri): string | null {
  const own = vscode.workspace.getWorkspaceFolder(uri);
  if (own?.uri.toString() !== folder.uri.toString()) {
    return null;
  }
  const path = uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1);
  return path === '' ? null : path;
}
