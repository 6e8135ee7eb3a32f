import type { FileReview } from './fileReview.ts';
import { hasStale } from './hasStale.ts';

/** Whether a file has changed since somebody answered for it, so that there is something to look at again. */
export function isChangedSince(review: FileReview, reviewer: string): boolean {
  return (
    hasStale(review) &&
    review.personas.some(({ checklists }) =>
      checklists.some(({ items }) =>
        items.some((item) =>
          [item, ...item.parts].some(
            ({ stale, answer }) => stale === 'fileChanged' && answer?.reviewer === reviewer,
          ),
        ),
      ),
    )
  );
}
