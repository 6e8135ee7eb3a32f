import * as vscode from 'vscode';
import type { ReviewSession } from '../review/reviewSession.ts';

/** The folder of the shown file, else the only folder, else the one the user picks; undefined where there is none. */
export async function chooseFolder(session: ReviewSession): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return (
    session.shown?.file.folder ??
    (folders.length > 1 ? await vscode.window.showWorkspaceFolderPick() : folders[0])
  );
}
