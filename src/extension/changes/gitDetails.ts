import type * as vscode from 'vscode';
import { type GitChange, gitDiffCommand, parseGitDiff } from '../../core/changes/gitDiff.ts';
import type { RunGit } from '../../core/workspace.ts';
import type { StoredText } from './listedChange.ts';

/** By the files' paths from the root of the repository. */
export type GitDetails = ReadonlyMap<string, GitChange>;

/**
 * What the Git extension does not tell of files: how large their changes are, which are links or submodules, and under which id
 * their texts are stored. None where git does not say.
 * @param before a commit; null where there is none
 * @param after another one; null for the working folder
 */
export async function gitDetails(
  runGit: RunGit | null,
  root: vscode.Uri,
  before: string | null,
  after: string | null,
): Promise<GitDetails> {
  if (runGit === null || before === null) {
    return new Map();
  }
  const commits = after === null ? [before] : [before, after];
  const result = await runGit(root.fsPath, [...gitDiffCommand, ...commits, '--']);
  const changes = result?.code === 0 ? parseGitDiff(new TextDecoder().decode(result.output)) : [];
  return new Map(changes.map((found) => [found.change.path, found]));
}

/** Undefined where git has not told of the file. */
export function detailOf(uri: vscode.Uri, root: vscode.Uri, details: GitDetails): GitChange | undefined {
  return details.get(uri.path.slice(root.path.length + 1));
}

/** Where git has stored the text of a file after the change. */
export function storedText(uri: vscode.Uri, root: vscode.Uri, details: GitDetails): StoredText | null {
  const blob = detailOf(uri, root, details)?.blob ?? null;
  return blob === null ? null : { root, blob };
}
