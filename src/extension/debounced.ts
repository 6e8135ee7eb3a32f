import type * as vscode from 'vscode';

/** Runs `action` once, `milliseconds` after the last of a burst of calls. */
export class Debounced implements vscode.Disposable {
  readonly #action: () => void;
  readonly #milliseconds: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(action: () => void, milliseconds: number) {
    this.#action = action;
    this.#milliseconds = milliseconds;
  }

  schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#action, this.#milliseconds);
  }

  /** Drops the run that is due. */
  cancel(): void {
    clearTimeout(this.#timer);
  }

  dispose(): void {
    this.cancel();
  }
}
