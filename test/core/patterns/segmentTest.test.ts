import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Minimatch } from 'minimatch';
import { matcherOptions } from '../../../src/core/patterns/matcherOptions.ts';
import { caselessTest, Engines, segmentTest } from '../../../src/core/patterns/segmentTest.ts';
import * as fc from '../../support/fastCheck.ts';

test('Should know the extension that every passing name has', () => {
  const extensions: readonly [string, string | null][] = [
    ['*.go', '.go'],
    ['*.pb.go', '.go'],
    ['main.go', '.go'],
    ['[a-c]*.md', '.md'],
    ['!(*_test).go', '.go'],
    ['[a.md', '.md'],
    ['README*', null],
    ['*', null],
    ['*.@(go|md)', null],
    ['@(a.go|b.md)', null],
    ['*.[jt]s', null],
    ['*.go?', null],
  ];
  for (const [text, extension] of extensions) {
    assert.equal(segmentTest(text, new Engines()).extension, extension, text);
  }
});

test('Should keep an engine that is asked for again, but not any number of them', () => {
  const engines = new Engines();
  const first = engines.for('[a]');
  assert.equal(engines.for('[a]'), first);
  for (let i = 0; i < 200; i++) {
    engines.for(`[a]${i}`);
  }
  assert.notEqual(engines.for('[a]'), first);
});

test('Should pass, without regard to case, what minimatch does', () => {
  const text = fc.array(
    fc.constantFrom('a', 'B', 'é', '.', '*', '?', '[A-b]', '[!c]', '@(a|BC)', 'go', 'É'),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  const name = fc.array(fc.constantFrom('a', 'A', 'b', 'B', 'C', 'é', 'É', '.', 'go', 'GO'), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(text, name, (texts, names) => {
      const [glob, path] = [texts.join(''), names.join('')];
      fc.pre(!/\*\*/.test(glob) && !/^\.\.?$/.test(path) && !/^\.\.?$/.test(glob));
      const expected = new Minimatch(glob, { ...matcherOptions, nobrace: true, nocase: true }).match(path);
      assert.equal(caselessTest(glob, new Engines()).passes(path), expected);
    }),
  );
  for (const [glob, always] of [
    ['*', true],
    ['*.go', false],
    ['A', false],
  ] as const) {
    const { extension, literal, always: found } = caselessTest(glob, new Engines());
    assert.deepEqual([extension, literal, found], [null, false, always], glob);
  }
});
