import assert from 'node:assert/strict';
import { test } from 'node:test';
import createMarkdownIt, { type Token } from 'markdown-it';
import { parseBlocks } from '../../../src/core/persona/markdown/markdown.ts';
import { toLines } from '../../../src/core/persona/markdown/sourceText.ts';
import { safeBlocks } from '../../../src/core/report/guide/safeBlocks.ts';
import { guideMarkdown } from '../../../src/core/report/guideMarkdown.ts';
import * as fc from '../../support/fastCheck.ts';
import { personaOf } from '../patterns/patternFixtures.ts';
import { parseText } from '../persona/parseText.ts';

/** As VS Code's own preview renders. */
const preview = createMarkdownIt({ html: true, linkify: true });
preview.linkify.set({ fuzzyLink: false });

const inWords = (message: string) => message;

function guideOf(text: string): string {
  return guideMarkdown(parseText(text), inWords);
}

function everyToken(markdown: string): Token[] {
  return preview.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
}

/** What must never come of a persona's text. */
function assertHarmless(guide: string): void {
  for (const token of everyToken(guide)) {
    assert.ok(!['html_block', 'html_inline', 'image'].includes(token.type), `${token.type} in ${guide}`);
    if (token.type === 'link_open') {
      assert.match(String(token.attrGet('href')), /^(?:https?:\/\/|#)/i);
    }
    if (token.type === 'fence') {
      assert.match(token.info, /^\w*$/);
      assert.doesNotMatch(token.info, /mermaid|plantuml|math/);
    }
  }
}

const INLINE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<b',
  '>',
  '<!--',
  '-->',
  '<?php',
  '?>',
  '<![CDATA[',
  ']]>',
  '&lt;img&gt;',
  '&#60;b&#62;',
  '&colon;',
  '![alt](https://example.com/p.png)',
  '![alt][ref]',
  '[a](command:workbench.action.quit)',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](data:text/html,x)',
  '[a](file:///etc/passwd)',
  '[a](vscode://x/y)',
  '[a](https://example.com/a?b=1&copy=2 "t")',
  '[a](<https://example.com/a b\\|c>)',
  '[a](#heading)',
  '[a][ref]',
  '[ref]',
  '<https://example.com/>',
  '<command:x>',
  '<mailto:a@b.c>',
  'https://example.com/x',
  'ftp://example.com',
  '//example.com/x',
  'a@example.com',
  'www.example.com',
  '[',
  ']',
  '(',
  ')',
  '!',
  '`',
  '``',
  '```',
  '~~~',
  '~~',
  '*',
  '**',
  '_',
  '|',
  '\\',
  '$x$',
  '{a}',
  'word',
  ' ',
  '\t',
  '  \n',
  '\\\n',
  '\u0000',
  '\u00A0',
  '\u2028',
];

const BLOCK = [
  '\n',
  '\n\n',
  '# ',
  '## File Patterns\n',
  '> ',
  '>> ',
  '- ',
  '- [ ] ',
  '* ',
  '1. ',
  '7) ',
  '  ',
  '    ',
  '\t',
  '---\n',
  '===\n',
  '```\n',
  '````html\n',
  '```mermaid\n',
  '~~~\n',
  '| a | b |\n| - | :-: |\n| c | d |\n',
  '[ref]: command:x\n',
  '[ref]: https://example.com\n',
  '<div>\n',
  '</div>\n',
  '<pre>\n',
  '<style>\n',
  '<details>\n',
  '<!-- id=a optional -->',
  '\r\n',
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...INLINE), fc.constantFrom(...BLOCK), fc.string({ maxLength: 4 })), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''));

test('whatever the Markdown of a persona, its guide holds no HTML, no picture and no other link than to the web', () => {
  fc.assert(
    fc.property(hostile, (text) => assertHarmless(guideOf(text))),
    { numRuns: 3_000 },
  );
});

test('whatever a persona is called and says of itself and its files, the guide shows it as it is', () => {
  const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  fc.assert(
    fc.property(hostile, hostile, hostile, hostile, (name, description, glob, note) => {
      const pattern = { glob, negated: false, origin: 'inferred', range, note } as const;
      const guide = guideMarkdown(personaOf('a', [], { name, description, patterns: [pattern] }), inWords);
      assertHarmless(guide);
      const shown = everyToken(guide)
        .filter(({ type }) => type === 'text' || type === 'code_inline')
        .map(({ content }) => content)
        .join('');
      const expected = [name, description, 'Files It Reviews', glob, 'inferred', note].join('');
      assert.equal(withoutSpace(shown.replaceAll('–', '')), withoutSpace(expected.replaceAll('–', '')));
    }),
    { numRuns: 2_000 },
  );
});

/** Markdown as people write it, in any order. */
const plain = fc
  .array(
    fc.constantFrom(
      ...BLOCK.filter((block) => !/[<>]/.test(block)),
      'word',
      '*word* ',
      '**two words** ',
      '~~word~~',
      '`a | b`',
      '``a`b``',
      '[a *b* `c`](https://example.com/a?b=1&copy=2)',
      'https://example.com/x',
      'a < b & c > d | e',
      '  \n',
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

test('what has been written anew stays as it is when it is written anew again', () => {
  fc.assert(
    fc.property(plain, (text) => {
      const once = writtenAnew(text);
      assert.equal(withoutMoreSpace(writtenAnew(once)), withoutMoreSpace(once));
    }),
    { numRuns: 5_000 },
  );
});

function writtenAnew(markdown: string): string {
  const env = {};
  return safeBlocks(parseBlocks(toLines(markdown), 0, env), { env, taskSuffix: () => '' }).join('\n');
}

/** Without what changes nothing: more than one space, and empty lines. */
function withoutMoreSpace(text: string): string {
  return text.replaceAll(/(?<=\S)[ \u00A0]+/g, ' ').replaceAll(/\n\s*(?=\n)/g, '');
}

function withoutSpace(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, '');
}
