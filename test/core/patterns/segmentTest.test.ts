import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engines, segmentTest } from '../../../src/core/patterns/segmentTest.ts';

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
