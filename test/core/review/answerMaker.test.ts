import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monotonicFactory } from 'ulid';
import type { Answer } from '../../../src/core/review/answer.ts';
import { AnswerBook, compareAnswers } from '../../../src/core/review/answerBook.ts';
import { AnswerMaker, type NewAnswer } from '../../../src/core/review/answerMaker.ts';
import { fingerprint } from '../../../src/core/review/fingerprint.ts';
import { itemState } from '../../../src/core/review/itemState.ts';
import { formatAnswer, parseLog } from '../../../src/core/review/reviewLog.ts';
import { anAnswer, anItem } from '../../support/reviewFixtures.ts';

const item = anItem('errors');
const items = [{ persona: 'backend', item }];
const start = Date.UTC(2026, 5, 1);
const print = fingerprint('the file');
const tick: NewAnswer = { path: 'a.go', fingerprint: print, reviewer: 'ada', answer: 'done' };

function makerAt(...times: number[]): AnswerMaker {
  let call = 0;
  return new AnswerMaker(
    { now: () => times[Math.min(call++, times.length - 1)] ?? start },
    monotonicFactory(),
  );
}

test('makes an answer that the log takes, with what was given and no more', () => {
  const [answer] = makerAt(start).create(items, tick, new AnswerBook());
  assert.ok(answer);
  const { id, ...rest } = answer;
  assert.match(id, /^[0-9A-Z]{26}$/);
  assert.deepEqual(rest, {
    v: 1,
    time: '2026-06-01T00:00:00.000Z',
    reviewer: 'ada',
    path: 'a.go',
    persona: 'backend',
    item: 'errors',
    answer: 'done',
    fingerprint: print,
    wording: item.wording,
  });
  assert.deepEqual(parseLog(formatAnswer(answer)).answers, [answer]);
});

test('keeps note, line and commit', () => {
  const [answer] = makerAt(start).create(
    items,
    { ...tick, answer: 'concern', note: 'Leaks', line: 7, commit: 'c0ffee' },
    new AnswerBook(),
  );
  assert.deepEqual([answer?.note, answer?.line, answer?.commit], ['Leaks', 7, 'c0ffee']);
});

test('gives the same answer to many items, each with its own id and wording', () => {
  const other = anItem('context');
  const answers = makerAt(start).create(
    [...items, { persona: 'cloud', item: other }],
    tick,
    new AnswerBook(),
  );
  assert.deepEqual(
    answers.map(({ persona, item, wording }) => [persona, item, wording]),
    [
      ['backend', 'errors', item.wording],
      ['cloud', 'context', other.wording],
    ],
  );
  assert.equal(new Set(answers.map(({ id }) => id)).size, 2);
});

for (const [when, times] of Object.entries({
  'within one millisecond': [start, start, start, start],
  'when the clock is set back': [start, start - 60_000, start - 120_000, start - 1],
})) {
  test(`the later answer of a window wins ${when}`, () => {
    const maker = makerAt(...times);
    const answers = times.flatMap(() => maker.create(items, tick, new AnswerBook()));
    assert.deepEqual([...answers].reverse().sort(compareAnswers), answers);
  });
}

test('a tick wins over an answer from a machine whose clock is ahead', () => {
  const ahead = anAnswer(1, { path: 'a.go', time: '2031-01-01T00:00:00.000Z', answer: 'concern' });
  const book = new AnswerBook();
  book.add([ahead]);
  const maker = makerAt(start);
  const answers = maker.create(items, tick, book);
  book.add(answers);
  assert.equal(itemState(item, book.answersFor('a.go', 'backend', 'errors'), print).state, 'done');
  // Only that item's answers move ahead.
  assert.equal(
    maker.create([{ persona: 'backend', item: anItem('x') }], tick, book)[0]?.time.slice(0, 4),
    '2026',
  );
});

for (const [what, given] of Object.entries<Partial<Answer>>({
  'an answer that counts': {},
  'an answer for another text': { fingerprint: fingerprint('before') },
  'an answer for another wording': { wording: anItem('errors', 'other').wording },
})) {
  test(`takes back ${what}, and the undo restores it`, () => {
    const maker = makerAt(start);
    const book = new AnswerBook();
    const answer = { ...anAnswer(1, { path: 'a.go', note: 'why', line: 2, ...given }), later: true };
    const look = () => itemState(item, book.answersFor('a.go', 'backend', 'errors'), print);
    book.add([answer]);
    const shown = look();

    const [taken] = maker.takeBack([answer], 'grace', book);
    assert.ok(taken);
    assert.deepEqual(
      [taken.answer, taken.reviewer, taken.note, taken.line],
      ['open', 'grace', undefined, undefined],
    );
    book.add([taken]);
    assert.deepEqual([look().state, look().stale], ['open', null]);

    const [again] = maker.repeat([answer], book);
    assert.ok(again);
    book.add([again]);
    assert.deepEqual({ ...look(), answer }, { ...shown, answer });
    const { id: _id, time: _time, ...copied } = again;
    const { id: _oldId, time: _oldTime, ...original } = answer;
    assert.deepEqual(copied, original);
  });
}
