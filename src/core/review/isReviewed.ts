import type { Progress } from './fileReview.ts';

/** Whether there is nothing left to look at: all is done or does not apply, nothing is stale, and no concern is left. */
export function isReviewed({ answered, total }: Progress): boolean {
  return answered === total;
}
