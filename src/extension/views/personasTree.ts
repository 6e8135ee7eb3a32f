import * as vscode from 'vscode';
import type { PersonaLibrary } from '../personas/personaLibrary.ts';
import type { PersonaFacts } from './personaFacts.ts';
import { type PersonaViewRow, personaViewRows } from './personaRow.ts';
import { personaTreeItem } from './personaTreeItem.ts';

/** The rows of the Personas view. VS Code asks for them only while the view is shown, and for those below a row when it is unfolded. */
export class PersonasTree implements vscode.TreeDataProvider<PersonaViewRow>, vscode.Disposable {
  readonly #library: PersonaLibrary;
  readonly #facts: PersonaFacts;
  readonly #changed = new vscode.EventEmitter<PersonaViewRow[] | undefined>();
  readonly #disposables: vscode.Disposable;
  #roots: Promise<readonly PersonaViewRow[]> | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(library: PersonaLibrary, facts: PersonaFacts) {
    this.#library = library;
    this.#facts = facts;
    this.#disposables = vscode.Disposable.from(
      this.#changed,
      facts.onDidLearn((rows) => this.#changed.fire([...rows])),
      library.onDidChange(() => {
        this.#roots = undefined;
        this.redraw();
      }),
    );
  }

  /** Asks for the rows again, and for what is to be found out about them. */
  redraw(): void {
    this.#changed.fire(undefined);
  }

  async getChildren(row?: PersonaViewRow): Promise<PersonaViewRow[]> {
    if (row === undefined) {
      this.#roots ??= this.#read();
      return [...(await this.#roots)];
    }
    if (row.kind === 'origin') {
      void this.#facts.learn(row);
    }
    return [...row.children()];
  }

  getParent(row: PersonaViewRow): PersonaViewRow | null {
    return row.parent;
  }

  getTreeItem(row: PersonaViewRow): vscode.TreeItem {
    return personaTreeItem(row, this.#facts);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #read(): Promise<readonly PersonaViewRow[]> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    return personaViewRows(
      await Promise.all(
        folders.map(async (folder) => ({ folder, personas: await this.#library.of(folder) })),
      ),
    );
  }
}
