import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedLines } from '../../../src/core/review/changedLines.ts';
import * as fc from '../../support/fastCheck.ts';

const lines = (count: number, name = 'line') =>
  Array.from({ length: count }, (_, index) => `${name} ${index}\n`).join('');

test('counts the lines that came and went', () => {
  assert.deepEqual(changedLines('a\nb\nc\n', 'a\nB\nc\nd\n'), { added: 2, removed: 1 });
  assert.deepEqual(changedLines('', 'a\nb\n'), { added: 2, removed: 0 });
  assert.deepEqual(changedLines('a\nb', ''), { added: 0, removed: 2 });
});

test('counts a line that has lost its line feed, and no other line ends', () => {
  assert.deepEqual(changedLines('a\nb\n', 'a\nb'), { added: 1, removed: 1 });
  assert.deepEqual(changedLines('\uFEFFa\r\nb\r\n', 'a\nb\n'), { added: 0, removed: 0 });
});

test('finds one line among very many', () => {
  const text = lines(50_000);
  assert.deepEqual(changedLines(text, text.replace('line 25000\n', 'other\n')), { added: 1, removed: 1 });
});

test('gives up where nearly all is different', () => {
  assert.equal(changedLines(lines(5_000), lines(5_000, 'other')), null);
});

test('agrees with the lengths of both texts, and finds no change in a text itself', () => {
  const text = fc.array(fc.constantFrom('a\n', 'b\n', '\n', '}\n')).map((all) => all.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { added, removed } = changedLines(before, after) ?? { added: NaN, removed: NaN };
      const count = (all: string) => all.split('\n').length - 1;
      assert.equal(count(before) - removed + added, count(after));
      assert.deepEqual(changedLines(before, before), { added: 0, removed: 0 });
      assert.deepEqual(changedLines(after, before), { added: removed, removed: added });
    }),
  );
});
