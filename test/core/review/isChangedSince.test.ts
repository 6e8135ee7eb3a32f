import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from '../../../src/core/review/answer.ts';
import { AnswerBook } from '../../../src/core/review/answerBook.ts';
import type { FileReview } from '../../../src/core/review/fileReview.ts';
import { isChangedSince, itemsChangedSince } from '../../../src/core/review/isChangedSince.ts';
import { partOf } from '../../../src/core/review/part.ts';
import { reviewFile } from '../../../src/core/review/reviewFile.ts';
import { aChecklist, aMatch, anAnswer, anItem } from '../../support/reviewFixtures.ts';

const item = anItem('errors');
const matches = [aMatch('backend', [aChecklist('Go', [item, anItem('tests')])])];
const text = ['func f() {}', 'func g() {}'];
const part = { ...partOf(text, { first: 1, last: 1 }, 'f', 'a.go'), answer: 'done' } as const;

function isChanged(answer: Partial<Answer>, lines = text): boolean {
  const review = reviewOf(answer, lines);
  const found = itemsChangedSince(review, 'ada').map((reviewed) => reviewed.item.item);
  assert.deepEqual(found, isChangedSince(review, 'ada') ? [item] : []);
  return isChangedSince(review, 'ada');
}

function reviewOf(answer: Partial<Answer>, lines: readonly string[]): FileReview {
  const book = new AnswerBook();
  book.add([anAnswer(1, { path: 'a.go', wording: item.wording, ...answer })]);
  return reviewFile({ path: 'a.go', fingerprint: 'now', matches, book, lines: () => lines });
}

test('a file has changed since an answer of mine that its text has made stale', () => {
  assert.ok(isChanged({ fingerprint: 'before' }));
  assert.ok(!isChanged({ fingerprint: 'before', reviewer: 'bob' }));
  assert.ok(!isChanged({ fingerprint: 'now' }));
  assert.ok(!isChanged({ fingerprint: 'now', wording: 'x' }));
});

test('or since an answer of mine for a part that has changed', () => {
  const changed = ['func f() { g() }', 'func g() {}'];
  assert.ok(isChanged({ answer: 'open', part }, changed));
  assert.ok(!isChanged({ answer: 'open', part, reviewer: 'bob' }, changed));
  assert.ok(!isChanged({ answer: 'open', part }));
  assert.ok(!isChanged({ answer: 'open', part, wording: 'x' }));
});
