import { fileAttentionWords } from '../../core/report/answerWords.ts';
import { leftOutCounts } from '../../core/report/leftOutWords.ts';
import { reviewSummary } from '../../core/report/reviewSummary.ts';
import { logsFolder } from '../../core/review/logsFolder.ts';
import type { SetFile } from '../../core/review/reviewSet.ts';
import type { CallReview } from '../change/readChangeReview.ts';
import { count, table } from './table.ts';

/** How far the review of a change is: a line that sums up, one for each file, and how many are not reviewed and why. */
export function statusLines(review: CallReview): string[] {
  const { set, base, logs } = review;
  const since = base === null ? '' : ` · since ${base.name} (${base.commit?.slice(0, 12)})`;
  const leftOut = leftOutCounts(set);
  return [
    `${reviewSummary(set)}${since}`,
    ...table(set.files.map(fileCells), '  '),
    ...(set.withoutChecklist.length === 0
      ? []
      : [`No checklist: ${count(set.withoutChecklist.length, 'file')}`]),
    ...(leftOut === '' ? [] : [`Left out: ${leftOut}`]),
    ...(logs > 0 || set.files.length === 0
      ? []
      : [
          `No review log was found, of an editor here or in ${logsFolder}; name one with --log to count its answers.`,
        ]),
  ];
}

function fileCells({ change: { path, formerPath }, review }: SetFile): string[] {
  const { answered, total } = review.progress;
  const remarks = [
    ...fileAttentionWords(review),
    ...(formerPath === null ? [] : [`renamed from ${formerPath}`]),
  ];
  return [`${answered}/${total}`, path, remarks.join(', ')];
}
