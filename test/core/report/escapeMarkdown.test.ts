import assert from 'node:assert/strict';
import { test } from 'node:test';
import MarkdownIt from 'markdown-it';
import { escapeMarkdown } from '../../../src/core/report/escapeMarkdown.ts';
import * as fc from '../../support/fastCheck.ts';

const markdown = new MarkdownIt({ html: true, typographer: false });

/** What a renderer makes of text that stands in a list item and in a heading, as block and inline kinds and as text. */
function rendered(prefix: string, text: string): { blocks: string[]; inline: Set<string>; text: string } {
  const tokens = markdown.parse(`${prefix}${text}\n`, {});
  const children = tokens.flatMap(({ children }) => children ?? []);
  return {
    blocks: tokens.map(({ type }) => type),
    inline: new Set(children.map(({ type }) => type)),
    text: children
      .map(({ type, content }) => (type === 'code_inline' ? `\`${content}\`` : content))
      .join('')
      .replaceAll('\u200B', ''),
  };
}

const INLINE =
  '<script>alert(1)</script> <!-- --> <https://e.com> &lt; &#64; ``` `` ` ~~~ ~~ [a](command:x) ![a](b) [ ] ( ) ! * ** _ | $ : word @ada #12';
const BLOCK = [
  '\\',
  '# ',
  '> ',
  '\n',
  '\n\n',
  '\r',
  '\u2028',
  '    ',
  '- ',
  '1. ',
  '---',
  '===',
  '[x]: y',
  ' ',
  '.',
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...INLINE.split(' '), ...BLOCK), fc.string({ maxLength: 3 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

test('whatever the text, it is shown as it is and as nothing else', () => {
  const asIs = (text: string) =>
    text
      .replaceAll('\u200B', '')
      .replaceAll(/[\s\p{Cc}]+/gu, ' ')
      .trim();
  fc.assert(
    fc.property(hostile, (text) => {
      for (const prefix of ['- [x] ', '### ']) {
        const plain = rendered(prefix, 'x');
        const shown = rendered(prefix, `x${escapeMarkdown(text)}x`);
        assert.deepEqual(shown.blocks, plain.blocks);
        assert.deepEqual(
          [...shown.inline].filter((type) => type !== 'text' && type !== 'code_inline'),
          [],
        );
        const before = prefix.startsWith('-') ? '[x] ' : '';
        assert.equal(shown.text, `${before}x${asIs(text)}x`);
      }
    }),
    { numRuns: 1000 },
  );
});

for (const [text, escaped] of [
  ['Errors are wrapped with `%w`', 'Errors are wrapped with `%w`'],
  ['`a_b*c` and d_e', '`a_b*c` and d\\_e'],
  ['an odd ` tick', 'an odd \\` tick'],
  ['two\n\n# lines', 'two \\# lines'],
  ['ask @ada', 'ask @\u200Bada'],
  ['@_ada', '@\u200B\\_ada'],
  ['turned \u202Eround', 'turned \uFFFDround'],
  ['see #12', 'see \\#\u200B12'],
  ['see GH-12 and gh-3, high-5', 'see GH-\u200B12 and gh-\u200B3, high-5'],
  ['see https://e.com and www.e.com', 'see https\\://e.com and www\\.e.com'],
  ['<b>&amp;</b>', '\\<b\\>\\&amp;\\</b\\>'],
] as const) {
  test(`writes ${JSON.stringify(text)} as ${JSON.stringify(escaped)}`, () => {
    assert.equal(escapeMarkdown(text), escaped);
  });
}
