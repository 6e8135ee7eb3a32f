import * as vscode from 'vscode';
import { searchFolders } from '../core/persona/formats/searchFolders.ts';
import { Debounced } from './debounced.ts';
import type { WorkspaceFiles } from './personas/workspaceFiles.ts';
import { isSearchable } from './searchableFolder.ts';

/** The files of a folder, as far as they are listed. */
export interface FileList {
  /** Relative to the folder, with `/`. */
  readonly paths: readonly string[];
  /** False where there are more files than are listed. */
  readonly isComplete: boolean;
}

/** More than this makes a list too long to be of use to anyone. */
const MOST_FILES = 50_000;

/** A burst of file events (a checkout, an installation) is one change. */
const SETTLE_MILLISECONDS = 250;

interface Entry {
  readonly disposable: vscode.Disposable;
  list: Promise<FileList> | undefined;
}

/**
 * The files of the workspace's folders, without those that the user's settings hide from searches. A folder is listed
 * when it is first asked for, and again after a file of it has come or gone.
 */
export class FolderFiles implements vscode.Disposable {
  readonly #files: WorkspaceFiles;
  readonly #entries = new Map<string, Entry>();
  readonly #changed = new vscode.EventEmitter<vscode.WorkspaceFolder>();
  readonly #disposable: vscode.Disposable;

  /** Fires when the files of a folder that has been asked for have changed. */
  readonly onDidChange = this.#changed.event;

  constructor(files: WorkspaceFiles) {
    this.#files = files;
    this.#disposable = vscode.Disposable.from(
      this.#changed,
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        for (const { uri } of removed) {
          this.#drop(uri.toString());
        }
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        for (const folder of vscode.workspace.workspaceFolders ?? []) {
          if (HIDING.some((setting) => event.affectsConfiguration(setting, folder.uri))) {
            this.#forget(folder);
          }
        }
      }),
    );
  }

  /** @throws when the host cannot search the folder. */
  of(folder: vscode.WorkspaceFolder): Promise<FileList> {
    const key = folder.uri.toString();
    let entry = this.#entries.get(key);
    if (entry === undefined) {
      entry = { disposable: this.#watch(folder), list: undefined };
      this.#entries.set(key, entry);
    }
    entry.list ??= this.#list(folder);
    return entry.list;
  }

  dispose(): void {
    for (const key of this.#entries.keys()) {
      this.#drop(key);
    }
    this.#disposable.dispose();
  }

  async #list(folder: vscode.WorkspaceFolder): Promise<FileList> {
    try {
      return await (isSearchable(folder) ? search(folder) : walk(folder, this.#files));
    } catch (error) {
      this.#forget(folder);
      throw error;
    }
  }

  #watch(folder: vscode.WorkspaceFolder): vscode.Disposable {
    const settle = new Debounced(() => this.#forget(folder), SETTLE_MILLISECONDS);
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folder, '**'),
      false,
      true,
      false,
    );
    return vscode.Disposable.from(
      settle,
      watcher,
      watcher.onDidCreate(() => settle.schedule()),
      watcher.onDidDelete(() => settle.schedule()),
    );
  }

  #forget(folder: vscode.WorkspaceFolder): void {
    const entry = this.#entries.get(folder.uri.toString());
    if (entry?.list !== undefined) {
      entry.list = undefined;
      this.#changed.fire(folder);
    }
  }

  #drop(key: string): void {
    this.#entries.get(key)?.disposable.dispose();
    this.#entries.delete(key);
  }
}

/** The settings that hide files from searches. */
const HIDING = ['files.exclude', 'search.exclude'];

async function search(folder: vscode.WorkspaceFolder): Promise<FileList> {
  // VS Code itself leaves out what `files.exclude` names.
  const found = await vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, '**'),
    hiddenFromSearch(folder),
    MOST_FILES + 1,
  );
  const start = folder.uri.path.replace(/\/$/, '').length + 1;
  const paths = found.map((uri) => uri.path.slice(start)).sort();
  return { paths: paths.slice(0, MOST_FILES), isComplete: paths.length <= MOST_FILES };
}

/** Of a file system that VS Code cannot search, fewer files are listed. */
async function walk(folder: vscode.WorkspaceFolder, host: WorkspaceFiles): Promise<FileList> {
  const { files, complaints } = await searchFolders(host.list(folder.uri), ['*']);
  return { paths: files, isComplete: complaints.length === 0 };
}

function hiddenFromSearch(folder: vscode.WorkspaceFolder): string | undefined {
  const globs = vscode.workspace.getConfiguration('search', folder.uri).get<unknown>('exclude');
  const hidden = Object.entries(globs ?? {}).flatMap(([glob, isHidden]) => (isHidden === true ? [glob] : []));
  return hidden.length === 0 ? undefined : `{${hidden.join(',')}}`;
}
