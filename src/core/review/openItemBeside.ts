import { itemKey } from './answerBook.ts';
import type { FileReview } from './fileReview.ts';
import { needsAnswer, type ReviewedItem, reviewedItems } from './nextOpenItem.ts';

export type Direction = 'next' | 'previous';

/**
 * The item that needs an answer right after or before the current one; null where the file's end comes first.
 * @param current the current item's `itemKey`; without one, or where it is gone, the search starts at the end that comes first.
 */
export function openItemBeside(
  review: FileReview,
  current: string | null,
  direction: Direction,
): ReviewedItem | null {
  const all = reviewedItems(review);
  const items = direction === 'next' ? all : all.reverse();
  const start = items.findIndex(
    ({ persona, item }) => itemKey(persona.match.persona.id, item.item.id) === current,
  );
  return items.slice(start + 1).find(({ item }) => needsAnswer(item)) ?? null;
}
