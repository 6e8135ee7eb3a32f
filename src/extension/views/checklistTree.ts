import * as vscode from 'vscode';
import type { FileReview } from '../../core/review/fileReview.ts';
import type { ItemName } from '../review/answers.ts';
import {
  type ChecklistViewNode,
  checklistNodes,
  type ItemNode,
  isSameRows,
  type PersonaNode,
} from './checklistNode.ts';
import { checklistTreeItem } from './checklistTreeItem.ts';

/** The rows of the Checklist view. */
export class ChecklistTree implements vscode.TreeDataProvider<ChecklistViewNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  #roots: readonly PersonaNode[] = [];

  readonly onDidChangeTreeData = this.#changed.event;

  get isEmpty(): boolean {
    return this.#roots.length === 0;
  }

  show(review: FileReview | null, hideAnswered: boolean): void {
    const roots = review === null ? [] : checklistNodes(review, hideAnswered);
    // While VS Code draws a tree anew it loses clicks: most of what is typed leaves all rows as they were.
    if (!isSameRows(roots, this.#roots)) {
      this.#roots = roots;
      this.#changed.fire();
    }
  }

  /** Draws the rows again as they are. */
  redraw(): void {
    this.#changed.fire();
  }

  /** The row of an item; null where it is hidden. */
  find(name: ItemName): ItemNode | null {
    const persona = this.#roots.find((node) => node.id === name.persona);
    const items = persona?.children.flatMap((checklist) => checklist.children) ?? [];
    return items.find((node) => node.review.item.id === name.item) ?? null;
  }

  getChildren(node?: ChecklistViewNode): ChecklistViewNode[] {
    return [...(node === undefined ? this.#roots : node.children)];
  }

  getParent(node: ChecklistViewNode): ChecklistViewNode | null {
    return node.parent;
  }

  getTreeItem(node: ChecklistViewNode): vscode.TreeItem {
    return checklistTreeItem(node);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

/** The item a row stands for, as the log names it. */
export function itemName(node: ItemNode): ItemName {
  return { persona: node.parent.parent.id, item: node.review.item.id };
}
