import * as vscode from 'vscode';
import type { FileReview } from '../../core/review/fileReview.ts';
import { hasStale } from '../../core/review/hasStale.ts';
import { isSameProgress } from '../../core/review/isSameProgress.ts';
import { decoratesFiles, onDidChangeSettings } from '../settings.ts';
import { fileProgressInWords } from '../views/progressText.ts';
import type { Changes } from './changes.ts';
import { openItemCount } from './openItemCount.ts';

interface Shown {
  readonly uri: vscode.Uri;
  readonly review: FileReview;
}

/** Marks the files under review wherever VS Code shows files: what is done, what is open, what is stale, where a concern is. */
export class ChangeDecorations implements vscode.FileDecorationProvider, vscode.Disposable {
  readonly #changes: Changes;
  readonly #changed = new vscode.EventEmitter<vscode.Uri[]>();
  readonly #disposable: vscode.Disposable;
  /** What is shown by now, by URI. */
  #shown = new Map<string, Shown>();

  readonly onDidChangeFileDecorations = this.#changed.event;

  constructor(changes: Changes) {
    this.#changes = changes;
    this.#disposable = vscode.Disposable.from(
      this.#changed,
      changes.onDidChange(() => this.#update()),
      onDidChangeSettings(() => this.#update()),
      vscode.window.registerFileDecorationProvider(this),
    );
  }

  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    const shown = this.#shown.get(uri.toString());
    return shown === undefined ? undefined : decorationOf(shown.review);
  }

  dispose(): void {
    this.#disposable.dispose();
  }

  /** Only what looks different is drawn again. */
  #update(): void {
    const before = this.#shown;
    this.#shown = decoratesFiles() ? this.#reviews() : new Map();
    const changed = [...this.#shown].filter(([key, { review }]) => !isSame(before.get(key)?.review, review));
    const gone = [...before].filter(([key]) => !this.#shown.has(key));
    if (changed.length + gone.length > 0) {
      this.#changed.fire([...changed, ...gone].map(([, { uri }]) => uri));
    }
  }

  #reviews(): Map<string, Shown> {
    const all = new Map<string, Shown>();
    for (const folder of this.#changes.folders) {
      for (const { change, review } of folder.review?.set.files ?? []) {
        const uri = folder.change(change.path)?.text ?? null;
        if (uri !== null) {
          all.set(uri.toString(), { uri, review });
        }
      }
    }
    return all;
  }
}

function isSame(a: FileReview | undefined, b: FileReview): boolean {
  return a !== undefined && isSameProgress(a, b);
}

function decorationOf(review: FileReview): vscode.FileDecoration {
  const { progress } = review;
  const words = vscode.l10n.t('Review: {0}', fileProgressInWords(review));
  const open = openItemCount(progress);
  if (progress.concerns > 0) {
    return new vscode.FileDecoration('!', words, new vscode.ThemeColor('list.errorForeground'));
  }
  if (hasStale(review)) {
    return new vscode.FileDecoration('↻', words, new vscode.ThemeColor('list.warningForeground'));
  }
  return open === 0
    ? new vscode.FileDecoration('✓', words, new vscode.ThemeColor('testing.iconPassed'))
    : new vscode.FileDecoration(open > 99 ? '9+' : String(open), words);
}
