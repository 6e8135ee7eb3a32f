import * as vscode from 'vscode';
import { reasonOf } from '../../core/reasonOf.ts';
import { logFileName } from '../../core/review/logFileName.ts';
import { repositoryLogName } from '../../core/review/repositoryLog.ts';
import type { RunGit } from '../../core/workspace.ts';
import type { Git } from '../changes/git.ts';
import type { SharedLogNames } from './folderStores.ts';

const KEY = 'repositoryLogs';

/**
 * Which repository a folder's answers belong to. Git may start late, so what it said is remembered for the next window. It is
 * asked once for each folder, and only where the Git extension has opened a repository: it leaves alone what nobody trusts.
 */
export class RepositoryLogs implements SharedLogNames, vscode.Disposable {
  readonly #git: Pick<Git, 'repositoriesOf' | 'onDidChange'>;
  readonly #runGit: RunGit | null;
  readonly #memento: vscode.Memento;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<vscode.WorkspaceFolder>();
  readonly #disposable: vscode.Disposable;
  /** Git has not been asked yet. By URI. */
  readonly #waiting = new Map<string, vscode.WorkspaceFolder>();
  readonly #asked = new Set<string>();

  readonly onDidChange = this.#changed.event;

  constructor(
    git: Pick<Git, 'repositoriesOf' | 'onDidChange'>,
    runGit: RunGit | null,
    memento: vscode.Memento,
    log: vscode.LogOutputChannel,
  ) {
    this.#git = git;
    this.#runGit = runGit;
    this.#memento = memento;
    this.#log = log;
    this.#disposable = vscode.Disposable.from(
      this.#changed,
      git.onDidChange(() => this.#ask()),
    );
  }

  of(folder: vscode.WorkspaceFolder): string | null {
    const address = folder.uri.toString();
    if (folder.uri.scheme === 'file' && !this.#asked.has(address)) {
      this.#waiting.set(address, folder);
      this.#ask();
    }
    return this.#remembered()[logFileName(address)] ?? null;
  }

  dispose(): void {
    this.#disposable.dispose();
  }

  #ask(): void {
    for (const [address, folder] of this.#waiting) {
      if (this.#runGit !== null && this.#git.repositoriesOf(folder).length > 0) {
        this.#waiting.delete(address);
        this.#asked.add(address);
        void this.#find(folder, this.#runGit);
      }
    }
  }

  async #find(folder: vscode.WorkspaceFolder, runGit: RunGit): Promise<void> {
    try {
      const name = await repositoryLogName(folder.uri.fsPath, runGit);
      const key = logFileName(folder.uri.toString());
      const { [key]: before, ...others } = this.#remembered();
      if (name !== (before ?? null)) {
        await this.#memento.update(KEY, name === null ? others : { ...others, [key]: name });
        this.#changed.fire(folder);
      }
    } catch (error) {
      this.#log.warn(
        `Git could not say which repository ${folder.uri.fsPath} belongs to: ${reasonOf(error)}`,
      );
    }
  }

  /** The log's name by the name of the folder's own. */
  #remembered(): Readonly<Record<string, string>> {
    return this.#memento.get<Record<string, string>>(KEY) ?? {};
  }
}
