import * as vscode from 'vscode';
import type { LanguageServer } from '../language/languageServer.ts';

/** Mends in the active editor's persona whatever has a mend that changes no meaning. */
export async function fixProblems(server: LanguageServer): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined || !server.helpsWith(document)) {
    await vscode.window.showInformationMessage(
      vscode.l10n.t('Open a persona file first: the problems of the file in the editor are fixed.'),
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
    FIX_ALL,
  );
  const edit = actions?.find(({ kind }) => kind?.value === FIX_ALL)?.edit;
  if (edit === undefined) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('This persona has no problem that can be fixed.'), 5_000);
    return;
  }
  await vscode.workspace.applyEdit(edit);
}

/** What the server calls the mend of everything in a file. */
const FIX_ALL = 'source.fixAll.personaReview';
