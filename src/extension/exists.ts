import * as vscode from 'vscode';

/**
 * Whether there is a file or a folder.
 *
 * @throws {vscode.FileSystemError} where that cannot be told
 */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') {
      return false;
    }
    throw error;
  }
}
