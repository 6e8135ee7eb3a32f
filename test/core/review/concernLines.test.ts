import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuote, linesOf, moveLines, quoteOf } from '../../../src/core/review/concernLines.ts';
import * as fc from '../../support/fastCheck.ts';

const file = ['package lab', '', 'func a() {', '\treturn', '}', '', 'func b() {', '\treturn', '}'];

test('quotes the lines, and of many no more than can be kept', () => {
  assert.equal(quoteOf(file, { first: 3, last: 5 }), 'func a() {\n\treturn\n}');
  assert.equal(quoteOf(['x'.repeat(3000)], { first: 1, last: 1 }).length, 2000);
  const cut = quoteOf([`${'x'.repeat(1999)}🎉`], { first: 1, last: 1 });
  assert.equal(cut, 'x'.repeat(1999));
});

test('the lines of a concern are those that the log says, as far as that makes sense', () => {
  assert.equal(linesOf({}), null);
  assert.deepEqual(linesOf({ line: 3 }), { first: 3, last: 3 });
  assert.deepEqual(linesOf({ line: 3, endLine: 5 }), { first: 3, last: 5 });
  assert.deepEqual(linesOf({ line: 3, endLine: 2 }), { first: 3, last: 3 });
});

test('finds quoted lines where they were, or at the nearest other place', () => {
  assert.deepEqual(findQuote(file, '\treturn\n}', { first: 4, last: 5 }), { first: 4, last: 5 });
  assert.deepEqual(findQuote(file, '\treturn\n}', { first: 7, last: 8 }), { first: 8, last: 9 });
  assert.deepEqual(findQuote(file, '\treturn\n}', { first: 5, last: 6 }), { first: 4, last: 5 });
  assert.deepEqual(findQuote(file, 'package lab', { first: 900, last: 900 }), { first: 1, last: 1 });
});

test('finds quoted lines that were indented anew', () => {
  assert.deepEqual(findQuote(['if x {', '    return', '  }'], 'return\n}', { first: 1, last: 2 }), {
    first: 2,
    last: 3,
  });
});

test('says that quoted lines are gone', () => {
  assert.equal(findQuote(file, 'func c() {', { first: 3, last: 3 }), null);
  assert.equal(findQuote(file, '}\n\nfunc b() {\n}', { first: 3, last: 6 }), null);
  assert.equal(findQuote([''], 'x', { first: 1, last: 1 }), null);
});

test('finds lines whose quote is cut off, with all that they were', () => {
  const text = ['a', ...Array.from({ length: 100 }, (_, line) => `${line} ${'x'.repeat(50)}`), 'z'];
  const lines = { first: 2, last: 90 };
  const quote = quoteOf(text, lines);
  assert.ok(quote.split('\n').length < 60);
  assert.deepEqual(findQuote(['new', ...text], quote, lines), { first: 3, last: 91 });
  assert.equal(
    findQuote(
      text.map((line) => line.replace('20 x', '20 y')),
      quote,
      lines,
    ),
    null,
  );
});

test('what is quoted is found at its place', () => {
  const texts = fc.array(fc.constantFrom('', 'a', ' a', 'b', '\t}', '🎉'), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, start, count) => {
      const first = (start % text.length) + 1;
      const lines = { first, last: Math.min(first + (count % 5), text.length) };
      assert.deepEqual(findQuote(text, quoteOf(text, lines), lines), lines);
    }),
  );
});

test('moves with what is written above, grows with what is written within, and stays for what comes below', () => {
  const lines = { first: 5, last: 7 };
  assert.deepEqual(moveLines(lines, { from: 1, removed: 0, added: 2 }), { first: 7, last: 9 });
  assert.deepEqual(moveLines(lines, { from: 5, removed: 0, added: 1 }), { first: 6, last: 8 });
  assert.deepEqual(moveLines(lines, { from: 2, removed: 3, added: 1 }), { first: 3, last: 5 });
  assert.deepEqual(moveLines(lines, { from: 6, removed: 1, added: 3 }), { first: 5, last: 9 });
  assert.deepEqual(moveLines(lines, { from: 7, removed: 1, added: 2 }), { first: 5, last: 8 });
  assert.deepEqual(moveLines(lines, { from: 8, removed: 0, added: 9 }), lines);
  assert.deepEqual(moveLines(lines, { from: 4, removed: 2, added: 0 }), { first: 4, last: 5 });
  assert.equal(moveLines(lines, { from: 5, removed: 3, added: 0 }), null);
  assert.equal(moveLines(lines, { from: 1, removed: 9, added: 0 }), null);
});

test('an edit of the lines alone keeps them, one of more replaces them', () => {
  const lines = { first: 5, last: 7 };
  assert.deepEqual(moveLines(lines, { from: 5, removed: 3, added: 1 }), { first: 5, last: 5 });
  assert.deepEqual(moveLines(lines, { from: 5, removed: 3, added: 4 }), { first: 5, last: 8 });
  assert.equal(moveLines(lines, { from: 4, removed: 4, added: 4 }), null);
  assert.equal(moveLines(lines, { from: 5, removed: 4, added: 4 }), null);
});

test('an edit loses no line that it leaves', () => {
  const numbers = fc.record({
    before: fc.integer({ min: 1, max: 20 }),
    first: fc.nat(),
    count: fc.nat(),
    from: fc.nat(),
    removed: fc.nat(),
    added: fc.nat(5),
  });
  fc.assert(
    fc.property(numbers, ({ before, added, ...given }) => {
      const text = Array.from({ length: before }, (_, index) => `${index + 1}`);
      const first = (given.first % before) + 1;
      const lines = { first, last: Math.min(first + (given.count % 4), before) };
      const from = (given.from % (before + 1)) + 1;
      const removed = given.removed % (before - from + 2);
      const edited = text.toSpliced(from - 1, removed, ...Array.from({ length: added }, () => 'new'));
      const moved = moveLines(lines, { from, removed, added });
      const now = moved === null ? [] : edited.slice(moved.first - 1, moved.last);
      const left = text.slice(lines.first - 1, lines.last).filter((line) => edited.includes(line));
      assert.deepEqual(
        left.filter((line) => !now.includes(line)),
        [],
      );
      assert.deepEqual(
        now.filter((line) => line !== 'new' && !left.includes(line)),
        [],
      );
      assert.ok(moved === null || (moved.first >= 1 && moved.last <= edited.length));
    }),
  );
});
