import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looseFingerprint } from '../../../src/core/review/looseFingerprint.ts';
import * as fc from '../../support/fastCheck.ts';

const isSame = (path: string, a: string, b: string) =>
  looseFingerprint(a, path) === looseFingerprint(b, path);

test('is the same after a gofmt', () => {
  const before = 'package a\nfunc  f( a,b int ) int{\n    x:=a+b   // sum\n\n\n  return x\n}\n';
  const after = 'package a\n\nfunc f(a, b int) int {\n\tx := a + b // sum\n\n\treturn x\n}\n';
  assert.ok(isSame('lab/a.go', before, after));
});

test('is another where anything but white space is another, or a line ends elsewhere', () => {
  assert.ok(!isSame('a.go', 'x := a + b\n', 'x := a - b\n'));
  assert.ok(!isSame('a.go', 'return\nx\n', 'return x\n'));
  assert.ok(!isSame('a.go', '// x\ny()\n', '// x y()\n'));
});

test('counts the levels of indentation where they have a meaning, in whatever characters', () => {
  const two = 'if a:\n  if b:\n    c()\n  d()\ne()\n';
  const tabs = 'if a:\n\tif b:\n\n\t\tc( )\n\td()\ne()\n';
  const other = 'if a:\n  if b:\n    c()\n    d()\ne()\n';
  for (const path of ['a.py', 'a.yaml', 'Makefile', 'notes', 'a.unknown']) {
    assert.ok(isSame(path, two, tabs), path);
    assert.ok(!isSame(path, two, other), path);
  }
  assert.ok(isSame('A.GO', two, other));
});

test('does not depend on line ends, blank lines, and white space at the ends of lines', () => {
  const words = fc.array(fc.constantFrom('a', '\tb', '  c', 'd {', '}', ''));
  const space = fc.array(fc.constantFrom('', ' ', '\t', ' \n', '\n\n', '\r'), { minLength: 1 });
  fc.assert(
    fc.property(words, space, fc.constantFrom('a.go', 'a.py'), (lines, spaces, path) => {
      const plain = lines.join('\n');
      const spaced = lines.map((line, index) => `${line}${spaces[index % spaces.length]}`).join('\n');
      assert.ok(isSame(path, plain, spaced));
      assert.ok(isSame(path, plain, plain.replaceAll('\n', '\r\n')));
    }),
  );
});

test('tells all other changes of a line', () => {
  const line = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => !/\s/.test(text));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), fc.nat(), line, (lines, at, other) => {
      const index = at % lines.length;
      const changed = lines.with(index, other);
      assert.equal(isSame('a.go', lines.join('\n'), changed.join('\n')), lines[index] === other);
    }),
  );
});
