import * as vscode from 'vscode';

/** The context keys `personaReview.…` for the `when` clauses of the manifest; the host hears only of changes. */
export class ContextKeys {
  readonly #values = new Map<string, unknown>();

  set(key: string, value: string | boolean | undefined): void {
    if (!this.#values.has(key) || this.#values.get(key) !== value) {
      this.#values.set(key, value);
      void vscode.commands.executeCommand('setContext', `personaReview.${key}`, value);
    }
  }
}
