import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from '../../../src/core/review/answer.ts';
import { AnswerBook, itemKey } from '../../../src/core/review/answerBook.ts';
import { readHistory } from '../../../src/core/review/itemHistory.ts';
import { partOf } from '../../../src/core/review/part.ts';
import { formatAnswer, parseLog } from '../../../src/core/review/reviewLog.ts';
import * as fc from '../../support/fastCheck.ts';
import { anAnswer, ulidOf } from '../../support/reviewFixtures.ts';

function bookOf(answers: readonly Answer[]): AnswerBook {
  const book = new AnswerBook();
  book.add(answers);
  return book;
}

const paths = ['a.go', '__proto__'];
const ids = ['x', 'constructor'];

/** Everything a book can be asked. */
function contents(book: AnswerBook): unknown {
  return paths.map((path) =>
    ids.map((persona) => [
      book.hasConcerns(path),
      ids.map((item) => {
        const lines = book.answersFor(path, persona, item);
        return [lines.map(formatAnswer), readHistory(lines), book.countFiles(persona, item)];
      }),
    ]),
  );
}

/** Answers of distinct ids and times over few paths and items, in any order. */
const events = fc
  .uniqueArray(fc.nat(1000), { maxLength: 30 })
  .chain((numbers) =>
    fc.tuple(
      ...numbers.map((number) =>
        fc
          .record({
            path: fc.constantFrom(...paths),
            persona: fc.constantFrom(...ids),
            item: fc.constantFrom(...ids),
            answer: fc.constantFrom('done', 'open', 'concern', 'notApplicable'),
            refers: fc.constantFrom(null, null, 'retracts', 'resolves', 'reopens'),
            to: fc.constantFrom(...numbers.map(ulidOf)),
          } as const)
          .map(({ refers, to, ...fields }) =>
            anAnswer(number, { ...fields, ...(refers && { [refers]: to }) }),
          ),
      ),
    ),
  )
  .map((answers): readonly Answer[] => answers);

const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

test('gives the answers of an item, oldest first', () => {
  const sorted = Array.from({ length: 20 }, (_, number) => anAnswer(number));
  fc.assert(
    fc.property(shuffled(sorted), (answers) => {
      const book = bookOf([...answers, anAnswer(99, { item: 'other' })]);
      assert.deepEqual(book.answersFor('internal/server/user.go', 'backend', 'errors'), sorted);
    }),
  );
  assert.deepEqual(new AnswerBook().answersFor('internal/server/user.go', 'backend', 'errors'), []);
});

test('orders answers of one millisecond by their id', () => {
  const time = anAnswer(0).time;
  const book = bookOf([anAnswer(2, { time }), anAnswer(1, { time })]);
  assert.deepEqual(
    book.answersFor('internal/server/user.go', 'backend', 'errors').map(({ id }) => id),
    [anAnswer(1).id, anAnswer(2).id],
  );
});

test('says whether something was new', () => {
  const book = new AnswerBook();
  assert.equal(book.add([anAnswer(1), anAnswer(1)]), true);
  assert.equal(book.add([anAnswer(1)]), false);
  assert.equal(book.add([]), false);
});

test('the key of an item is of one pair of ids alone', () => {
  assert.notEqual(itemKey('a', 'b:c'), itemKey('a:b', 'c'));
  assert.notEqual(itemKey('1', '2:x'), itemKey('12', ':x'));
  fc.assert(
    fc.property(fc.tuple(fc.string(), fc.string()), fc.tuple(fc.string(), fc.string()), (a, b) => {
      assert.equal(itemKey(...a) === itemKey(...b), a[0] === b[0] && a[1] === b[1]);
    }),
  );
});

test('the order in which answers come makes no difference', () => {
  fc.assert(
    fc.property(
      events.chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
      ([one, other]) => {
        assert.deepEqual(contents(bookOf(one)), contents(bookOf(other)));
      },
    ),
  );
});

