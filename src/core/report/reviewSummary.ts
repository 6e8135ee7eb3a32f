import { isReviewed } from '../review/isReviewed.ts';
import type { ReviewSet } from '../review/reviewSet.ts';
import { attentionWords } from './answerWords.ts';

/** How far the review of a change is, in one line: `Reviewed 3 of 5 files · 12/20 items · 1 concern`. */
export function reviewSummary({ files, progress }: ReviewSet): string {
  if (files.length === 0) {
    return 'No file to review';
  }
  const reviewed = files.filter(({ review }) => isReviewed(review.progress)).length;
  const all = `${files.length} ${files.length === 1 ? 'file' : 'files'}`;
  return [
    `Reviewed ${reviewed} of ${all}`,
    `${progress.answered}/${progress.total} items`,
    ...attentionWords(progress),
  ].join(' · ');
}
