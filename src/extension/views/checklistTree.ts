import * as vscode from 'vscode';
import type { Answer } from '../../core/review/answer.ts';
import type { FileReview, ItemReview } from '../../core/review/fileReview.ts';
import { type ConcernPlace, isSamePlace } from '../concerns/concernPlace.ts';
import { Debounced } from '../debounced.ts';
import type { ItemName } from '../review/answers.ts';
import type { TextAtHand } from './answerText.ts';
import {
  type ChecklistViewNode,
  checklistNodes,
  type ItemNode,
  type PersonaNode,
  takeAnswersOver,
} from './checklistNode.ts';
import { checklistTreeItem } from './checklistTreeItem.ts';

/**
 * How long nobody answers before groups are drawn with their new progress. While VS Code draws a group anew it does not
 * know the rows below it, and loses clicks and key presses.
 */
const QUIET_MILLISECONDS = 300;

/** The rows of the Checklist view. */
export class ChecklistTree implements vscode.TreeDataProvider<ChecklistViewNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<ChecklistViewNode[] | undefined>();
  readonly #drawGroups = new Debounced(() => this.redraw(), QUIET_MILLISECONDS);
  readonly #text: Omit<TextAtHand, 'path' | 'fingerprint'>;
  /** Where the rows say that concerns are. */
  readonly #drawn = new WeakMap<Answer, ConcernPlace>();
  #review: FileReview | null = null;
  #roots: readonly PersonaNode[] = [];

  readonly onDidChangeTreeData = this.#changed.event;

  /** @param text what there is to say of the shown text */
  constructor(text: Omit<TextAtHand, 'path' | 'fingerprint'>) {
    this.#text = text;
  }

  get isEmpty(): boolean {
    return this.#roots.length === 0;
  }

  show(review: FileReview | null, hideAnswered: boolean): void {
    const isOther = review?.path !== this.#review?.path;
    this.#review = review;
    const roots = review === null ? [] : checklistNodes(review, hideAnswered);
    const changed = takeAnswersOver(this.#roots, roots);
    if (changed === null) {
      this.#roots = roots;
    }
    if (changed === null || (changed.length > 0 && isOther)) {
      this.redraw();
    } else if (changed.length > 0) {
      const items = changed.filter(({ kind }) => kind === 'item');
      this.#changed.fire(items);
      if (items.length < changed.length) {
        this.#drawGroups.schedule();
      }
    }
  }

  /** Draws the items again whose concerns stand on other lines than is shown. */
  redrawMoved(): void {
    this.#redrawItems(({ concerns }) =>
      concerns.some(({ answer }) => {
        const drawn = this.#drawn.get(answer);
        return drawn !== undefined && !isSamePlace(drawn, this.#text.placeOf(answer));
      }),
    );
  }

  /** Draws the stale items again: it is known by now how much has changed. */
  redrawStale(): void {
    this.#redrawItems(({ stale }) => stale !== null);
  }

  /** Draws the rows again as they are. */
  redraw(): void {
    this.#drawGroups.cancel();
    this.#changed.fire(undefined);
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
    return checklistTreeItem(node, {
      ...this.#text,
      path: this.#review?.path ?? '',
      fingerprint: this.#review?.fingerprint ?? '',
      placeOf: (concern) => this.#draw(concern),
    });
  }

  #draw(concern: Answer): ConcernPlace {
    const place = this.#text.placeOf(concern);
    this.#drawn.set(concern, place);
    return place;
  }

  dispose(): void {
    this.#drawGroups.dispose();
    this.#changed.dispose();
  }

  #redrawItems(isMeant: (review: ItemReview) => boolean): void {
    const items = this.#roots.flatMap((persona) =>
      persona.children.flatMap((checklist) => checklist.children),
    );
    const meant = items.filter(({ review }) => isMeant(review));
    if (meant.length > 0) {
      this.#changed.fire(meant);
    }
  }
}

/** The item a row stands for, as the log names it. */
export function itemName(node: ItemNode): ItemName {
  return { persona: node.parent.parent.id, item: node.review.item.id };
}
