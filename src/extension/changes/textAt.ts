import type * as vscode from 'vscode';
import type { WorkspaceFiles } from '../personas/workspaceFiles.ts';

/** What a file holds, up to a limit in bytes; null where there is no such file, or where it cannot be read. */
export async function textAt(uri: vscode.Uri, limit: number, files: WorkspaceFiles): Promise<string | null> {
  try {
    return new TextDecoder().decode(await files.read(uri, limit));
  } catch {
    return null;
  }
}
