import type * as vscode from 'vscode';

/** As much as is needed of what VS Code's own Git extension offers to others; the same from VS Code 1.100 on. */
export interface GitExtension {
  /** False where the user has switched Git off, or where there is no git on the machine. */
  readonly enabled: boolean;
  readonly onDidChangeEnablement: vscode.Event<boolean>;
  /** @throws where it is not enabled. */
  getAPI(version: 1): GitApi;
}

export interface GitApi {
  readonly git: { readonly path: string };
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<unknown>;
  /** New objects at each look, of the same repositories. */
  readonly repositories: readonly GitRepository[];
  readonly onDidOpenRepository: vscode.Event<unknown>;
  readonly onDidCloseRepository: vscode.Event<unknown>;
  toGitUri(uri: vscode.Uri, ref: string): vscode.Uri;
}

/**
 * What takes a ref starts git with it: one that begins with a dash would be an option. `getBranchBase` is not here because it
 * writes what it finds into the configuration of the repository.
 */
export interface GitRepository {
  readonly rootUri: vscode.Uri;
  readonly state: GitState;
  getRefs(query: { readonly sort: 'committerdate' }): Promise<readonly GitRef[]>;
  /** @throws where there is no such commit. */
  getCommit(ref: string): Promise<{ readonly hash: string }>;
  /** Undefined where one of them does not exist or they have no commit in common. */
  getMergeBase(ref: string, other: string): Promise<string | undefined>;
  /** The working folder against a commit: files that git knows, with renames, without changes of a file's type. */
  diffWith(ref: string): Promise<readonly GitFileChange[]>;
  /** The second against what it has in common with the first. */
  diffBetween(ref: string, other: string): Promise<readonly GitFileChange[]>;
  /** Looks at the working folder now, and not when the extension would come round to it. */
  status(): Promise<void>;
}

export interface GitState {
  /** Undefined until the repository has been read. Without a name it is detached, without a commit it is unborn. */
  readonly HEAD:
    | { readonly name?: string; readonly commit?: string; readonly upstream?: GitUpstream }
    | undefined;
  readonly mergeChanges: readonly GitFileChange[];
  readonly indexChanges: readonly GitFileChange[];
  /** With the untracked ones, unless the user wants them apart or not at all. */
  readonly workingTreeChanges: readonly GitFileChange[];
  readonly untrackedChanges: readonly GitFileChange[];
  readonly submodules: readonly { readonly path: string }[];
  /** Fires when git has looked at the working folder, whether something is different or not. */
  readonly onDidChange: vscode.Event<unknown>;
}

interface GitUpstream {
  readonly remote: string;
  readonly name: string;
}

export interface GitRef {
  readonly type: (typeof GitRefType)[keyof typeof GitRefType];
  readonly name?: string;
  readonly commit?: string;
}

export interface GitFileChange {
  readonly status: number;
  /** Where the file is now; of a deleted one, where it was. */
  readonly uri: vscode.Uri;
  /** Where it was; the same, but for a rename or a copy. */
  readonly originalUri: vscode.Uri;
}

export const GitRefType = { head: 0, remoteHead: 1, tag: 2 } as const;

export const GitStatus = {
  indexModified: 0,
  indexAdded: 1,
  indexDeleted: 2,
  indexRenamed: 3,
  indexCopied: 4,
  modified: 5,
  deleted: 6,
  untracked: 7,
  ignored: 8,
  intentToAdd: 9,
  intentToRename: 10,
  typeChanged: 11,
  addedByUs: 12,
  addedByThem: 13,
  deletedByUs: 14,
  deletedByThem: 15,
  bothAdded: 16,
  bothDeleted: 17,
  bothModified: 18,
} as const;
