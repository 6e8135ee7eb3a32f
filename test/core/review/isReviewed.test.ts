import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from '../../../src/core/review/answer.ts';
import { fingerprint } from '../../../src/core/review/fingerprint.ts';
import { isReviewed } from '../../../src/core/review/isReviewed.ts';
import { aChangeReview } from '../../support/changeReview.ts';
import { aChecklist, anItem } from '../../support/reviewFixtures.ts';

const required = aChecklist('Required', [anItem('a')]);
const optional = aChecklist('Optional', [{ ...anItem('z'), required: false }]);
const stale = { fingerprint: fingerprint('before') };

for (const [name, checklists, answers, expected] of [
  ['all is done or does not apply', [required, optional], { a: {}, z: { answer: 'notApplicable' } }, true],
  ['something is open, be it optional', [required, optional], { a: {} }, false],
  ['something was taken back', [required], { a: { answer: 'open' } }, false],
  ['something is stale', [required, optional], { a: {}, z: stale }, false],
  ['there is a concern', [required, optional], { a: {}, z: { answer: 'concern' } }, false],
] as const) {
  test(`${expected ? 'reviewed' : 'not reviewed'}: ${name}`, () => {
    const byItem: Readonly<Record<string, Partial<Answer>>> = answers;
    const { set } = aChangeReview({ files: [{ path: 'a.go', checklists, answers: byItem }] });
    assert.equal(isReviewed(set.files[0]!.review.progress), expected);
  });
}
