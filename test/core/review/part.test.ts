import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { fingerprint } from '../../../src/core/review/fingerprint.ts';
import { partFinder, partOf } from '../../../src/core/review/part.ts';

const file = ['package lab', '', 'func a() {', '\treturn', '}', '', 'func b() {', '\treturn', '}'];
const find = (text: readonly string[], part: ReturnType<typeof partOf>) => partFinder(() => text)(part);

test('a part is the lines, what the first of them says, and their name', () => {
  assert.deepEqual(partOf(file, { first: 3, last: 5 }, 'a'), {
    name: 'a',
    firstLine: 'func a() {',
    lines: 3,
    fingerprint: fingerprint('func a() {\n\treturn\n}'),
  });
  assert.equal(partOf(['x'.repeat(5_000)], { first: 1, last: 1 }, '').firstLine.length, 200);
});

test('is found where it was, and wherever it has moved', () => {
  const part = partOf(file, { first: 7, last: 9 }, 'b');
  assert.deepEqual(find(file, part), { first: 7, last: 9 });
  assert.deepEqual(find(file.slice(6), part), { first: 1, last: 3 });
  assert.deepEqual(find(['// new', ...file.slice(5), '', ...file.slice(2, 5)], part), { first: 3, last: 5 });
});

test('is found nowhere once a line of it has changed, gone or been indented anew', () => {
  const part = partOf(file, { first: 3, last: 5 }, 'a');
  const changed = (line: number, text: string) => file.map((old, index) => (index === line ? text : old));
  assert.equal(find(changed(3, '\treturn 1'), part), null);
  assert.equal(find(changed(2, 'func c() {'), part), null);
  assert.equal(find(changed(4, ' }'), part), null);
  assert.equal(find(file.slice(0, 4), part), null);
  assert.equal(find([], part), null);
});

test('is not confused by others that begin alike', () => {
  const text = ['if x {', 'a', '}', 'if x {', 'b', '}'];
  assert.deepEqual(find(text, partOf(text, { first: 4, last: 6 }, '')), { first: 4, last: 6 });
});

test('is the same with and without a byte order mark', () => {
  const [first = '', ...rest] = file;
  const marked = [`\uFEFF${first}`, ...rest];
  const lines = { first: 1, last: 3 };
  assert.deepEqual(partOf(marked, lines, ''), partOf(file, lines, ''));
  assert.deepEqual(find(marked, partOf(file, lines, '')), lines);
});

test('asks for the text once, and looks for a part once', () => {
  let reads = 0;
  const lines = new Proxy(file, { get: (target, key) => (reads++, Reflect.get(target, key)) });
  const finder = partFinder(() => lines);
  const part = partOf(file, { first: 7, last: 9 }, 'b');
  finder(part);
  const once = reads;
  assert.ok(once > 0);
  assert.deepEqual(finder({ ...part, name: 'other' }), { first: 7, last: 9 });
  assert.equal(reads, once);
});

test('gives a part up where it could stand at every line', () => {
  const text = Array.from({ length: 20_000 }, () => '}');
  const part = { ...partOf(text, { first: 1, last: 10_000 }, ''), fingerprint: fingerprint('x') };
  const start = performance.now();
  assert.equal(find(text, part), null);
  // To compare them all would take half a minute.
  assert.ok(performance.now() - start < 10_000);
});

test('every part of a text is found in it, and what is found says the same', () => {
  const texts = fc.array(fc.constantFrom('', 'a', ' a', 'b', '\t}', '🎉', 'x'.repeat(250)), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(texts, texts, fc.nat(), fc.nat(), (text, before, at, count) => {
      const first = (at % text.length) + 1;
      const last = Math.min(first + (count % 5), text.length);
      const part = partOf(text, { first, last }, '');
      const found = find([...before, ...text], part);
      assert.ok(found);
      assert.deepEqual([...before, ...text].slice(found.first - 1, found.last), text.slice(first - 1, last));
      assert.ok(found.first <= before.length + first);
    }),
  );
});
