import * as vscode from 'vscode';
import type { ReviewStore } from '../../core/review/reviewStore.ts';
import type { HostFailure } from '../../core/workspace.ts';
import { plainInMessage } from '../plainInMessage.ts';

/** Tells the user, once and with a way out, when a folder's answers cannot be kept or are not all understood. */
export class StoreNotices implements vscode.Disposable {
  readonly #store: ReviewStore;
  readonly #folderName: string;
  readonly #log: vscode.LogOutputChannel;
  readonly #disposable: vscode.Disposable;
  readonly #told = new Set<string>();

  constructor(store: ReviewStore, folderName: string, log: vscode.LogOutputChannel) {
    this.#store = store;
    this.#folderName = plainInMessage(folderName);
    this.#log = log;
    this.#disposable = vscode.Disposable.from(
      store.onDidFail((failure) => void this.#tellFailure(failure)),
      store.onDidChange(() => void this.#tellProblems()),
    );
  }

  dispose(): void {
    this.#disposable.dispose();
  }

  async #tellFailure(failure: HostFailure): Promise<void> {
    this.#log.error(`The review log ${this.#store.location}: ${failure.message}`);
    const tryAgain = vscode.l10n.t('Try Again');
    const message =
      this.#store.pending.length === 0
        ? vscode.l10n.t('The answers of “{0}” could not be read: {1}', this.#folderName, failure.message)
        : vscode.l10n.t(
            'Your answers for “{0}” are shown but could not be saved: {1} They are kept until this window closes and saved as soon as that is possible.',
            this.#folderName,
            failure.message,
          );
    const choice = await vscode.window.showErrorMessage(message, tryAgain, showLogTitle());
    if (choice === tryAgain) {
      await this.#tryAgain();
    } else if (choice !== undefined) {
      this.#log.show();
    }
  }

  async #tryAgain(): Promise<void> {
    await this.#store.load();
    if (await this.#store.retry()) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('The answers are saved.'), 5_000);
    }
  }

  async #tellProblems(): Promise<void> {
    for (const { code, count, firstLine } of this.#store.problems) {
      if (this.#told.has(code)) {
        continue;
      }
      this.#told.add(code);
      const where = `${this.#store.location}:${firstLine}`;
      if (code === 'log.junk-line') {
        this.#log.warn(`${where}: ${count} lines are not answers. They are skipped and left as they are.`);
        continue;
      }
      this.#log.warn(`${where}: ${count} answers were written by a newer version of Persona Review.`);
      const message = vscode.l10n.t(
        'Some answers of “{0}” were written by a newer version of Persona Review. They are kept, but not shown: update the extension to see them.',
        this.#folderName,
      );
      if ((await vscode.window.showWarningMessage(message, showLogTitle())) !== undefined) {
        this.#log.show();
      }
    }
  }
}

function showLogTitle(): string {
  return vscode.l10n.t('Show Log');
}
