import * as vscode from 'vscode';
import type { WorkspaceFiles } from '../personas/workspaceFiles.ts';
import { textAt } from './textAt.ts';

/** In bytes: each of these files holds one path. */
const LONGEST_FILE = 10_000;

/**
 * Where git keeps what it knows of a working folder: its head, its index. That is the folder `.git`; of a linked worktree and
 * of a submodule `.git` is a file that names another one.
 */
export async function gitFolderOf(root: vscode.Uri, files: WorkspaceFiles): Promise<vscode.Uri> {
  const own = vscode.Uri.joinPath(root, '.git');
  const text = await textAt(own, LONGEST_FILE, files);
  const path = text === null ? null : /^gitdir: (.+?)[\r\n]*$/.exec(text)?.[1];
  return path === undefined || path === null ? own : resolve(root, path);
}

/** Where git keeps what the worktrees of a repository have in common. */
export async function commonGitFolder(folder: vscode.Uri, files: WorkspaceFiles): Promise<vscode.Uri> {
  const path = await textAt(vscode.Uri.joinPath(folder, 'commondir'), LONGEST_FILE, files);
  return path === null ? folder : resolve(folder, path.replace(/[\r\n]+$/, ''));
}

function resolve(folder: vscode.Uri, path: string): vscode.Uri {
  return /^(?:[/\\]|[A-Za-z]:)/.test(path)
    ? folder.with({ path: vscode.Uri.file(path).path })
    : vscode.Uri.joinPath(folder, path);
}
