import * as vscode from 'vscode';

/** Which personas the user has switched on or off, folder by folder; kept with the extension, not in the repository. */
export class PersonaChoices implements vscode.Disposable {
  readonly #memento: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<vscode.WorkspaceFolder>();

  readonly onDidChange = this.#changed.event;

  constructor(memento: vscode.Memento) {
    this.#memento = memento;
  }

  /** The persona ids that were chosen (`true`) or dismissed (`false`). */
  of(folder: vscode.WorkspaceFolder): ReadonlyMap<string, boolean> {
    const stored = this.#memento.get<unknown>(keyOf(folder));
    const entries = Array.isArray(stored) ? stored.filter(isChoice) : [];
    return new Map(entries);
  }

  async set(folder: vscode.WorkspaceFolder, choices: ReadonlyMap<string, boolean>): Promise<void> {
    await this.#memento.update(keyOf(folder), choices.size === 0 ? undefined : [...choices]);
    this.#changed.fire(folder);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function keyOf(folder: vscode.WorkspaceFolder): string {
  return `personaChoices:${folder.uri.toString()}`;
}

function isChoice(value: unknown): value is [string, boolean] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'boolean';
}
