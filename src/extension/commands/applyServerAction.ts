import * as vscode from 'vscode';
import type { LanguageServer } from '../language/languageServer.ts';

/** A code action of the language server that concerns a whole file. */
export interface ServerAction {
  readonly kind: string;
  /** What the user is told where the file has no such action. */
  readonly none: string;
}

/** Has the language server change a persona file, or tells the user why there is nothing to change. */
export async function applyServerAction(
  server: LanguageServer,
  document: vscode.TextDocument | undefined,
  { kind: wanted, none }: ServerAction,
): Promise<void> {
  if (document === undefined || !server.helpsWith(document)) {
    await vscode.window.showInformationMessage(
      vscode.l10n.t('Open a persona file first: the command is for the file in the editor.'),
    );
    return;
  }
  if (!(await server.start())) {
    await vscode.window.showErrorMessage(
      vscode.l10n.t('The language server does not start. The log says why.'),
    );
    return;
  }
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[] | undefined>(
    'vscode.executeCodeActionProvider',
    document.uri,
    all,
    wanted,
  );
  const edit = actions?.find(({ kind }) => kind?.value === wanted)?.edit;
  if (edit === undefined) {
    vscode.window.setStatusBarMessage(none, 5_000);
    return;
  }
  await vscode.workspace.applyEdit(edit);
}
