import type * as vscode from 'vscode';

const KEY = 'recentReasons';
const MOST_REASONS = 10;

/** The reasons lately given for items that are not applicable, in whichever folder. */
export class RecentReasons {
  readonly #memento: vscode.Memento;

  constructor(memento: vscode.Memento) {
    this.#memento = memento;
  }

  /** The newest first. */
  get all(): readonly string[] {
    const kept = this.#memento.get<unknown>(KEY);
    return Array.isArray(kept) ? kept.filter((reason) => typeof reason === 'string') : [];
  }

  async add(reason: string): Promise<void> {
    const others = this.all.filter((other) => other !== reason);
    await this.#memento.update(KEY, [reason, ...others].slice(0, MOST_REASONS));
  }
}
