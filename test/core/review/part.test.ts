import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint } from '../../../src/core/review/fingerprint.ts';
import { looseFingerprint } from '../../../src/core/review/looseFingerprint.ts';
import { type Part, partFinder, partOf, textOfPart } from '../../../src/core/review/part.ts';
import * as fc from '../../support/fastCheck.ts';

const file = ['package lab', '', 'func a() {', '\treturn', '}', '', 'func b() {', '\treturn', '}'];
const find = (text: readonly string[], part: Part) => partFinder(() => text)(part);
const findLoosely = (text: readonly string[], part: Part, path = 'a.go') =>
  partFinder(() => text, path)(part);

test('a part is the lines, what the first of them says, and their name', () => {
  const text = 'func a() {\n\treturn\n}';
  assert.deepEqual(partOf(file, { first: 3, last: 5 }, 'a', 'a.go'), {
    name: 'a',
    firstLine: 'func a() {',
    lines: 3,
    fingerprint: fingerprint(text),
    loose: { lines: 3, fingerprint: looseFingerprint(text, 'a.go') },
  });
  assert.equal(partOf(['x'.repeat(5_000)], { first: 1, last: 1 }, '', 'a.go').firstLine.length, 200);
});

test('is found where it was, and wherever it has moved', () => {
  const part = partOf(file, { first: 7, last: 9 }, 'b', 'a.go');
  assert.deepEqual(find(file, part), { first: 7, last: 9 });
  assert.deepEqual(find(file.slice(6), part), { first: 1, last: 3 });
  assert.deepEqual(find(['// new', ...file.slice(5), '', ...file.slice(2, 5)], part), { first: 3, last: 5 });
});

test('is found nowhere once a line of it has changed, gone or been indented anew', () => {
  const part = partOf(file, { first: 3, last: 5 }, 'a', 'a.go');
  const changed = (line: number, text: string) => file.map((old, index) => (index === line ? text : old));
  assert.equal(find(changed(3, '\treturn 1'), part), null);
  assert.equal(find(changed(2, 'func c() {'), part), null);
  assert.equal(find(changed(4, ' }'), part), null);
  assert.equal(find(file.slice(0, 4), part), null);
  assert.equal(find([], part), null);
});

test('is not confused by others that begin alike', () => {
  const text = ['if x {', 'a', '}', 'if x {', 'b', '}'];
  assert.deepEqual(find(text, partOf(text, { first: 4, last: 6 }, '', 'a.go')), { first: 4, last: 6 });
});

test('is the same with and without a byte order mark', () => {
  const [first = '', ...rest] = file;
  const marked = [`\uFEFF${first}`, ...rest];
  const lines = { first: 1, last: 3 };
  assert.deepEqual(partOf(marked, lines, '', 'a.go'), partOf(file, lines, '', 'a.go'));
  assert.deepEqual(find(marked, partOf(file, lines, '', 'a.go')), lines);
});

test('asks for the text once, and looks for a part once', () => {
  let reads = 0;
  const lines = new Proxy(file, { get: (target, key) => (reads++, Reflect.get(target, key)) });
  const finder = partFinder(() => lines);
  const part = partOf(file, { first: 7, last: 9 }, 'b', 'a.go');
  finder(part);
  const once = reads;
  assert.ok(once > 0);
  assert.deepEqual(finder({ ...part, name: 'other' }), { first: 7, last: 9 });
  assert.equal(reads, once);
});

test('gives a part up where it could stand at every line', () => {
  const text = Array.from({ length: 20_000 }, () => '}');
  const part = { ...partOf(text, { first: 1, last: 10_000 }, '', 'a.go'), fingerprint: fingerprint('x') };
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
      const part = partOf(text, { first, last }, '', 'a.go');
      const found = find([...before, ...text], part);
      assert.ok(found);
      assert.deepEqual([...before, ...text].slice(found.first - 1, found.last), text.slice(first - 1, last));
      assert.ok(found.first <= before.length + first);
    }),
  );
});

test('stands after a gofmt too, where white space does not count', () => {
  const before = ['package lab', 'func  a( x int ){', '', '    return', '}'];
  const part = partOf(before, { first: 2, last: 5 }, 'a', 'a.go');
  const after = ['package lab', '', 'func a(x int) {', '\treturn', '', '}', ''];
  assert.deepEqual(findLoosely(after, part), { first: 3, last: 6 });
  assert.equal(find(after, part), null);
  const older = { name: 'a', firstLine: part.firstLine, lines: part.lines, fingerprint: part.fingerprint };
  assert.equal(findLoosely(after, older), null);
  assert.deepEqual(findLoosely(before, older), { first: 2, last: 5 });
});

test('with other white space it stands in the second place', () => {
  const text = ['f( )', 'f()'];
  const part = partOf(text, { first: 2, last: 2 }, '', 'a.go');
  assert.deepEqual(findLoosely(text, part), { first: 2, last: 2 });
  assert.deepEqual(findLoosely(['f( )'], part), { first: 1, last: 1 });
});

test('a change of more than white space counts, and of indentation where that has a meaning', () => {
  const before = ['if a:', '  b()', '  c()'];
  const deeper = ['if a:', '    b()', '    c()'];
  const other = ['if a:', '  b()', 'c()'];
  for (const path of ['a.py', 'a.go']) {
    const part = partOf(before, { first: 1, last: 3 }, '', path);
    assert.deepEqual(findLoosely(deeper, part, path), { first: 1, last: 3 });
    assert.equal(findLoosely(['if a:', '  b()', '  d()'], part, path), null);
    assert.equal(findLoosely(other, part, path) === null, path === 'a.py');
  }
});

test('says the same as one with other white space, where that does not count', () => {
  const [a, b] = ['f()', 'f( )'].map((line) => partOf([line], { first: 1, last: 1 }, '', 'a.go'));
  assert.ok(a && b);
  assert.equal(textOfPart(a, true), textOfPart(b, true));
  assert.notEqual(textOfPart(a, false), textOfPart(b, false));
});

test('whatever becomes of its white space, a part is found, and what is found says the same', () => {
  const line = fc.constantFrom('', 'a', ' a', 'b', '\t}', `${'x '.repeat(150)}y`);
  const space = fc.array(fc.constantFrom('', ' ', '\t', '\n', '\n \n'), { minLength: 1 });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), space, fc.nat(), fc.nat(), (others, spaces, at, count) => {
      const text = [...others, 'z'];
      const written = [...text.keys()].filter((index) => text[index] !== '');
      const first = at % written.length;
      const last = Math.min(first + (count % 4), written.length - 1);
      const lines = { first: (written[first] ?? 0) + 1, last: (written[last] ?? 0) + 1 };
      const spaced = text
        .map((one, index) => `${spaces[index % spaces.length]}${one}${spaces[(index * 7) % spaces.length]}`)
        .join('\n')
        .split('\n');
      const part = partOf(text, lines, '', 'a.go');
      const found = findLoosely(spaced, part);
      assert.ok(found);
      assert.deepEqual(partOf(spaced, found, '', 'a.go').loose, part.loose);
    }),
  );
});
