import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { joinFixes } from '../../../../src/core/persona/fixes/joinFixes.ts';
import type { Fix, TextEdit } from '../../../../src/core/persona/persona.ts';

function fixOf(...columns: readonly (readonly [number, number])[]): Fix {
  const edits = columns.map(
    ([start, end]): TextEdit => ({
      range: { start: { line: 1, column: start }, end: { line: 1, column: end } },
      newText: '',
    }),
  );
  return { title: '', edits, isSafe: true };
}

function columnsOf(edits: readonly TextEdit[]): [number, number][] {
  return edits.map(({ range: { start, end } }) => [start.column, end.column]);
}

describe('joinFixes', () => {
  it('joins the edits of fixes, in the order of the file', () => {
    const edits = joinFixes([fixOf([9, 10], [1, 2]), fixOf([4, 5])]);
    assert.deepEqual(columnsOf(edits), [
      [1, 2],
      [4, 5],
      [9, 10],
    ]);
  });

  it('leaves out a fix as a whole that touches another', () => {
    const edits = joinFixes([
      fixOf([3, 5]),
      fixOf([1, 2], [4, 6]),
      fixOf([4, 4]),
      fixOf([5, 6]),
      fixOf([6, 6]),
      fixOf([8, 9]),
    ]);
    assert.deepEqual(columnsOf(edits), [
      [3, 5],
      [5, 6],
      [8, 9],
    ]);
  });
});