test('different lines of one id give the same book in any order', () => {
  const one = anAnswer(1, { path: 'a.go', persona: 'x', item: 'x' });
  const part = (name: string) =>
    ({ ...partOf(['a'], { first: 1, last: 1 }, name, 'a.go'), answer: 'done' }) as const;
  const others = [
    { ...one, answer: 'open' } as const,
    { ...one, answer: 'open', part: part('f') } as const,
    { ...one, answer: 'open', part: part('g') } as const,
    { ...one, item: 'constructor' },
  ];
  const book = contents(bookOf([one, ...others, one, ...others]));
  assert.deepEqual(contents(bookOf([...others, one])), book);
  assert.deepEqual(contents(bookOf([...others.reverse(), one])), book);
});

test('a retracted answer is as if never given, whichever line comes first', () => {
  const kept = anAnswer(1);
  const retraction = anAnswer(3, { answer: 'open', retracts: anAnswer(2).id });
  for (const order of [
    [kept, anAnswer(2), retraction],
    [retraction, anAnswer(2), kept],
  ]) {
    assert.deepEqual(bookOf(order).answersFor(kept.path, kept.persona, kept.item), [kept]);
  }
  assert.equal(bookOf([kept]).add([retraction]), true);
});

test('adding answers again changes nothing', () => {
  fc.assert(
    fc.property(events, (list) => {
      const book = bookOf(list);
      assert.equal(book.add(list.map((answer) => ({ ...answer }))), false);
      assert.deepEqual(contents(book), contents(bookOf(list)));
    }),
  );
});

test('merging two logs gives the book of their union', () => {
  fc.assert(
    fc.property(
      events.chain((all) => fc.tuple(fc.constant(all), fc.subarray([...all]), fc.subarray([...all]))),
      ([all, left, right]) => {
        const logs = [left, right].map((list) => list.map(formatAnswer).join('')).join('');
        const union = all.filter((answer) => left.includes(answer) || right.includes(answer));
        assert.deepEqual(contents(bookOf(parseLog(logs).answers)), contents(bookOf(union)));
      },
    ),
  );
});

test('says of which files there are concerns, undone ones left out', () => {
  const book = bookOf([
    anAnswer(1, { path: 'a.go', answer: 'concern' }),
    anAnswer(2, { path: 'a.go', answer: 'open', resolves: ulidOf(1) }),
    anAnswer(3, { path: 'b.go', answer: 'concern' }),
    anAnswer(4, { path: 'b.go', answer: 'open', retracts: ulidOf(3) }),
    anAnswer(5, { path: 'c.go' }),
  ]);
  assert.deepEqual(
    ['a.go', 'b.go', 'c.go', 'd.go'].filter((path) => book.hasConcerns(path)),
    ['a.go'],
  );
});

test('counts the files in which an item has an answer that still stands', () => {
  const item = { persona: 'constructor', item: 'x' };
  const book = bookOf([
    anAnswer(1, { ...item, path: 'a.go', answer: 'done' }),
    anAnswer(2, { ...item, path: 'a.go', answer: 'concern' }),
    anAnswer(3, { ...item, path: '__proto__', answer: 'notApplicable' }),
    anAnswer(4, { ...item, path: 'b.go', answer: 'done' }),
    anAnswer(5, { ...item, path: 'b.go', answer: 'open' }),
    anAnswer(6, { ...item, path: 'c.go', answer: 'done' }),
    anAnswer(7, { ...item, path: 'c.go', retracts: ulidOf(6) }),
    anAnswer(8, { ...item, item: 'y', path: 'd.go', answer: 'done' }),
    anAnswer(9, { ...item, path: 'e.go', answer: 'concern' }),
    anAnswer(10, { ...item, path: 'e.go', answer: 'open', resolves: ulidOf(9) }),
  ]);
  assert.equal(book.countFiles('constructor', 'x'), 2);
  assert.equal(book.countFiles('constructor', 'z'), 0);
});

test('knows which files have answers for parts', () => {
  const part = { ...partOf(['a'], { first: 1, last: 1 }, 'f', 'a.go'), answer: 'done' } as const;
  const book = bookOf([anAnswer(1, { path: 'a.go', answer: 'open', part }), anAnswer(2, { path: 'b.go' })]);
  assert.deepEqual(
    ['a.go', 'b.go', 'c.go'].map((path) => book.hasParts(path)),
    [true, false, false],
  );
});
