import { reviewJson } from '../../core/report/reviewJson.ts';
import { reviewMarkdown } from '../../core/report/reviewMarkdown.ts';
import { readChangeReview } from '../change/readChangeReview.ts';
import type { Command } from './command.ts';

export const report: Command = {
  name: 'report',
  operand: null,
  formats: ['markdown'],
  reviewsChange: true,
  summary: 'the same with every item and its answer, as Markdown for a pull request',
  async run(call) {
    const review = await readChangeReview(call);
    if (call.json) {
      call.output.json(reviewJson(review, true));
    } else {
      call.output.lines(reviewMarkdown(review).trimEnd().split('\n'));
    }
    return 0;
  },
};
