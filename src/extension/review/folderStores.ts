import * as vscode from 'vscode';
import { logFileName } from '../../core/review/logFileName.ts';
import { ReviewStore } from '../../core/review/reviewStore.ts';
import type { Host } from '../host.ts';
import { StoreNotices } from './storeNotices.ts';

interface Entry {
  readonly store: ReviewStore;
  readonly loaded: Promise<void>;
  readonly disposable: vscode.Disposable;
}

/** The review store of every folder whose files have been looked at. */
export class FolderStores implements vscode.Disposable {
  readonly #host: Pick<Host, 'createLogStorage'>;
  readonly #directory: vscode.Uri;
  readonly #log: vscode.LogOutputChannel;
  readonly #entries = new Map<string, Entry>();
  readonly #changed = new vscode.EventEmitter<void>();

  /** Fires when an answer of some folder has come or gone. */
  readonly onDidChange = this.#changed.event;

  constructor(
    host: Pick<Host, 'createLogStorage'>,
    globalStorageUri: vscode.Uri,
    log: vscode.LogOutputChannel,
  ) {
    this.#host = host;
    this.#directory = vscode.Uri.joinPath(globalStorageUri, 'reviews');
    this.#log = log;
  }

  /** The folder's store, once it has read its log. */
  async of(folder: vscode.WorkspaceFolder): Promise<ReviewStore> {
    const key = logFileName(folder.uri.toString());
    let entry = this.#entries.get(key);
    if (entry === undefined) {
      entry = this.#open(key, folder.name);
      this.#entries.set(key, entry);
    }
    await entry.loaded;
    return entry.store;
  }

  dispose(): void {
    for (const entry of this.#entries.values()) {
      entry.disposable.dispose();
    }
    this.#changed.dispose();
  }

  #open(name: string, folderName: string): Entry {
    const storage = this.#host.createLogStorage(this.#directory, name);
    const store = new ReviewStore(storage);
    const notices = new StoreNotices(store, folderName, this.#log);
    const disposable = vscode.Disposable.from(
      notices,
      store,
      storage,
      store.onDidChange(() => this.#changed.fire()),
    );
    return { store, loaded: store.load(), disposable };
  }
}
