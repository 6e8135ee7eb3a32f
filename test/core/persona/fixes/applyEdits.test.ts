import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits } from '../../../../src/core/persona/fixes/applyEdits.ts';
import type { TextEdit } from '../../../../src/core/persona/persona.ts';

/** @param place `line:column-line:column` */
function edit(place: string, newText: string): TextEdit {
  const [startLine, startColumn, endLine, endColumn] = place.split(/[:-]/).map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const range = {
    start: { line: startLine, column: startColumn },
    end: { line: endLine, column: endColumn },
  };
  return { range, newText };
}

describe('applyEdits', () => {
  it('replaces, inserts and removes, whatever the order of the edits', () => {
    const edits = [edit('2:1-2:4', 'TWO'), edit('1:1-1:1', '> '), edit('1:4-2:1', ' ')];
    assert.equal(applyEdits('one\ntwo\nthree', edits), '> one TWO\nthree');
  });

  it('makes insertions at one place in their order', () => {
    assert.equal(applyEdits('ad', [edit('1:2-1:2', 'b'), edit('1:2-1:2', 'c')]), 'abcd');
  });

  it('writes the line ends of the file', () => {
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      assert.equal(applyEdits(`a${lineEnd}b`, [edit('2:2-2:2', '\nc')]), ['a', 'b', 'c'].join(lineEnd));
    }
    assert.equal(applyEdits('a', [edit('1:2-1:2', '\nb')]), 'a\nb');
  });

  it('leaves a byte order mark in front', () => {
    assert.equal(applyEdits('\uFEFFab', [edit('1:1-1:2', '---\nA')]), '\uFEFF---\nAb');
  });

  it('refuses edits that overlap or reach beyond the text', () => {
    for (const edits of [
      [edit('1:1-1:3', ''), edit('1:2-1:4', '')],
      [edit('1:1-3:1', '')],
      [edit('1:1-2:9', '')],
      [edit('1:0-1:1', '')],
    ]) {
      assert.throws(() => applyEdits('one\ntwo', edits), RangeError);
    }
  });
});
