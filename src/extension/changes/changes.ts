import * as vscode from 'vscode';
import type { SetFile } from '../../core/review/reviewSet.ts';
import { Debounced } from '../debounced.ts';
import { onDidChangeSettings } from '../settings.ts';
import { type ChangesParts, FolderChanges } from './folderChanges.ts';

/** Typing is one change once it pauses. */
const TYPING_MILLISECONDS = 150;
/** VS Code closes and opens several editors at once. */
const TABS_MILLISECONDS = 100;

/** What is under review, in every folder of the workspace. */
export class Changes implements vscode.Disposable {
  readonly #parts: ChangesParts;
  readonly #changed = new vscode.EventEmitter<FolderChanges | null>();
  readonly #folders = new Map<
    string,
    { readonly changes: FolderChanges; readonly disposable: vscode.Disposable }
  >();
  readonly #disposables: vscode.Disposable[];
  readonly #typed = new Set<vscode.TextDocument>();

  /** Fires with the folder whose set has changed; with null when folders have come or gone. */
  readonly onDidChange = this.#changed.event;

  constructor(parts: ChangesParts) {
    this.#parts = parts;
    const { git, library, stores, choices } = parts;
    const tabs = new Debounced(() => this.#listOpenEditors(), TABS_MILLISECONDS);
    const typed = new Debounced(() => this.#forgetTyped(), TYPING_MILLISECONDS);
    this.#disposables = [
      this.#changed,
      tabs,
      typed,
      git.onDidChange((repository) => {
        for (const folder of this.folders) {
          if (repository === null || git.repositoriesOf(folder.folder).includes(repository)) {
            void folder.list();
          }
        }
      }),
      library.onDidChange(() => this.#forEach((folder) => void folder.refresh())),
      stores.onDidChange(() => this.#forEach((folder) => folder.recount())),
      choices.onDidChange(({ uri }) => void this.#folders.get(uri.toString())?.changes.list()),
      onDidChangeSettings(() => this.#forEach((folder) => void folder.list())),
      vscode.window.tabGroups.onDidChangeTabs(() => tabs.schedule()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#followFolders()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        this.#typed.add(document);
        typed.schedule();
      }),
      // What was typed and not saved goes with the document, and comes with it after a restart.
      vscode.workspace.onDidOpenTextDocument((document) => this.#forget(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
    ];
  }

  get folders(): readonly FolderChanges[] {
    return [...this.#folders.values()].map(({ changes }) => changes);
  }

  /** Starts to look for what is under review, and to follow it. */
  follow(): void {
    this.#followFolders();
    void this.#parts.git.connect();
  }

  /** The file of a folder's set at a path; null where there is none. */
  file(folder: vscode.WorkspaceFolder, path: string): SetFile | null {
    return this.#folders.get(folder.uri.toString())?.changes.file(path) ?? null;
  }

  dispose(): void {
    for (const { disposable } of this.#folders.values()) {
      disposable.dispose();
    }
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  #forEach(action: (folder: FolderChanges) => void): void {
    for (const folder of this.folders) {
      action(folder);
    }
  }

  #listOpenEditors(): void {
    for (const folder of this.folders) {
      if (this.#parts.choices.of(folder.folder).kind === 'openEditors') {
        void folder.list();
      }
    }
  }

  #forgetTyped(): void {
    for (const document of this.#typed) {
      this.#forget(document);
    }
    this.#typed.clear();
  }

  #forget({ uri }: vscode.TextDocument): void {
    this.#forEach((folder) => folder.forget(uri));
  }

  #followFolders(): void {
    const open = new Map(
      (vscode.workspace.workspaceFolders ?? []).map((folder) => [folder.uri.toString(), folder]),
    );
    for (const [key, { disposable }] of this.#folders) {
      if (!open.has(key)) {
        disposable.dispose();
        this.#folders.delete(key);
      }
    }
    for (const [key, folder] of open) {
      if (!this.#folders.has(key)) {
        this.#folders.set(key, this.#followFolder(folder));
      }
    }
    this.#changed.fire(null);
  }

  #followFolder(folder: vscode.WorkspaceFolder): { changes: FolderChanges; disposable: vscode.Disposable } {
    const changes = new FolderChanges(folder, this.#parts);
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**'));
    const hear = (uri: vscode.Uri) => changes.hearOf(uri);
    const disposable = vscode.Disposable.from(
      changes,
      changes.onDidChange(() => this.#changed.fire(changes)),
      watcher,
      watcher.onDidCreate(hear),
      watcher.onDidChange(hear),
      watcher.onDidDelete(hear),
    );
    void changes.list();
    return { changes, disposable };
  }
}
