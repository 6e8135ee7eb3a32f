import * as vscode from 'vscode';
import { reasonOf } from '../../core/reasonOf.ts';
import type { AnswerMaker, Rename } from '../../core/review/answerMaker.ts';
import { pathInFolder } from '../pathInFolder.ts';
import type { FolderStores } from './folderStores.ts';

/** Has the review logs say of renames what they have to for answers to keep to their files; follows those made in VS Code. */
export class FileRenames implements vscode.Disposable {
  readonly #stores: FolderStores;
  readonly #maker: AnswerMaker;
  readonly #log: vscode.LogOutputChannel;
  readonly #subscription: vscode.Disposable;

  constructor(stores: FolderStores, maker: AnswerMaker, log: vscode.LogOutputChannel) {
    this.#stores = stores;
    this.#maker = maker;
    this.#log = log;
    this.#subscription = vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) {
        void this.#follow(oldUri, newUri);
      }
    });
  }

  /** Whether something is said of a file of the folder, so that a rename may matter. */
  async mayMatter(folder: vscode.WorkspaceFolder): Promise<boolean> {
    return (await this.#stores.of(folder)).book.paths.size > 0;
  }

  /** Writes down what the log of the folder does not say yet. Never rejects. */
  async remember(renames: readonly Rename[], folder: vscode.WorkspaceFolder): Promise<void> {
    if (renames.length === 0) {
      return;
    }
    try {
      const store = await this.#stores.of(folder);
      const lines = this.#maker.rename(renames, store.book);
      if (lines.length > 0) {
        await store.record(lines);
      }
    } catch (error) {
      this.#log.warn(`A rename in ${folder.name} could not be remembered: ${reasonOf(error)}`);
    }
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  /** Of a file, or of all that is answered for in a folder. */
  async #follow(oldUri: vscode.Uri, newUri: vscode.Uri): Promise<void> {
    const folder = vscode.workspace.getWorkspaceFolder(newUri);
    const path = folder === undefined ? null : pathInFolder(folder, newUri);
    const formerPath = folder === undefined ? null : pathInFolder(folder, oldUri);
    if (folder === undefined || path === null || formerPath === null) {
      return; // The answers of another folder are in another log.
    }
    const { book } = await this.#stores.of(folder); // Never rejects: a log that cannot be read is told of elsewhere.
    const renames = [...book.paths]
      .filter((each) => each === formerPath || each.startsWith(`${formerPath}/`))
      .map((each) => ({ formerPath: each, path: path + each.slice(formerPath.length) }));
    await this.remember(renames, folder);
  }
}
