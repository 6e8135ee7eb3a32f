import * as vscode from 'vscode';
import type { FolderReviewSet } from '../changes/folderChanges.ts';
import type { NoList } from '../changes/listedChange.ts';

/** Why the view has no rows. */
export type NoChanges = NoList | 'noFolder' | 'noChanges' | 'noEditors' | 'nothingPicked';

/** What is under review, and what it is compared with. */
export function sourceText({ source, base }: FolderReviewSet): string {
  switch (source.kind) {
    case 'workingChanges':
      return vscode.l10n.t('working changes');
    case 'branch':
      return base === null ? vscode.l10n.t('this branch') : vscode.l10n.t('this branch against {0}', base);
    case 'refs':
      return `${source.base} … ${source.head}`;
    case 'openEditors':
      return vscode.l10n.t('open editors');
    case 'pickedFiles':
      return vscode.l10n.t('picked files');
  }
}

/** Why a folder has no file in its review set; null where it has one. */
export function noChanges(review: FolderReviewSet | null): NoChanges | null {
  if (review === null) {
    return 'loading';
  }
  const { set, unreadable, unread, nothing, source } = review;
  if (nothing !== null) {
    return nothing;
  }
  if (set.files.length + set.withoutChecklist.length + set.leftOut.length + unreadable.length > 0) {
    return null;
  }
  if (unread > 0) {
    return 'loading';
  }
  switch (source.kind) {
    case 'openEditors':
      return 'noEditors';
    case 'pickedFiles':
      return 'nothingPicked';
    default:
      return 'noChanges';
  }
}

/** The same in words, for the row of a folder. */
export function nothingText(review: FolderReviewSet | null): string | null {
  switch (noChanges(review)) {
    case 'loading':
      return vscode.l10n.t('reading…');
    case 'noGit':
      return vscode.l10n.t('no Git');
    case 'noRepository':
      return vscode.l10n.t('no repository');
    case 'noBase':
      return vscode.l10n.t('no base found');
    case 'noCommonCommit':
      return vscode.l10n.t('no commit in common');
    case 'noRef':
      return vscode.l10n.t('no such commit');
    case 'failed':
      return vscode.l10n.t('Git failed');
    case 'noChanges':
    case 'noFolder':
      return vscode.l10n.t('no changes');
    case 'noEditors':
      return vscode.l10n.t('no editor is open');
    case 'nothingPicked':
      return vscode.l10n.t('no files are picked');
    case null:
      return null;
  }
}
