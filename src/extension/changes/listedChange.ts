import type * as vscode from 'vscode';
import type { GitChange } from '../../core/changes/gitDiff.ts';
import type { ChangedFile } from '../../core/review/reviewSet.ts';

/** A changed file, and where its texts are. */
export interface ListedChange {
  readonly change: ChangedFile;
  readonly entry: GitChange['entry'];
  /** The text before the change; null where there is none, or none to compare with. */
  readonly before: vscode.Uri | null;
  /** The text under review; null where the file is deleted. */
  readonly text: vscode.Uri | null;
}

/** What a source lists of a folder. */
export interface ChangeList {
  /** Each path once. */
  readonly changes: readonly ListedChange[];
  /** What the files are compared with, as a person names it; null where they are not. */
  readonly base: string | null;
  /** The topmost folders of the repositories that the changes are of. */
  readonly repositories: readonly vscode.Uri[];
}

/** Why a source lists nothing. */
export type NoList = 'loading' | 'noGit' | 'noRepository' | 'noBase' | 'noCommonCommit' | 'noRef';
