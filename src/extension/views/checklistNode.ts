import type {
  ChecklistReview,
  FileReview,
  ItemReview,
  PersonaReview,
  Progress,
} from '../../core/review/fileReview.ts';
import { isAnswered } from '../../core/review/itemState.ts';

export interface PersonaNode {
  readonly kind: 'persona';
  readonly id: string;
  readonly review: PersonaReview;
  readonly parent: null;
  readonly children: readonly ChecklistNode[];
}

export interface ChecklistNode {
  readonly kind: 'checklist';
  readonly id: string;
  readonly review: ChecklistReview;
  readonly parent: PersonaNode;
  readonly children: readonly ItemNode[];
}

export interface ItemNode {
  readonly kind: 'item';
  readonly id: string;
  readonly review: ItemReview;
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

/** Whether two lists of rows look the same. */
export function isSameRows(a: readonly ChecklistViewNode[], b: readonly ChecklistViewNode[]): boolean {
  return a.length === b.length && a.every((row, index) => isSameRow(row, b[index]));
}

function isSameRow(a: ChecklistViewNode, b: ChecklistViewNode | undefined): boolean {
  return (
    b !== undefined &&
    a.id === b.id &&
    looksOf(a).every((part, index) => part === looksOf(b)[index]) &&
    isSameRows(a.children, b.children)
  );
}

/** All that a row shows, beside its children. */
function looksOf(row: ChecklistViewNode): readonly unknown[] {
  if (row.kind === 'item') {
    const { item, state, stale, answer } = row.review;
    return [item, state, stale, answer];
  }
  const source = row.kind === 'persona' ? row.review.match : row.review.checklist;
  const { total, answered, stale, concerns } = row.review.progress;
  return [source, total, answered, stale, concerns];
}
