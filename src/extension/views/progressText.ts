import * as vscode from 'vscode';
import type { Progress } from '../../core/review/fileReview.ts';

/** `3/7`, and what needs a second look: `3/7 · 2 stale · 1 concern`. */
export function progressText(progress: Progress): string {
  return [`${progress.answered}/${progress.total}`, ...attention(progress)].join(' · ');
}

/** The same for a screen reader: `3 of 7 answered, 2 stale`. */
export function progressInWords(progress: Progress): string {
  return [
    vscode.l10n.t('{0} of {1} answered', progress.answered, progress.total),
    ...attention(progress),
  ].join(', ');
}

function attention({ stale, concerns }: Progress): readonly string[] {
  return [
    ...(stale > 0 ? [vscode.l10n.t('{0} stale', stale)] : []),
    ...(concerns > 0
      ? [concerns === 1 ? vscode.l10n.t('1 concern') : vscode.l10n.t('{0} concerns', concerns)]
      : []),
  ];
}
