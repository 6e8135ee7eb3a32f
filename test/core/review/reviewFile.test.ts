import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnswerKind } from '../../../src/core/review/answer.ts';
import { AnswerBook } from '../../../src/core/review/answerBook.ts';
import { fingerprint } from '../../../src/core/review/fingerprint.ts';
import { type Part, partOf } from '../../../src/core/review/part.ts';
import { reviewFile } from '../../../src/core/review/reviewFile.ts';
import { aChecklist, aMatch, anAnswer, anItem } from '../../support/reviewFixtures.ts';

const print = fingerprint('the file');
const path = 'a.go';

function bookOf(answers: Record<string, AnswerKind | [AnswerKind, string]>, persona = 'backend'): AnswerBook {
  const book = new AnswerBook();
  book.add(
    Object.entries(answers).map(([item, given], index) => {
      const [answer, text] = Array.isArray(given) ? given : [given, 'the file'];
      const { wording } = anItem(item);
      return anAnswer(index, { path, persona, item, answer, wording, fingerprint: fingerprint(text) });
    }),
  );
  return book;
}

test('counts per checklist, per persona and for the file', () => {
  const errors = aChecklist(
    'Errors',
    ['a', 'b', 'c'].map((id) => anItem(id)),
  );
  const naming = aChecklist(
    'Naming',
    ['d', 'e'].map((id) => anItem(id)),
  );
  const other = aChecklist(
    'Other',
    ['f'].map((id) => anItem(id)),
  );
  const matches = [aMatch('backend', [errors, naming]), aMatch('cloud', [other])];
  const book = bookOf({ a: 'done', b: 'notApplicable', c: 'concern', d: ['done', 'before'], e: 'open' });
  const review = reviewFile({ path, fingerprint: print, matches, book });

  assert.deepEqual(review.personas[0]?.checklists[0]?.progress, {
    total: 3,
    answered: 2,
    stale: 0,
    concerns: 1,
  });
  assert.deepEqual(review.personas[0]?.checklists[1]?.progress, {
    total: 2,
    answered: 0,
    stale: 1,
    concerns: 0,
  });
  assert.deepEqual(review.personas[0]?.progress, { total: 5, answered: 2, stale: 1, concerns: 1 });
  assert.deepEqual(review.personas[1]?.progress, { total: 1, answered: 0, stale: 0, concerns: 0 });
  assert.deepEqual(review.progress, { total: 6, answered: 2, stale: 1, concerns: 1 });
  assert.equal(review.path, path);
  assert.equal(review.fingerprint, print);
});

test('a stale concern counts as stale alone', () => {
  const matches = [aMatch('backend', [aChecklist('Errors', [anItem('a')])])];
  const { progress } = reviewFile({
    path,
    fingerprint: print,
    matches,
    book: bookOf({ a: ['concern', 'before'] }),
  });
  assert.deepEqual(progress, { total: 1, answered: 0, stale: 1, concerns: 0 });
});

test('an answer belongs to one path, one persona and one item', () => {
  const matches = ['backend', 'cloud'].map((id) =>
    aMatch(id, [aChecklist('Errors', [anItem('a'), anItem('b')])]),
  );
  const book = bookOf({ a: 'done' });
  assert.equal(reviewFile({ path, fingerprint: print, matches, book }).progress.answered, 1);
  assert.equal(reviewFile({ path: 'b.go', fingerprint: print, matches, book }).progress.answered, 0);
});

test('a file that no persona reviews has nothing to answer', () => {
  const review = reviewFile({ path, fingerprint: print, matches: [], book: new AnswerBook() });
  assert.deepEqual(review.progress, { total: 0, answered: 0, stale: 0, concerns: 0 });
});

test('what is answered for parts changes no state, and asks for the text only where there is some', () => {
  const matches = [aMatch('backend', [aChecklist('Errors', [anItem('a'), anItem('b'), anItem('c')])])];
  const text = ['func f() {', '}', 'func g() {}'];
  const f = partOf(text, { first: 1, last: 2 }, 'f', 'a.go');
  const gone = { ...f, name: 'h', fingerprint: fingerprint('h') };
  const asked: string[] = [];
  const review = (parts: readonly [item: string, part: Part][]) => {
    const book = bookOf({ a: 'done' });
    book.add(
      parts.map(([item, part], index) => {
        const { wording } = anItem(item);
        const answered = { ...part, answer: 'done' } as const;
        return anAnswer(index + 10, { path, item, wording, answer: 'open', part: answered });
      }),
    );
    const lines = () => {
      asked.push('lines');
      return text;
    };
    return reviewFile({ path, fingerprint: print, matches, book, lines });
  };
  assert.deepEqual(review([]).parts, { answered: 0, stale: 0 });
  assert.deepEqual(asked, []);
  const { progress, parts, personas } = review([
    ['a', f],
    ['b', f],
    ['c', partOf(text, { first: 3, last: 3 }, '', 'a.go')],
    ['c', gone],
  ]);
  assert.deepEqual(asked, ['lines']);
  assert.deepEqual(parts, { answered: 2, stale: 1 });
  assert.deepEqual(progress, { total: 3, answered: 1, stale: 0, concerns: 0 });
  assert.deepEqual(
    personas[0]?.checklists[0]?.items.map(({ state, parts }) => [state, parts.map(({ lines }) => lines)]),
    [
      ['done', [{ first: 1, last: 2 }]],
      ['open', [{ first: 1, last: 2 }]],
      ['open', [{ first: 3, last: 3 }, null]],
    ],
  );
});

test('where white space does not count, it does not for parts either', () => {
  const matches = [aMatch('backend', [aChecklist('Errors', [anItem('a')])])];
  const part = partOf(['func f( ) {', '}'], { first: 1, last: 2 }, 'f', path);
  const { wording } = anItem('a');
  const book = new AnswerBook();
  book.add([anAnswer(1, { path, item: 'a', wording, answer: 'open', part: { ...part, answer: 'done' } })]);
  const input = { path, fingerprint: print, matches, book, lines: () => ['func f() {', '', '}'] };
  assert.deepEqual(reviewFile(input).parts, { answered: 0, stale: 1 });
  assert.deepEqual(reviewFile({ ...input, looseFingerprint: print }).parts, { answered: 1, stale: 0 });
});
