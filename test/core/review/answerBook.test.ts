import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
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

const paths = ['a.go', '__proto__', 'b.go'];
const ids = ['x', 'constructor'];

/** Everything a book can be asked. */
function contents(book: AnswerBook): unknown {
  return paths.map((path) =>
    ids.map((persona) => [
      book.hasConcerns(path),
      book.hasParts(path),
      book.newestTime(path),
      paths.map((former) => book.lacksRename(path, former)),
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
            formerPath: fc.constantFrom(null, null, null, ...paths),
          } as const)
          .map(({ refers, to, formerPath, ...fields }) =>
            formerPath === null
              ? anAnswer(number, { ...fields, ...(refers && { [refers]: to }) })
              : anAnswer(number, { ...fields, answer: 'open', formerPath }),
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

describe('a rename', () => {
  const item = { persona: 'backend', item: 'errors' };
  const said = (number: number, path: string, fields: Partial<Answer> = {}) =>
    anAnswer(number, { ...item, path, ...fields });
  const renamed = (number: number, path: string, formerPath: string) =>
    anAnswer(number, { path, persona: '-', item: '-', answer: 'open', formerPath });
  const numbersOf = (book: AnswerBook, path: string) =>
    book.answersFor(path, 'backend', 'errors').map(({ id }) => Number(id.slice(2)));

  it('takes along what was said until then, and leaves it where it was for those who have not renamed', () => {
    const book = bookOf([said(1, 'a.go'), renamed(2, 'b.go', 'a.go'), said(3, 'a.go'), said(4, 'b.go')]);
    assert.deepEqual(numbersOf(book, 'b.go'), [1, 4]);
    assert.deepEqual(numbersOf(book, 'a.go'), [1, 3]);
    assert.deepEqual(book.answersFor('b.go', '-', '-'), []);
  });

  it('is followed through any number of names, in the order in which things were said', () => {
    const book = bookOf([
      renamed(4, 'c.go', 'b.go'),
      said(5, 'c.go'),
      said(1, 'a.go'),
      renamed(2, 'b.go', 'a.go'),
      said(3, 'b.go'),
    ]);
    assert.deepEqual(numbersOf(book, 'c.go'), [1, 3, 5]);
  });

  it('takes what settles a concern with the concern, whenever that was', () => {
    const book = bookOf([
      said(1, 'a.go', { answer: 'concern' }),
      renamed(2, 'b.go', 'a.go'),
      said(3, 'a.go', { answer: 'concern' }),
      said(4, 'a.go', { answer: 'open', resolves: ulidOf(1) }),
      said(5, 'a.go', { answer: 'open', resolves: ulidOf(3) }),
    ]);
    assert.deepEqual(numbersOf(book, 'b.go'), [1, 4]);
    assert.equal(book.hasConcerns('b.go'), true);
    assert.equal(book.lacksRename('b.go', 'a.go'), true);
  });

  it('is lacked while something is said that it would take along, or that the next one would lose', () => {
    const book = bookOf([]);
    const lacks = () => book.lacksRename('b.go', 'a.go');
    const after = (answer: Answer) => {
      book.add([answer]);
      return lacks();
    };
    assert.equal(lacks(), false);
    assert.equal(after(said(1, 'a.go')), true);
    assert.equal(after(renamed(2, 'b.go', 'a.go')), false);
    assert.equal(after(said(3, 'a.go', { answer: 'open', retracts: ulidOf(1) })), false);
    assert.equal(after(said(4, 'b.go')), false);
    assert.equal(after(said(5, 'a.go')), true);
    assert.equal(after(renamed(6, 'b.go', 'a.go')), false);
    // Of a former path of the former path.
    assert.equal(after(said(7, 'o.go')), false);
    assert.equal(after(renamed(8, 'a.go', 'o.go')), true);
    assert.equal(bookOf([said(1, 'b.go')]).lacksRename('b.go', 'a.go'), true);
    assert.equal(bookOf([said(1, 'a.go')]).lacksRename('a.go', 'a.go'), false);
  });

  it('that is under review counts for ever, without a line', () => {
    const book = bookOf([said(1, 'a.go')]);
    book.followRename('b.go', 'a.go');
    book.add([said(2, 'a.go')]);
    assert.deepEqual(numbersOf(book, 'b.go'), [1, 2]);
  });

  it('makes the revision of every later path another one, and of no other file', () => {
    const book = bookOf([
      said(1, 'a.go'),
      renamed(2, 'b.go', 'a.go'),
      renamed(3, 'c.go', 'b.go'),
      said(4, 'd.go'),
    ]);
    const revisions = () => ['a.go', 'b.go', 'c.go', 'd.go'].map((path) => book.revisionOf(path));
    const changes = (answer: Answer) => {
      const before = revisions();
      book.add([answer]);
      return revisions().map((revision, index) => revision !== before[index]);
    };
    assert.deepEqual(changes(renamed(5, 'b.go', 'a.go')), [false, true, true, false]);
    assert.deepEqual(changes(renamed(6, 'b.go', 'x.go')), [false, true, true, false]);
    assert.deepEqual(changes(said(7, 'a.go')), [true, true, true, false]);
    assert.deepEqual(changes(said(8, 'c.go')), [false, false, true, false]);
    assert.deepEqual([...book.paths].sort(), ['a.go', 'b.go', 'c.go', 'd.go']);
  });

  it('tells of parts that are answered for', () => {
    const part = { ...partOf(['a'], { first: 1, last: 1 }, 'f', 'a.go'), answer: 'done' } as const;
    const book = bookOf([said(1, 'a.go', { answer: 'open', part }), renamed(2, 'b.go', 'a.go')]);
    assert.deepEqual(
      ['a.go', 'b.go', 'c.go'].map((path) => book.hasParts(path)),
      [true, true, false],
    );
  });
});
