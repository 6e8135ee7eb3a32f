import type { FileReview } from './fileReview.ts';

/** Whether two reviews count the same, of items and of parts. */
export function isSameProgress(a: FileReview, b: FileReview): boolean {
  return (
    a.progress.total === b.progress.total &&
    a.progress.answered === b.progress.answered &&
    a.progress.stale === b.progress.stale &&
    a.progress.concerns === b.progress.concerns &&
    a.parts.answered === b.parts.answered &&
    a.parts.stale === b.parts.stale
  );
}
