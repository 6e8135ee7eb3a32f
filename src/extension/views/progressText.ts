import * as vscode from 'vscode';
import type { FileReview, PartProgress, Progress } from '../../core/review/fileReview.ts';

/** `3/7`, and what needs a second look: `3/7 · 2 stale · 1 concern`. */
export function progressText(progress: Progress): string {
  return [`${progress.answered}/${progress.total}`, ...attention(progress)].join(' · ');
}

/** The same of a file, with what is answered for parts of it: `3/7 · 2 parts answered`. */
export function fileProgressText({ progress, parts }: FileReview): string {
  return [progressText(progress), ...partsInWords(parts)].join(' · ');
}

/** The same for a screen reader: `3 of 7 answered, 2 stale`. */
export function progressInWords(progress: Progress): string {
  return [
    vscode.l10n.t('{0} of {1} answered', progress.answered, progress.total),
    ...attention(progress),
  ].join(', ');
}

export function fileProgressInWords({ progress, parts }: FileReview): string {
  return [progressInWords(progress), ...partsInWords(parts)].join(', ');
}

/** `2 parts answered` and `1 part stale`, as far as there are any. */
export function partsInWords({ answered, stale }: PartProgress): readonly string[] {
  return [
    ...(answered > 0
      ? [answered === 1 ? vscode.l10n.t('1 part answered') : vscode.l10n.t('{0} parts answered', answered)]
      : []),
    ...(stale > 0
      ? [stale === 1 ? vscode.l10n.t('1 part stale') : vscode.l10n.t('{0} parts stale', stale)]
      : []),
  ];
}

function attention({ stale, concerns }: Progress): readonly string[] {
  return [
    ...(stale > 0 ? [vscode.l10n.t('{0} stale', stale)] : []),
    ...(concerns > 0
      ? [concerns === 1 ? vscode.l10n.t('1 concern') : vscode.l10n.t('{0} concerns', concerns)]
      : []),
  ];
}
