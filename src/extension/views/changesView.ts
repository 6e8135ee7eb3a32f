import * as vscode from 'vscode';
import { sumProgress } from '../../core/review/reviewFile.ts';
import { visibleText } from '../../core/visibleText.ts';
import type { Changes } from '../changes/changes.ts';
import { openItemCount } from '../changes/openItemCount.ts';
import type { ChangeRow, ChangesLayout, FileRow } from './changeRow.ts';
import { noChanges, sourceText } from './changesText.ts';
import { ChangesTree } from './changesTree.ts';
import { ContextKeys } from './contextKeys.ts';
import { progressText } from './progressText.ts';

export const CHANGES_VIEW = 'personaReview.changes';
const LAYOUT = 'changesLayout';
const SORTS: readonly ChangesLayout['sort'][] = ['path', 'openItems', 'size'];

/** The Changes view: the files under review, how far they are, and why there are none. */
export class ChangesView implements vscode.Disposable {
  readonly #changes: Changes;
  readonly #memento: vscode.Memento;
  readonly #context = new ContextKeys();
  readonly #tree: ChangesTree;
  readonly #view: vscode.TreeView<ChangeRow>;
  readonly #disposable: vscode.Disposable;

  /** @param reviewer who looks at the view */
  constructor(changes: Changes, memento: vscode.Memento, reviewer: () => string) {
    this.#changes = changes;
    this.#memento = memento;
    this.#tree = new ChangesTree(changes, this.layout, reviewer);
    this.#view = vscode.window.createTreeView(CHANGES_VIEW, {
      treeDataProvider: this.#tree,
      showCollapseAll: true,
    });
    this.#disposable = vscode.Disposable.from(
      this.#view,
      this.#tree,
      changes.onDidChange(() => this.#update()),
    );
    this.#update();
  }

  /** The files under review, from the first row to the last. */
  get files(): readonly FileRow[] {
    return this.#tree.files;
  }

  /** The selected row, whatever it is. */
  get selected(): ChangeRow | null {
    return this.#view.selection[0] ?? null;
  }

  get layout(): ChangesLayout {
    const stored = this.#memento.get<unknown>(LAYOUT);
    const { isTree, sort } = (
      typeof stored === 'object' && stored !== null ? stored : {}
    ) as Partial<ChangesLayout>;
    return { isTree: isTree !== false, sort: SORTS.find((known) => known === sort) ?? 'path' };
  }

  async lay(layout: Partial<ChangesLayout>): Promise<void> {
    await this.#memento.update(LAYOUT, { ...this.layout, ...layout });
    this.#tree.lay(this.layout);
    this.#update();
  }

  /** Selects a file's row and leaves the focus where it is. */
  async select(row: FileRow): Promise<void> {
    if (this.#view.visible) {
      await this.#view.reveal(row, { select: true, focus: false });
    }
  }

  dispose(): void {
    this.#disposable.dispose();
  }

  #update(): void {
    this.#tree.update();
    const { folders } = this.#changes;
    const reviews = folders.flatMap(({ review }) => (review === null ? [] : [review]));
    const progress = sumProgress(reviews.map(({ set }) => set));
    const open = openItemCount(progress);
    const unread = reviews.reduce((sum, review) => sum + review.unread, 0);
    const only = folders.length === 1 ? (folders[0]?.review ?? null) : null;
    const description = [
      ...(progress.total > 0 ? [progressText(progress)] : []),
      ...(only === null ? [] : [visibleText(sourceText(only))]),
    ].join(' · ');
    const message = unread > 0 && !this.#tree.isEmpty ? vscode.l10n.t('Reading {0} more files…', unread) : '';
    if (description !== this.#view.description) {
      this.#view.description = description;
    }
    if (message !== this.#view.message) {
      this.#view.message = message;
    }
    this.#badge(open);
    const { isTree, sort } = this.layout;
    const nothing = folders.length === 0 ? 'noFolder' : folders.length === 1 ? noChanges(only) : null;
    this.#context.set('noChanges', nothing ?? undefined);
    this.#context.set('changesAreOpen', open > 0);
    this.#context.set('changesAreTree', isTree);
    this.#context.set('changesSort', sort);
  }

  #badge(open: number): void {
    if ((this.#view.badge?.value ?? 0) !== open) {
      const tooltip = open === 1 ? vscode.l10n.t('1 open item') : vscode.l10n.t('{0} open items', open);
      this.#view.badge = open === 0 ? undefined : { value: open, tooltip };
    }
  }
}
