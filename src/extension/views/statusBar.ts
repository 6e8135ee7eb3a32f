import * as vscode from 'vscode';
import { hasStale } from '../../core/review/hasStale.ts';
import type { ReviewSession } from '../review/reviewSession.ts';
import { isComplete } from './checklistNode.ts';
import { CHECKLIST_VIEW } from './checklistView.ts';
import { fileProgressInWords, fileProgressText } from './progressText.ts';

/** The shown file's progress in the status bar; a click moves the focus to the Checklist view. */
export function registerStatusBar(session: ReviewSession): vscode.Disposable {
  const entry = vscode.window.createStatusBarItem('personaReview.progress', vscode.StatusBarAlignment.Left);
  entry.name = vscode.l10n.t('Review Progress');
  entry.command = { command: `${CHECKLIST_VIEW}.focus`, title: vscode.l10n.t('Show Checklist') };
  const update = () => {
    const { shown, nothing } = session;
    if (shown === null || nothing !== null) {
      entry.hide();
      return;
    }
    const { review } = shown;
    const { progress } = review;
    const words = fileProgressInWords(review);
    const icon = hasStale(review) ? 'history' : isComplete(progress) ? 'pass' : 'checklist';
    entry.text = `$(${icon}) ${fileProgressText(review)}`;
    entry.tooltip = vscode.l10n.t('Persona Review: {0} – {1}', review.path, words);
    entry.accessibilityInformation = {
      label: vscode.l10n.t('Review checklist: {0}', words),
      role: 'button',
    };
    entry.show();
  };
  update();
  return vscode.Disposable.from(entry, session.onDidChange(update));
}
