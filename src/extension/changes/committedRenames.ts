import * as vscode from 'vscode';
import { gitRenames, gitRenamesByIds, parseGitDiff } from '../../core/changes/gitDiff.ts';
import { reasonOf } from '../../core/reasonOf.ts';
import type { Rename } from '../../core/review/answerMaker.ts';
import { TaskQueue } from '../../core/taskQueue.ts';
import type { RunGit } from '../../core/workspace.ts';
import { pathInFolder } from '../pathInFolder.ts';
import type { FileRenames } from '../review/fileRenames.ts';
import type { Git } from './git.ts';
import type { GitRepository } from './gitApi.ts';

const KEY = 'commits';

/**
 * Follows files through commits: a rename may be committed before anybody has looked, in a terminal, or come with a pull. So the
 * commit that is checked out is compared with the one that was checked out before, in an earlier window too.
 */
export class CommittedRenames implements vscode.Disposable {
  readonly #git: Git;
  readonly #runGit: RunGit;
  readonly #renames: FileRenames;
  readonly #memento: vscode.Memento;
  readonly #log: vscode.LogOutputChannel;
  readonly #queue = new TaskQueue();
  readonly #subscription: vscode.Disposable;

  constructor(
    git: Git,
    runGit: RunGit,
    renames: FileRenames,
    memento: vscode.Memento,
    log: vscode.LogOutputChannel,
  ) {
    this.#git = git;
    this.#runGit = runGit;
    this.#renames = renames;
    this.#memento = memento;
    this.#log = log;
    this.#subscription = git.onDidChange(() => void this.#queue.run(() => this.#look()));
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  async #look(): Promise<void> {
    const known = this.#memento.get<Record<string, string>>(KEY) ?? {};
    const folders = vscode.workspace.workspaceFolders ?? [];
    const repositories = new Set(folders.flatMap((folder) => this.#git.repositoriesOf(folder)));
    const commits: Record<string, string> = {};
    for (const repository of repositories) {
      const address = repository.rootUri.toString();
      const [before, after] = [known[address], repository.state.HEAD?.commit ?? known[address]];
      if (after !== undefined) {
        commits[address] = after;
      }
      if (before !== undefined && after !== undefined && before !== after) {
        await this.#compare(repository, before, after, folders);
      }
    }
    if (JSON.stringify(commits) !== JSON.stringify(known)) {
      await this.#memento.update(KEY, { ...known, ...commits });
    }
  }

  async #compare(
    { rootUri }: GitRepository,
    before: string,
    after: string,
    folders: readonly vscode.WorkspaceFolder[],
  ): Promise<void> {
    try {
      if (!(await Promise.all(folders.map((folder) => this.#renames.mayMatter(folder)))).includes(true)) {
        return;
      }
      const found = await this.#renamesBetween(rootUri, before, after);
      for (const folder of folders) {
        const renames = found.flatMap(({ path, formerPath }): readonly Rename[] => {
          const own = pathInFolder(folder, vscode.Uri.joinPath(rootUri, path));
          const former = pathInFolder(folder, vscode.Uri.joinPath(rootUri, formerPath));
          return own === null || former === null ? [] : [{ path: own, formerPath: former }];
        });
        await this.#renames.remember(renames, folder);
      }
    } catch (error) {
      this.#log.warn(`Git could not say what was renamed in ${rootUri.fsPath}: ${reasonOf(error)}`);
    }
  }

  async #renamesBetween(root: vscode.Uri, before: string, after: string): Promise<readonly Rename[]> {
    // A partial clone may lack the texts, and they are not fetched.
    for (const command of [gitRenames, gitRenamesByIds]) {
      const result = await this.#runGit(root.fsPath, [...command, before, after, '--']);
      if (result?.code === 0) {
        return parseGitDiff(new TextDecoder().decode(result.output)).flatMap(({ change }) => {
          const { path, formerPath } = change;
          return formerPath === null ? [] : [{ path, formerPath }];
        });
      }
    }
    return []; // The commit before is gone.
  }
}
