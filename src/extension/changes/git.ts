import * as vscode from 'vscode';
import { reasonOf } from '../../core/reasonOf.ts';
import { Debounced } from '../debounced.ts';
import type { GitApi, GitExtension, GitRepository } from './gitApi.ts';
import { watchGitFolder } from './watchGitFolder.ts';

/** A burst of file events (a checkout, a rebase) is one change. */
const SETTLE_MILLISECONDS = 150;

interface Watched {
  readonly repository: GitRepository;
  readonly disposable: vscode.Disposable;
  /** Has git look at the working folder soon. */
  readonly look: () => void;
}

/**
 * The repositories that VS Code's own Git extension has open. After a change that was not made with it, a commit in a terminal,
 * that extension takes up to five seconds to look; so its git folder is watched, and it is asked to look at once.
 */
export class Git implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<GitRepository | null>();
  readonly #watched = new Map<string, Watched>();
  readonly #disposables: vscode.Disposable[];
  #connection: vscode.Disposable | null = null;
  #attached: vscode.Disposable | null = null;
  #api: GitApi | null = null;
  #state: 'loading' | 'missing' | 'ready' = 'loading';

  /** Fires with the repository that git has looked at, or with null when repositories have come or gone. */
  readonly onDidChange = this.#changed.event;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
    this.#disposables = [this.#changed, vscode.extensions.onDidChange(() => void this.connect())];
  }

  /** Whether there is a Git extension, as far as is known. */
  get state(): 'loading' | 'missing' | 'ready' {
    return this.#state;
  }

  /** Where git itself is, and what makes URIs of revisions; null where there is none. */
  get api(): GitApi | null {
    return this.#api;
  }

  /** Starts the Git extension, where there is one, and follows it; once is enough. Never rejects. */
  async connect(): Promise<void> {
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
    if (extension === undefined) {
      this.#set('missing');
      return;
    }
    try {
      const git = await extension.activate();
      if (this.#connection !== null) {
        return; // Anew, it would make all that follow it list everything again.
      }
      this.#connection = git.onDidChangeEnablement(() => this.#attach(git));
      this.#attach(git);
    } catch (error) {
      this.#log.warn(`The Git extension did not start: ${reasonOf(error)}`);
      this.#set('missing');
    }
  }

  /** The repository that a folder is in, else those right below it. A submodule belongs to its own repository. */
  repositoriesOf(folder: vscode.WorkspaceFolder): readonly GitRepository[] {
    const all = [...this.#watched.values()].map(({ repository }) => repository);
    const around = all
      .filter(({ rootUri }) => isWithin(folder.uri.path, rootUri.path))
      .sort((a, b) => b.rootUri.path.length - a.rootUri.path.length);
    if (around[0] !== undefined) {
      return [around[0]];
    }
    const below = all.filter(({ rootUri }) => isWithin(rootUri.path, folder.uri.path));
    return below.filter(
      ({ rootUri }) =>
        !below.some(
          (other) => other.rootUri.path !== rootUri.path && isWithin(rootUri.path, other.rootUri.path),
        ),
    );
  }

  /** Has git look soon at the repository that holds a file which has come, gone or changed. */
  lookAfter(uri: vscode.Uri): void {
    for (const { repository, look } of this.#watched.values()) {
      if (isWithin(uri.path, repository.rootUri.path)) {
        look();
      }
    }
  }

  dispose(): void {
    this.#detach();
    this.#connection?.dispose();
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  #attach(git: GitExtension): void {
    this.#detach();
    if (!git.enabled) {
      this.#set('missing');
      return;
    }
    const api = git.getAPI(1);
    this.#api = api;
    const update = () => this.#watch(api);
    this.#attached = vscode.Disposable.from(
      api.onDidChangeState(update),
      api.onDidOpenRepository(update),
      api.onDidCloseRepository(update),
    );
    update();
  }

  #detach(): void {
    this.#api = null;
    this.#attached?.dispose();
    for (const { disposable } of this.#watched.values()) {
      disposable.dispose();
    }
    this.#watched.clear();
  }

  #watch(api: GitApi): void {
    if (api !== this.#api) {
      return;
    }
    const open = new Map(api.repositories.map((repository) => [repository.rootUri.toString(), repository]));
    for (const [key, { disposable }] of this.#watched) {
      if (!open.has(key)) {
        disposable.dispose();
        this.#watched.delete(key);
      }
    }
    for (const [key, repository] of open) {
      if (!this.#watched.has(key)) {
        this.#watched.set(key, this.#follow(repository));
      }
    }
    this.#set(api.state === 'initialized' ? 'ready' : 'loading');
  }

  #follow(repository: GitRepository): Watched {
    const settle = new Debounced(() => void this.#look(repository), SETTLE_MILLISECONDS);
    const look = () => settle.schedule();
    const disposable = vscode.Disposable.from(
      settle,
      watchGitFolder(repository.rootUri, look),
      repository.state.onDidChange(() => this.#changed.fire(repository)),
    );
    return { repository, disposable, look };
  }

  async #look(repository: GitRepository): Promise<void> {
    try {
      await repository.status();
    } catch (error) {
      this.#log.warn(`Git could not look at ${repository.rootUri.fsPath}: ${reasonOf(error)}`);
    }
  }

  #set(state: 'loading' | 'missing' | 'ready'): void {
    this.#state = state;
    this.#changed.fire(null);
  }
}

function isWithin(path: string, folder: string): boolean {
  const [inner, outer] = [withSmallDrive(path), withSmallDrive(folder)];
  return inner === outer || inner.startsWith(outer.endsWith('/') ? outer : `${outer}/`);
}

/** Git and VS Code do not agree on the letters of Windows' drives. */
function withSmallDrive(path: string): string {
  return path.replace(/^\/[A-Z](?=:)/, (drive) => drive.toLowerCase());
}
