import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { readInline } from '../../../../src/core/persona/markdown/markdown.ts';

describe('inline Markdown', () => {
  it('has the text as it is seen, and its code spans', () => {
    assert.deepEqual(readInline('Wrap  errors with `%w`, not `%v`'), {
      text: 'Wrap errors with `%w`, not `%v`',
      comments: [],
      unclosedComment: false,
      parts: [
        { isCode: false, text: 'Wrap  errors with ' },
        { isCode: true, text: '%w' },
        { isCode: false, text: ', not ' },
        { isCode: true, text: '%v' },
      ],
    });
  });

  it('is the same where it is plain as markdown-it reads it', () => {
    const pieces = ['a', 'b c', '`', ' ', '`x`', '`a  b`', '` c `', '\t', '(', '>', '#', '|', '\u00a0', '\n'];
    const source = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(source, (text) => {
        // With a comment it is not plain.
        const { comments, ...read } = readInline(`${text}<!---->`);
        assert.deepEqual(comments, ['<!---->']);
        assert.deepEqual(readInline(text), { ...read, comments: [] });
      }),
      { numRuns: 2_000 },
    );
  });
});
