import * as vscode from 'vscode';
import { itemKey } from '../../core/review/answerBook.ts';
import type { ReviewedItem } from '../../core/review/nextOpenItem.ts';
import { type Direction, openItemBeside } from '../../core/review/openItemBeside.ts';
import type { Changes } from '../changes/changes.ts';
import { openChange } from '../changes/openChange.ts';
import { openItemCount } from '../changes/openItemCount.ts';
import type { ReviewSession } from '../review/reviewSession.ts';
import type { ChangedItemRow, FileRow } from './changeRow.ts';
import type { ChangesView } from './changesView.ts';
import { itemName } from './checklistTree.ts';
import type { ChecklistView } from './checklistView.ts';
import { ContextKeys } from './contextKeys.ts';

/** Goes through the files under review and their open items, in the order of the Changes view. */
export class ChangesWalk implements vscode.Disposable {
  readonly #session: ReviewSession;
  readonly #changes: Changes;
  readonly #view: ChangesView;
  readonly #checklist: ChecklistView;
  readonly #context = new ContextKeys();
  readonly #disposable: vscode.Disposable;

  constructor(session: ReviewSession, changes: Changes, view: ChangesView, checklist: ChecklistView) {
    this.#session = session;
    this.#changes = changes;
    this.#view = view;
    this.#checklist = checklist;
    this.#disposable = vscode.Disposable.from(
      session.onDidChange(() => this.#update()),
      changes.onDidChange(() => this.#update()),
    );
  }

  /** To the diff of the file with open items that comes next, or before, and to the first of them. */
  async goToFile(direction: Direction): Promise<void> {
    const row = this.#ring(direction).find(isOpen);
    if (row === undefined) {
      this.#sayNothingIsOpen();
    } else {
      await this.#open(row, 'next');
    }
  }

  /** To the open item that comes next, or before, in this file or another one. */
  async goToItem(direction: Direction): Promise<void> {
    const shown = this.#session.current();
    const { selected } = this.#checklist;
    const from = selected?.kind === 'item' ? itemName(selected) : null;
    const beside =
      shown === null || this.#changes.file(shown.file.folder, shown.file.path) === null
        ? null
        : openItemBeside(shown.review, from === null ? null : itemKey(from.persona, from.item), direction);
    if (beside !== null) {
      await this.#reveal(beside);
      return;
    }
    const row = this.#ring(direction).find(isOpen);
    if (row === undefined) {
      this.#sayNothingIsOpen();
    } else {
      await this.#open(row, direction);
    }
  }

  /** To the diff of its file, and to the item there. */
  async goToChangedItem({ parent, reviewed }: ChangedItemRow): Promise<void> {
    if (await this.#show(parent)) {
      await this.#reveal(reviewed);
    }
  }

  dispose(): void {
    this.#disposable.dispose();
  }

  /** @param direction from which end the first open item is looked for */
  async #open(row: FileRow, direction: Direction): Promise<void> {
    const isShown = await this.#show(row);
    await this.#view.select(row);
    const shown = this.#session.current();
    const first = shown === null || !isShown ? null : openItemBeside(shown.review, null, direction);
    if (first !== null) {
      await this.#reveal(first);
    }
  }

  /** @returns whether the file is what is shown then */
  async #show(row: FileRow): Promise<boolean> {
    const listed = row.changes.change(row.file.change.path);
    if (listed === null) {
      return false;
    }
    await openChange(listed);
    await this.#session.follow();
    return this.#isShown(row);
  }

  async #reveal({ persona, item }: ReviewedItem): Promise<void> {
    await this.#checklist.reveal({ persona: persona.match.persona.id, item: item.item.id });
  }

  /** All files, from the one beside the shown file on; that one itself comes last. */
  #ring(direction: Direction): readonly FileRow[] {
    const files = direction === 'next' ? this.#view.files : [...this.#view.files].reverse();
    const place = files.findIndex((row) => this.#isShown(row)) + 1;
    return [...files.slice(place), ...files.slice(0, place)];
  }

  #isShown({ changes, file }: FileRow): boolean {
    const shown = this.#session.shown?.file;
    return shown?.path === file.change.path && shown.folder.uri.toString() === changes.folder.uri.toString();
  }

  #update(): void {
    const shown = this.#session.shown?.file;
    const isUnderReview = shown !== undefined && this.#changes.file(shown.folder, shown.path) !== null;
    this.#context.set('fileIsInChanges', isUnderReview);
  }

  #sayNothingIsOpen(): void {
    vscode.window.setStatusBarMessage(vscode.l10n.t('No open item in the files under review.'), 5_000);
  }
}

function isOpen({ file }: FileRow): boolean {
  return openItemCount(file.review.progress) > 0;
}
