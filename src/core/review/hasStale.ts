import type { FileReview } from './fileReview.ts';

/** Whether anything of a file is to be looked at again: an item, or a part that was answered for. */
export function hasStale({ progress, parts }: FileReview): boolean {
  return progress.stale + parts.stale > 0;
}
