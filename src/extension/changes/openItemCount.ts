import type { Progress } from '../../core/review/fileReview.ts';

/** How many items are still to be looked at: those never answered, and the stale ones. */
export function openItemCount({ total, answered, concerns }: Progress): number {
  return total - answered - concerns;
}
