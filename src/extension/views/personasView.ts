import * as vscode from 'vscode';
import type { FolderFiles } from '../folderFiles.ts';
import { CoverageCounter } from '../personas/coveredFiles.ts';
import type { PersonaLibrary } from '../personas/personaLibrary.ts';
import { registerOffRows } from './offRows.ts';
import { PersonaFacts } from './personaFacts.ts';
import type { PersonaViewRow } from './personaRow.ts';
import { PersonasTree } from './personasTree.ts';

export const PERSONAS_VIEW = 'personaReview.personas';

/** The Personas view: every persona that was found, and what is in it. */
export class PersonasView implements vscode.Disposable {
  readonly #view: vscode.TreeView<PersonaViewRow>;
  readonly #disposable: vscode.Disposable;

  constructor(library: PersonaLibrary, files: FolderFiles, log: vscode.LogOutputChannel) {
    const facts = new PersonaFacts(new CoverageCounter(files), log);
    const tree = new PersonasTree(library, facts);
    this.#view = vscode.window.createTreeView(PERSONAS_VIEW, {
      treeDataProvider: tree,
      showCollapseAll: true,
    });
    this.#disposable = vscode.Disposable.from(
      this.#view,
      tree,
      facts,
      registerOffRows(),
      // VS Code asks a hidden view for nothing until it is shown.
      files.onDidChange(() => tree.redraw()),
    );
  }

  /** The selected row, whatever it is. */
  get selected(): PersonaViewRow | null {
    return this.#view.selection[0] ?? null;
  }

  dispose(): void {
    this.#disposable.dispose();
  }
}
