import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import type { GitApi, GitExtension } from '../../../src/extension/changes/gitApi.ts';
import type { TestBed } from './testBed.ts';
import { until } from './until.ts';

/** A repository made for a test, outside the workspace until it is opened. */
export interface TestRepository {
  readonly root: vscode.Uri;
  uri(path: string): vscode.Uri;
  /** Writes files by their paths; null removes one. */
  write(files: Readonly<Record<string, string | Uint8Array | null>>): Promise<void>;
  /** Runs git in it, and returns what it says. */
  git(...args: string[]): string;
  /** Stages and commits everything. */
  commit(message: string): string;
}

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_EDITOR: 'true',
};

/** Makes a repository with a first commit on `main`. */
export async function makeRepository(
  bed: TestBed,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<TestRepository> {
  const repository = repositoryAt(bed.outside());
  await vscode.workspace.fs.createDirectory(repository.root);
  await bed.removeLater(repository.root);
  repository.git('init', '--quiet', '--initial-branch=main');
  if (Object.keys(files).length > 0) {
    await repository.write(files);
    repository.commit('First');
  }
  return repository;
}

/** A repository that is there already: a worktree, a clone. */
export function repositoryAt(root: vscode.Uri): TestRepository {
  const uri = (path: string) => vscode.Uri.joinPath(root, path);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'protocol.file.allow=always', '-c', 'commit.gpgsign=false', ...args], {
      cwd: root.fsPath,
      encoding: 'utf8',
      env: { ...process.env, ...IDENTITY },
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  return {
    root,
    uri,
    git,
    write: async (files) => {
      for (const [path, content] of Object.entries(files)) {
        if (content === null) {
          await vscode.workspace.fs.delete(uri(path), { recursive: true });
        } else {
          const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
          await vscode.workspace.fs.writeFile(uri(path), bytes);
        }
      }
    },
    commit: (message) => {
      git('add', '--all');
      git('commit', '--quiet', '--message', message);
      return git('rev-parse', 'HEAD');
    },
  };
}

/** What the Git extension offers, once it has looked around. */
export async function gitApi(): Promise<GitApi & { openRepository(root: vscode.Uri): Promise<unknown> }> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  assert.ok(extension);
  const api = (await extension.activate()).getAPI(1) as Awaited<ReturnType<typeof gitApi>>;
  await until('Git is ready', api.onDidChangeState, () => api.state === 'initialized');
  return api;
}

/** Adds the repository's folder to the workspace, and has the Git extension open it. */
export async function openRepository(
  bed: TestBed,
  { root }: TestRepository,
): Promise<vscode.WorkspaceFolder> {
  const folder = await bed.addFolder(root);
  const api = await gitApi();
  await api.openRepository(root);
  return folder;
}

export function isGitInstalled(): boolean {
  try {
    execFileSync('git', ['--version']);
    return true;
  } catch {
    return false;
  }
}
