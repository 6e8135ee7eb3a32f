import { itemKey } from './answerBook.ts';
import type { ChecklistReview, FileReview, ItemReview, PersonaReview } from './fileReview.ts';

/** An item's review and where it stands. */
export interface ReviewedItem {
  readonly persona: PersonaReview;
  readonly checklist: ChecklistReview;
  readonly item: ItemReview;
}

/** Every item of a file's review, in the order in which it is shown. */
export function reviewedItems(review: FileReview): ReviewedItem[] {
  return review.personas.flatMap((persona) =>
    persona.checklists.flatMap((checklist) => checklist.items.map((item) => ({ persona, checklist, item }))),
  );
}

/** An item of a file's review; null where the file has no such item. */
export function findItem(review: FileReview, persona: string, item: string): ReviewedItem | null {
  return (
    reviewedItems(review).find(
      (candidate) => candidate.persona.match.persona.id === persona && candidate.item.item.id === item,
    ) ?? null
  );
}

/** True where a reviewer still has to look: nothing answered, or the answer is stale. */
export function needsAnswer({ state, stale }: ItemReview): boolean {
  return state === 'open' || stale !== null;
}

/** Whether nobody has looked at an item yet, or it is stale; one with a concern has been looked at. */
export function isRest(item: ItemReview): boolean {
  return needsAnswer(item) && item.state !== 'concern';
}

/**
 * The next item that needs an answer, after the current one and then from the top; null where none does.
 * @param current the current item's `itemKey`; without one, or where it is gone, the search starts at the top.
 */
export function nextOpenItem(review: FileReview, current?: string): ReviewedItem | null {
  const items = reviewedItems(review);
  const keyOf = ({ persona, item }: ReviewedItem) => itemKey(persona.match.persona.id, item.item.id);
  const start = items.findIndex((item) => keyOf(item) === current) + 1;
  const open = [...items.slice(start), ...items.slice(0, start)].filter(({ item }) => needsAnswer(item));
  return open.find((item) => keyOf(item) !== current) ?? open[0] ?? null;
}
