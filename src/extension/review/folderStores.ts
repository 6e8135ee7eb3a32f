import * as vscode from 'vscode';
import { JoinedLog } from '../../core/review/joinedLog.ts';
import { logFileName } from '../../core/review/logFileName.ts';
import { ReviewStore } from '../../core/review/reviewStore.ts';
import type { LogStorage } from '../../core/workspace.ts';
import type { Host } from '../host.ts';
import { StoreNotices } from './storeNotices.ts';

interface Entry {
  readonly store: ReviewStore;
  readonly log: JoinedLog;
  readonly loaded: Promise<void>;
  readonly disposable: vscode.Disposable;
}

/** The names of the logs that folders share with other clones and worktrees of their repositories. */
export interface SharedLogNames {
  /** Null where there is none, or where that is not known yet. */
  of(folder: vscode.WorkspaceFolder): string | null;
  /** Fires when another name is known for a folder. */
  readonly onDidChange: vscode.Event<vscode.WorkspaceFolder>;
}

/** The review store of every folder whose files have been looked at. */
export class FolderStores implements vscode.Disposable {
  readonly #host: Pick<Host, 'createLogStorage'>;
  readonly #directory: vscode.Uri;
  readonly #log: vscode.LogOutputChannel;
  readonly #shared: SharedLogNames;
  readonly #renamed: vscode.Disposable;
  readonly #entries = new Map<string, Entry>();
  readonly #changed = new vscode.EventEmitter<void>();

  /** Fires when an answer of some folder has come or gone. */
  readonly onDidChange = this.#changed.event;

  constructor(
    host: Pick<Host, 'createLogStorage'>,
    globalStorageUri: vscode.Uri,
    shared: SharedLogNames,
    log: vscode.LogOutputChannel,
  ) {
    this.#host = host;
    this.#shared = shared;
    this.#renamed = shared.onDidChange((folder) =>
      this.#entries.get(logFileName(folder.uri.toString()))?.log.share(this.#sharedStorage(folder)),
    );
    this.#directory = vscode.Uri.joinPath(globalStorageUri, 'reviews');
    this.#log = log;
  }

  /** The folder's store, once it has read its log. */
  async of(folder: vscode.WorkspaceFolder): Promise<ReviewStore> {
    const key = logFileName(folder.uri.toString());
    let entry = this.#entries.get(key);
    if (entry === undefined) {
      entry = this.#open(key, folder);
      this.#entries.set(key, entry);
    }
    await entry.loaded;
    return entry.store;
  }

  dispose(): void {
    this.#renamed.dispose();
    for (const entry of this.#entries.values()) {
      entry.disposable.dispose();
    }
    this.#changed.dispose();
  }

  #open(name: string, folder: vscode.WorkspaceFolder): Entry {
    const log = new JoinedLog(this.#host.createLogStorage(this.#directory, name));
    log.share(this.#sharedStorage(folder));
    const store = new ReviewStore(log);
    const notices = new StoreNotices(store, folder.name, this.#log);
    const disposable = vscode.Disposable.from(
      notices,
      store,
      log,
      store.onDidChange(() => this.#changed.fire()),
    );
    return { store, log, loaded: store.load(), disposable };
  }

  #sharedStorage(folder: vscode.WorkspaceFolder): (LogStorage & vscode.Disposable) | null {
    const name = this.#shared.of(folder);
    return name === null ? null : this.#host.createLogStorage(this.#directory, name);
  }
}
