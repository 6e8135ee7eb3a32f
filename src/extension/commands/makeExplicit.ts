import * as vscode from 'vscode';
import type { LanguageServer } from '../language/languageServer.ts';
import type { ChecklistNode } from '../views/checklistNode.ts';
import { applyServerAction } from './applyServerAction.ts';

/**
 * Writes the derived checklists of a persona down as tasks, in an editor where the user sees and saves them.
 * @param node a row of the persona; the active editor's persona without one
 */
export async function makeExplicit(server: LanguageServer, node?: ChecklistNode): Promise<void> {
  const editor =
    node === undefined
      ? vscode.window.activeTextEditor
      : await vscode.window.showTextDocument(vscode.Uri.parse(node.parent.review.match.persona.source, true));
  await applyServerAction(server, editor?.document, {
    kind: 'refactor.rewrite.personaReview',
    none: vscode.l10n.t('This persona has no derived checklist.'),
  });
}
