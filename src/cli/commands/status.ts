import { reviewJson } from '../../core/report/reviewJson.ts';
import { readChangeReview } from '../change/readChangeReview.ts';
import { statusLines } from '../text/statusLines.ts';
import type { Command } from './command.ts';

export const status: Command = {
  name: 'status',
  operand: null,
  reviewsChange: true,
  summary: 'the files that the branch has changed, and how far their review is',
  async run(call) {
    const review = await readChangeReview(call);
    if (call.json) {
      call.output.json(reviewJson(review, false));
    } else {
      call.output.lines(statusLines(review));
    }
    return 0;
  },
};
