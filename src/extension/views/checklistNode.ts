import type {
  ChecklistReview,
  FileReview,
  ItemReview,
  PersonaReview,
  Progress,
} from '../../core/review/fileReview.ts';
import { isAnswered } from '../../core/review/itemState.ts';

/** A row keeps its identity while its answers change: VS Code forgets rows that it has to ask for again. */
export interface PersonaNode {
  readonly kind: 'persona';
  readonly id: string;
  review: PersonaReview;
  readonly parent: null;
  readonly children: readonly ChecklistNode[];
}

export interface ChecklistNode {
  readonly kind: 'checklist';
  readonly id: string;
  review: ChecklistReview;
  readonly parent: PersonaNode;
  readonly children: readonly ItemNode[];
}

export interface ItemNode {
  readonly kind: 'item';
  readonly id: string;
  review: ItemReview;
  readonly parent: ChecklistNode;
  readonly children: readonly never[];
}

export type ChecklistViewNode = PersonaNode | ChecklistNode | ItemNode;

export function isComplete(progress: Progress): boolean {
  return progress.answered === progress.total;
}

/**
 * The rows of a file's review. Ids name persona and item, not the file: what is folded or selected stays so from file to
 * file and from edit to edit.
 */
export function checklistNodes(review: FileReview, hideAnswered: boolean): readonly PersonaNode[] {
  return review.personas
    .map((persona) => personaNode(persona, hideAnswered))
    .filter((node) => node.children.length > 0);
}

function personaNode(review: PersonaReview, hideAnswered: boolean): PersonaNode {
  const children: ChecklistNode[] = [];
  const node: PersonaNode = { kind: 'persona', id: review.match.persona.id, review, parent: null, children };
  const timesSeen = new Map<string, number>();
  for (const checklist of review.checklists) {
    const name = [...checklist.checklist.headingPath, checklist.checklist.title].join('\n');
    const times = (timesSeen.get(name) ?? 0) + 1;
    timesSeen.set(name, times);
    const child = checklistNode(checklist, `${node.id}\n${times}\n${name}`, node, hideAnswered);
    if (child.children.length > 0) {
      children.push(child);
    }
  }
  return node;
}

function checklistNode(
  review: ChecklistReview,
  id: string,
  parent: PersonaNode,
  hideAnswered: boolean,
): ChecklistNode {
  const children: ItemNode[] = [];
  const node: ChecklistNode = { kind: 'checklist', id, review, parent, children };
  for (const item of review.items) {
    if (!(hideAnswered && isAnswered(item))) {
      children.push({
        kind: 'item',
        id: `${parent.id}\n#${item.item.id}`,
        review: item,
        parent: node,
        children: [],
      });
    }
  }
  return node;
}

/**
 * Takes the answers of newer rows over.
 * @returns the rows that look different now; null where more than answers differs, and then all is as it was.
 */
export function takeAnswersOver(
  rows: readonly ChecklistViewNode[],
  newer: readonly ChecklistViewNode[],
): readonly ChecklistViewNode[] | null {
  return isSameList(rows, newer) ? rows.flatMap((row, index) => takeOver(row, newer[index])) : null;
}

function isSameList(a: readonly ChecklistViewNode[], b: readonly ChecklistViewNode[]): boolean {
  return a.length === b.length && a.every((row, index) => isSameRow(row, b[index]));
}

function isSameRow(a: ChecklistViewNode, b: ChecklistViewNode | undefined): boolean {
  return (
    b !== undefined &&
    a.id === b.id &&
    isEqual(sourceOf(a), sourceOf(b)) &&
    isSameList(a.children, b.children)
  );
}

function takeOver(row: ChecklistViewNode, newer: ChecklistViewNode | undefined): ChecklistViewNode[] {
  const { review } = newer ?? row;
  const looksSame = isEqual(answersOf(row.review), answersOf(review));
  Object.assign(row, { review });
  const below = row.children.flatMap((child, index) => takeOver(child, newer?.children[index]));
  return looksSame ? below : [row, ...below];
}

/** What a row shows of the persona. */
function sourceOf(row: ChecklistViewNode): readonly unknown[] {
  switch (row.kind) {
    case 'persona':
      return [row.review.match.persona, row.review.match.pattern];
    case 'checklist':
      return [row.review.checklist];
    case 'item':
      return [row.review.item];
  }
}

/** What a row shows of the answers. */
function answersOf(review: ChecklistViewNode['review']): readonly unknown[] {
  if ('item' in review) {
    const concerns = review.concerns.map(({ answer, settlement }) => (settlement ?? answer).id);
    const parts = review.parts.map(({ answer, stale, lines }) => [answer.id, stale, lines?.first].join(' '));
    return [review.state, review.stale, review.answer, concerns.join(), parts.join()];
  }
  const { total, answered, stale, concerns } = review.progress;
  return [total, answered, stale, concerns];
}

function isEqual(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.every((part, index) => part === b[index]);
}
