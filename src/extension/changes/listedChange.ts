import type * as vscode from 'vscode';
import type { GitChange } from '../../core/changes/gitDiff.ts';
import type { Rename } from '../../core/review/answerMaker.ts';
import type { ChangedFile } from '../../core/review/reviewSet.ts';
import type { RunGit } from '../../core/workspace.ts';
import type { WorkspaceFiles } from '../personas/workspaceFiles.ts';

/** A changed file, and where its texts are. */
export interface ListedChange {
  readonly change: ChangedFile;
  readonly entry: GitChange['entry'];
  /** The text before the change; null where there is none, or none to compare with. */
  readonly before: vscode.Uri | null;
  /** The text under review; null where the file is deleted. */
  readonly text: vscode.Uri | null;
  /** Where git has stored that text; null where it has not, or where that is not known. */
  readonly stored: StoredText | null;
}

export interface StoredText {
  /** The topmost folder of the repository. */
  readonly root: vscode.Uri;
  readonly blob: string;
}

/** What a source lists of a folder. */
export interface ChangeList {
  /** Each path once. */
  readonly changes: readonly ListedChange[];
  /** What the files are compared with, as a person names it; null where they are not. */
  readonly base: string | null;
  /** What was renamed since the last commit, where the changes do not say it. */
  readonly renames: readonly Rename[];
  /** The topmost folders of the repositories that the changes are of. */
  readonly repositories: readonly vscode.Uri[];
}

/** What changes are listed with. */
export interface ListTools {
  /** Null where there is no git to run. */
  readonly runGit: RunGit | null;
  readonly files: WorkspaceFiles;
}

/** Why a source lists nothing. */
export type NoList = 'loading' | 'noGit' | 'noRepository' | 'noBase' | 'noCommonCommit' | 'noRef' | 'failed';
