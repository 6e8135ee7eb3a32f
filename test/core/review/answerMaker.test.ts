import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { monotonicFactory } from 'ulid';
import type { Answer, AnswerKind } from '../../../src/core/review/answer.ts';
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

test('keeps note, lines, quote and commit', () => {
  const [answer] = makerAt(start).create(
    items,
    { ...tick, answer: 'concern', note: 'Leaks', line: 7, endLine: 8, quote: 'a\nb', commit: 'c0ffee' },
    new AnswerBook(),
  );
  assert.ok(answer);
  assert.deepEqual(
    [answer.note, answer.line, answer.endLine, answer.quote, answer.commit],
    ['Leaks', 7, 8, 'a\nb', 'c0ffee'],
  );
  assert.deepEqual(parseLog(formatAnswer(answer)).answers, [answer]);
});

test('resolves a concern and takes it up again, by lines that the log takes', () => {
  const maker = makerAt(start);
  const book = new AnswerBook();
  const raised = maker.create(items, { ...tick, answer: 'concern', note: 'Leaks' }, book);
  book.add(raised);
  const look = () =>
    itemState(item, book.answersFor('a.go', 'backend', 'errors'), { fingerprint: print }).state;
  const at = { fingerprint: fingerprint('later'), reviewer: 'grace', commit: 'c0ffee' };
  for (const [how, state] of [
    ['resolves', 'open'],
    ['reopens', 'concern'],
    ['resolves', 'open'],
  ] as const) {
    const lines = maker.settle(raised, how, at, book);
    assert.deepEqual(parseLog(lines.map(formatAnswer).join('')).answers, lines);
    const [{ answer, fingerprint, reviewer, commit, wording, ...line }] = lines as [Answer];
    assert.deepEqual({ fingerprint, reviewer, commit }, at);
    assert.deepEqual([answer, wording, line[how]], ['open', item.wording, raised[0]?.id]);
    book.add(lines);
    assert.equal(look(), state);
  }
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
  const ahead = anAnswer(1, { path: 'a.go', time: '2031-01-01T00:00:00.000Z', answer: 'notApplicable' });
  const book = new AnswerBook();
  book.add([ahead]);
  const maker = makerAt(start);
  const answers = maker.create(items, tick, book);
  book.add(answers);
  assert.equal(
    itemState(item, book.answersFor('a.go', 'backend', 'errors'), { fingerprint: print }).state,
    'done',
  );
  // Only that item's answers move ahead.
  assert.equal(
    maker.create([{ persona: 'backend', item: anItem('x') }], tick, book)[0]?.time.slice(0, 4),
    '2026',
  );
});

for (const [what, given, answer] of [
  ['a tick', [], 'done'],
  ['a tick of a stale item', [{ fingerprint: fingerprint('before'), note: 'why' }], 'done'],
  ['a tick of a reworded item', [{ wording: anItem('errors', 'other').wording }], 'done'],
  ['an untick', [{ answer: 'notApplicable', note: 'why' }], 'open'],
  ['a concern', [], 'concern'],
  ['a concern on a ticked item', [{}], 'concern'],
  ['the untick of a stale item', [{ answer: 'notApplicable', fingerprint: fingerprint('before') }], 'open'],
] satisfies [string, Partial<Answer>[], AnswerKind][]) {
  test(`the undo of ${what} restores what stood before, for every text`, () => {
    const maker = makerAt(start);
    const book = new AnswerBook();
    book.add(given.map((fields, index) => anAnswer(index, { path: 'a.go', ...fields })));
    const look = () =>
      ['the file', 'before', 'other'].map((text) =>
        itemState(item, book.answersFor('a.go', 'backend', 'errors'), { fingerprint: fingerprint(text) }),
      );
    const before = look();

    const answers = maker.create(items, { ...tick, answer }, book);
    book.add(answers);
    assert.notDeepEqual(look(), before);

    const retractions = maker.retract(answers, 'grace', book);
    assert.deepEqual(parseLog(retractions.map(formatAnswer).join('')).answers, retractions);
    book.add(retractions);
    assert.deepEqual(look(), before);
  });
}

describe('the line of a rename', () => {
  const moved = { path: 'b.go', formerPath: 'a.go' };

  it('is one that the log takes, and an older version for an item that nobody has', () => {
    const book = new AnswerBook();
    book.add([anAnswer(1, { path: 'a.go' })]);
    const [line] = makerAt(start).rename([moved], book) as [Answer];
    assert.deepEqual(
      [line.path, line.formerPath, line.persona, line.item, line.answer, line.reviewer, line.time],
      ['b.go', 'a.go', '-', '-', 'open', '', '2026-06-01T00:00:00.000Z'],
    );
    assert.deepEqual(parseLog(formatAnswer(line)).answers, [line]);
  });

  it('is made where something is said of the file, and once', () => {
    const book = new AnswerBook();
    const maker = makerAt(start, start + 1, start + 2, start + 3);
    const rename = () => {
      const lines = maker.rename([moved], book);
      book.add(lines);
      return lines.length;
    };
    assert.equal(rename(), 0);
    book.add([anAnswer(1, { path: 'a.go' })]);
    assert.deepEqual([rename(), rename()], [1, 0]);
    book.add(maker.create(items, tick, book));
    assert.deepEqual([rename(), rename()], [1, 0]);
    book.add(maker.create(items, { ...tick, path: 'b.go' }, book));
    assert.equal(rename(), 0);
  });

  it('takes along what a machine has said whose clock is ahead', () => {
    const book = new AnswerBook();
    const ahead = anAnswer(1, { path: 'a.go', time: '2031-01-01T00:00:00.000Z', answer: 'notApplicable' });
    book.add([ahead]);
    const maker = makerAt(start);
    book.add(maker.rename([moved], book));
    assert.deepEqual(book.answersFor('b.go', 'backend', 'errors'), [ahead]);
    // And what is said of the file now counts more.
    const [answer] = maker.create(items, { ...tick, path: 'b.go' }, book) as [Answer];
    book.add([answer]);
    assert.deepEqual(book.answersFor('b.go', 'backend', 'errors'), [ahead, answer]);
  });
});
