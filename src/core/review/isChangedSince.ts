import type { FileReview } from './fileReview.ts';

/** Whether a file has changed since somebody answered for it, so that there is something to look at again. */
export function isChangedSince(review: FileReview, reviewer: string): boolean {
  return (
    review.progress.stale > 0 &&
    review.personas.some(({ checklists }) =>
      checklists.some(({ items }) =>
        items.some(({ stale, answer }) => stale === 'fileChanged' && answer?.reviewer === reviewer),
      ),
    )
  );
}
