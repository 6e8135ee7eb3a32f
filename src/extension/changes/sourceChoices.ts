import * as vscode from 'vscode';
import { type ChangeSource, readChangeSource } from './changeSource.ts';

const DEFAULT: ChangeSource = { kind: 'workingChanges' };

/** What the user has chosen to review, folder by folder; kept with the extension. */
export class SourceChoices implements vscode.Disposable {
  readonly #memento: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<vscode.WorkspaceFolder>();

  readonly onDidChange = this.#changed.event;

  constructor(memento: vscode.Memento) {
    this.#memento = memento;
  }

  of(folder: vscode.WorkspaceFolder): ChangeSource {
    return readChangeSource(this.#memento.get<unknown>(keyOf(folder))) ?? DEFAULT;
  }

  async set(folder: vscode.WorkspaceFolder, source: ChangeSource): Promise<void> {
    await this.#memento.update(keyOf(folder), source);
    this.#changed.fire(folder);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function keyOf(folder: vscode.WorkspaceFolder): string {
  return `changeSource:${folder.uri.toString()}`;
}
