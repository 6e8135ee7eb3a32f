import type * as vscode from 'vscode';
import { type GitChange, parseGitDiff } from '../../core/changes/gitDiff.ts';
import type { RunGit } from '../../core/workspace.ts';

const COMPARE = [
  'diff',
  '--raw',
  '--numstat',
  '-z',
  '--find-renames',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  // Whether files inside one have changed would have git start another git in it.
  '--ignore-submodules=dirty',
];

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
  const result = await runGit(root.fsPath, [...COMPARE, ...commits, '--']);
  const changes = result?.code === 0 ? parseGitDiff(new TextDecoder().decode(result.output)) : [];
  return new Map(changes.map((found) => [found.change.path, found]));
}
