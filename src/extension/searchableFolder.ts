import type * as vscode from 'vscode';

/** Those whose files VS Code searches, itself or with the extension that brings them. */
const SEARCHED: ReadonlySet<string> = new Set(['file', 'vscode-remote', 'vscode-vfs']);

/** Whether VS Code can search a folder. For a file system without a search it would wait for one, without end. */
export function isSearchable({ uri }: vscode.WorkspaceFolder): boolean {
  return SEARCHED.has(uri.scheme);
}
