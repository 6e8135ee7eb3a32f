import type * as vscode from 'vscode';
import { type GitChange, gitDiffCommand, parseGitDiff } from '../../core/changes/gitDiff.ts';
import type { RunGit } from '../../core/workspace.ts';

/**
 * What the Git extension does not tell of files: how large their changes are, and which are links or submodules. None where git
 * does not say.
 * @param before a commit
 * @param after another one; null for the working folder
 * @returns by the files' paths from the root of the repository
 */
export async function gitDetails(
  runGit: RunGit,
  root: vscode.Uri,
  before: string,
  after: string | null,
): Promise<ReadonlyMap<string, GitChange>> {
  const commits = after === null ? [before] : [before, after];
  const result = await runGit(root.fsPath, [...gitDiffCommand, ...commits, '--']);
  const changes = result?.code === 0 ? parseGitDiff(new TextDecoder().decode(result.output)) : [];
  return new Map(changes.map((found) => [found.change.path, found]));
}
