import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Nothing of the machine's own settings, and the same ids in every run. */
export const gitEnvironment = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};

/** A real repository in a folder of its own, on the branch `main`. */
export class GitRepository {
  /** Absolute, without links. */
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async create(): Promise<GitRepository> {
    const repository = new GitRepository(
      await realpath(await mkdtemp(join(tmpdir(), 'persona-review-git-'))),
    );
    repository.git('init', '--quiet', '--initial-branch=main');
    return repository;
  }

  /** @returns what git wrote, without the line feed at its end */
  git(...args: string[]): string {
    return execFileSync('git', args, {
      cwd: this.folder,
      env: { ...process.env, ...gitEnvironment },
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    }).trimEnd();
  }

  async write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(this.folder, path)), { recursive: true });
      await writeFile(join(this.folder, path), content);
    }
  }

  async link(path: string, target: string): Promise<void> {
    await symlink(target, join(this.folder, path));
  }

  /** Commits all there is, after it has written files. */
  async commit(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<void> {
    await this.write(files);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', 'A change');
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
