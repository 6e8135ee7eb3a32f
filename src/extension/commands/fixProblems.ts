import * as vscode from 'vscode';
import type { LanguageServer } from '../language/languageServer.ts';
import { applyServerAction } from './applyServerAction.ts';

/** Mends in the active editor's persona whatever has a mend that changes no meaning. */
export async function fixProblems(server: LanguageServer): Promise<void> {
  await applyServerAction(server, vscode.window.activeTextEditor?.document, {
    kind: 'source.fixAll.personaReview',
    none: vscode.l10n.t('This persona has no problem that can be fixed.'),
  });
}
