import type { FileReview, ItemReview } from './fileReview.ts';
import { hasStale } from './hasStale.ts';
import { type ReviewedItem, reviewedItems } from './nextOpenItem.ts';

/** Whether a file has changed since somebody answered for it, so that there is something to look at again. */
export function isChangedSince(review: FileReview, reviewer: string): boolean {
  return (
    hasStale(review) &&
    review.personas.some(({ checklists }) =>
      checklists.some(({ items }) => items.some((item) => isItemChangedSince(item, reviewer))),
    )
  );
}

/** What is to be looked at again in it, in the order in which it is shown. */
export function itemsChangedSince(review: FileReview, reviewer: string): ReviewedItem[] {
  return reviewedItems(review).filter(({ item }) => isItemChangedSince(item, reviewer));
}

function isItemChangedSince(item: ItemReview, reviewer: string): boolean {
  return [item, ...item.parts].some(
    ({ stale, answer }) => stale === 'fileChanged' && answer?.reviewer === reviewer,
  );
}
