import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits } from '../../../src/core/persona/fixes/applyEdits.ts';
import type { Problem } from '../../../src/core/persona/persona.ts';
import { itemsOf, parseText } from './parseText.ts';

function textsOf(text: string): string[] {
  return itemsOf(parseText(text)).map((item) => item.text);
}

function problemOf(text: string): Problem | undefined {
  return parseText(text).problems.find(({ code }) => code === 'list.indented');
}

function mended(text: string): string {
  return applyEdits(text, problemOf(text)?.fix?.edits ?? []);
}

describe('a list that is indented like code right below a paragraph', () => {
  for (const [name, text, expected] of [
    ['below a label', '**Errors:**\n    * [ ] one\n    * [ ] two\n', '**Errors:**\n* [ ] one\n* [ ] two\n'],
    ['by tabs', 'Errors:\n\t- [ ] one\n\t- [ ] two\n', 'Errors:\n- [ ] one\n- [ ] two\n'],
    ['by numbers', 'Errors:\n    1. [ ] one\n    2. [ ] two\n', 'Errors:\n1. [ ] one\n2. [ ] two\n'],
    ['unevenly', 'Errors:\n     - [ ] one\n    - [ ] two\n', 'Errors:\n - [ ] one\n- [ ] two\n'],
    ['with one below', 'A:\n    - [ ] one\n        - [ ] two\n', 'A:\n- [ ] one\n    - [ ] two\n'],
    ['with gaps', 'A:\n    - [ ] one\n\n    - [ ] two\n', 'A:\n- [ ] one\n\n- [ ] two\n'],
    ['with gaps between numbers', 'A:\n    1. [ ] one\n\n    2. [ ] two\n', 'A:\n1. [ ] one\n\n2. [ ] two\n'],
    ['in an item', '- A\n      - [ ] one\n      - [ ] two\n', '- A\n  - [ ] one\n  - [ ] two\n'],
    ['in an item above another', '- A\n      - [ ] one\n- [ ] two\n', '- A\n  - [ ] one\n- [ ] two\n'],
    ['above text', 'A:\n    - [ ] one\n    - [ ] two\ntext\n', 'A:\n- [ ] one\n- [ ] two\n\ntext\n'],
    ['below more lines', 'A\nb:\n    - [ ] one\n    - [ ] two\n', 'A\nb:\n- [ ] one\n- [ ] two\n'],
  ] as const) {
    it(`is a list, and one for other tools once it is mended: ${name}`, () => {
      assert.deepEqual(textsOf(text), ['one', 'two']);
      assert.equal(mended(text), expected);
      assert.deepEqual(textsOf(expected), ['one', 'two']);
      assert.equal(problemOf(expected), undefined);
    });
  }

  it('is named once for all of a file', () => {
    const first = problemOf('# A\n\nB:\n    - [ ] one\n\n## C\n\nD:\n    - [ ] two\n');
    assert.deepEqual(
      [first?.message, first?.severity, first?.range.start, first?.fix?.edits.length],
      [
        'This list and 1 more are indented so far that other tools take them for text of the paragraphs above; they were read as lists. Remove the indent.',
        'information',
        { line: 4, column: 5 },
        2,
      ],
    );
    assert.equal(
      problemOf('A:\n    - [ ] one\n')?.message,
      'This list is indented so far that other tools take it for text of the paragraph above; it was read as a list. Remove the indent.',
    );
  });

  it('is mended by itself where nothing else can change by that', () => {
    const isSafe = (text: string): boolean | undefined => problemOf(text)?.fix?.isSafe;
    assert.equal(isSafe('A:\n    - [ ] one\n\n## B\n'), true);
    assert.equal(isSafe('- A\n      - [ ] one\n- B\n'), true);
    assert.equal(isSafe('A:\n    - [ ] one\ntext\n'), false);
    assert.equal(isSafe('A:\n    - [ ] one\n\n- [ ] other list\n'), false);
    assert.equal(isSafe('A:\n    - [ ] one\n\n  text\n'), false);
    assert.equal(isSafe('A:\n      - [ ] one\ttwo\n'), false);
  });

  it('is none below a heading or an empty line, in a number that begins no list, and where it is a rule', () => {
    for (const text of [
      '# A\n    - [ ] one\n\ntext\n',
      'A\n===\n    - [ ] one\n\ntext\n',
      'A\n---\n    - [ ] one\n\ntext\n',
      'A:\n\n    - [ ] one\n\ntext\n',
      'As said in\n    2. [ ] one\n',
      'A:\n    * * *\n',
      'A:\n```\n    - [ ] one\n```\n',
    ]) {
      assert.deepEqual([textsOf(text), problemOf(text)], [[], undefined], text);
    }
  });

  it('is looked for below twenty lines at most', () => {
    const below = (lines: number): string => `${'text\n'.repeat(lines)}    - [ ] one\n`;
    assert.deepEqual([textsOf(below(20)), textsOf(below(21))], [['one'], []]);
  });

  it('is no problem in a quote, which is a sample', () => {
    assert.equal(problemOf('> A:\n>     - [ ] one\n'), undefined);
  });
});
