import * as vscode from 'vscode';
import type { Answer } from '../../core/review/answer.ts';
import { hasStale } from '../../core/review/hasStale.ts';
import type { ConcernPlace } from '../concerns/concernPlace.ts';
import type { OpenConcerns } from '../concerns/openConcerns.ts';
import type { Answers, ItemName } from '../review/answers.ts';
import type { ChangesSinceAnswers } from '../review/changesSinceAnswers.ts';
import type { ReviewSession } from '../review/reviewSession.ts';
import type { ChecklistViewNode } from './checklistNode.ts';
import { ChecklistTree, itemName } from './checklistTree.ts';
import { ContextKeys } from './contextKeys.ts';
import { fileProgressText } from './progressText.ts';

export const CHECKLIST_VIEW = 'personaReview.checklist';
const HIDE_ANSWERED = 'hideAnswered';

/** The Checklist view: the shown file's items, their boxes, its title and its empty states. */
export class ChecklistView implements vscode.Disposable {
  readonly #session: ReviewSession;
  readonly #answers: Answers;
  readonly #memento: vscode.Memento;
  readonly #context = new ContextKeys();
  readonly #tree: ChecklistTree;
  readonly #view: vscode.TreeView<ChecklistViewNode>;
  readonly #disposables: vscode.Disposable[];

  constructor(
    session: ReviewSession,
    answers: Answers,
    concerns: OpenConcerns,
    changes: ChangesSinceAnswers,
    memento: vscode.Memento,
  ) {
    this.#session = session;
    this.#answers = answers;
    this.#memento = memento;
    this.#tree = new ChecklistTree({
      placeOf: (concern) => placeOf(concern, session, concerns),
      changesSince: (answer) => changes.since(answer),
    });
    this.#view = vscode.window.createTreeView(CHECKLIST_VIEW, {
      treeDataProvider: this.#tree,
      // The box follows the answer in the log, never the click alone.
      manageCheckboxStateManually: true,
      showCollapseAll: true,
    });
    this.#disposables = [
      this.#view,
      this.#tree,
      session.onDidChange(() => this.#update()),
      concerns.onDidChange(() => this.#tree.redrawMoved()),
      changes.onDidChange(() => this.#tree.redrawStale()),
      answers.onDidChangeSteps(() => this.#context.set('undoIsPossible', answers.canUndo)),
      this.#view.onDidChangeCheckboxState(({ items }) => void this.#tick(items)),
    ];
    this.#update();
  }

  /** The selected row, whatever it is. */
  get selected(): ChecklistViewNode | null {
    return this.#view.selection[0] ?? null;
  }

  get hidesAnswered(): boolean {
    return this.#memento.get(HIDE_ANSWERED) === true;
  }

  async setHidesAnswered(hides: boolean): Promise<void> {
    await this.#memento.update(HIDE_ANSWERED, hides);
    this.#update();
  }

  /** Selects an item's row and moves the focus to it. */
  async reveal(name: ItemName): Promise<void> {
    const node = this.#tree.find(name);
    if (node !== null) {
      await this.#view.reveal(node, { select: true, focus: true });
    }
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  async #tick(items: readonly [ChecklistViewNode, vscode.TreeItemCheckboxState][]): Promise<void> {
    if (items.length === 0) {
      // VS Code lost the row while it drew the tree anew, and shows a tick that nobody has recorded.
      this.#tree.redraw();
    }
    for (const state of [vscode.TreeItemCheckboxState.Checked, vscode.TreeItemCheckboxState.Unchecked]) {
      const names = items.flatMap(([node, clicked]) =>
        node.kind === 'item' && clicked === state ? [itemName(node)] : [],
      );
      await this.#answers.setDone(names, state === vscode.TreeItemCheckboxState.Checked);
    }
  }

  #update(): void {
    const { shown, nothing } = this.#session;
    const hides = this.hidesAnswered;
    const review = nothing === null && shown !== null ? shown.review : null;
    this.#tree.show(review, hides);
    const title = review === null ? '' : `${baseName(review.path)} · ${fileProgressText(review)}`;
    // A container with one view in it shows no description, and a view with a message does not say why it is empty.
    const message = this.#tree.isEmpty ? '' : title;
    const description = this.#tree.isEmpty ? title : '';
    if (description !== this.#view.description) {
      this.#view.description = description;
    }
    if (message !== this.#view.message) {
      this.#view.message = message;
    }
    this.#context.set('emptyReason', nothing ?? (this.#tree.isEmpty ? 'allAnswered' : undefined));
    this.#context.set('answeredIsHidden', hides);
    this.#context.set('fileHasChecklist', review !== null);
    this.#context.set('fileIsStale', review !== null && hasStale(review));
  }
}

function placeOf(concern: Answer, { shown }: ReviewSession, concerns: OpenConcerns): ConcernPlace {
  return shown === null ? 'file' : concerns.placeOf(shown.file.document, concern);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
