import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeSafeFixes } from '../../../../src/core/persona/fixes/makeSafeFixes.ts';
import type { Problem } from '../../../../src/core/persona/persona.ts';
import { createProblem } from '../../../../src/core/persona/problemCodes.ts';

/** Wants `to` in place of every `from` on the first line. */
function wants(from: string, to: string, isSafe = true): (text: string) => Problem[] {
  return (text) =>
    [...text.matchAll(new RegExp(from, 'g'))].map(({ index }) => {
      const range = {
        start: { line: 1, column: index + 1 },
        end: { line: 1, column: index + 1 + from.length },
      };
      const fix = { title: `Write ${to}`, edits: [{ range, newText: to }], isSafe };
      return createProblem('item.empty', 'warning', from, range, fix);
    });
}

function make(text: string, ...rules: readonly ((text: string) => Problem[])[]) {
  const mended = makeSafeFixes(text, (now) => rules.flatMap((rule) => rule(now)));
  return [mended.text, mended.fixed.map(({ fix }) => fix?.title)];
}

describe('makeSafeFixes', () => {
  it('leaves a text as it is that has none', () => {
    assert.deepEqual(make('ab', wants('x', 'y')), ['ab', []]);
  });

  it('makes all that can be made at once', () => {
    assert.deepEqual(make('a-b-a', wants('a', 'c')), ['c-b-c', ['Write c', 'Write c']]);
  });

  it('makes those that show only once others are made, and those that touch others', () => {
    assert.deepEqual(make('ab', wants('a', 'x'), wants('b', 'y'), wants('xy', 'z')), [
      'z',
      ['Write x', 'Write y', 'Write z'],
    ]);
  });

  it('leaves fixes alone that are not safe', () => {
    assert.deepEqual(make('a-b', wants('a', 'x', false), wants('b', 'y')), ['a-y', ['Write y']]);
  });

  it('comes to an end where a fix never clears its problem', () => {
    const [text, fixed] = make('a', wants('a', 'aa'));
    assert.match(String(text), /^a{1,2000}$/);
    assert.ok((fixed?.length ?? 0) > 0);
  });
});
