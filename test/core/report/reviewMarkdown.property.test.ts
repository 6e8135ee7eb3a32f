import assert from 'node:assert/strict';
import { test } from 'node:test';
import MarkdownIt, { type Token } from 'markdown-it';
import { maximumLength, reviewMarkdown } from '../../../src/core/report/reviewMarkdown.ts';
import { aChangeReview } from '../../support/changeReview.ts';
import * as fc from '../../support/fastCheck.ts';
import { aChecklist, anItem } from '../../support/reviewFixtures.ts';

const markdown = new MarkdownIt({ html: true, linkify: true });
// As GitHub has it: a name such as `e.com` alone is no link, and an address of mail has ASCII around its @.
markdown.linkify.set({ fuzzyLink: false, fuzzyIP: false, fuzzyEmail: false });

const piece = fc.constantFrom(
  '<script>alert(1)</script>',
  '</summary>',
  '</details>',
  '<details>',
  '<!--',
  '-->',
  '<img src=x onerror=y>',
  '&lt;',
  '&#64;',
  '@ada',
  '#12',
  'https://e.com',
  'www.e.com',
  'javascript:alert(1)',
  '[a](command:x)',
  '](x)',
  '![a](b)',
  '```',
  '`',
  '~~~',
  '\n\n',
  '\n',
  '\r',
  '\u2028',
  '\\',
  '|',
  '# ',
  '- [x] ',
  '> ',
  '1. ',
  '    ',
  '$$',
  '*',
  '_',
  ' ',
  '/',
  '%',
  '(',
  ')',
  '\uD800',
);
const hostile = fc
  .array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 10 })
  .map((parts) => parts.join(''));

/** A path is below the folder: `match` never sees another. */
const path = hostile.map((text) => `d/${text.replaceAll('\0', '')}x`);

const ours = /^(?:<details(?: open)?>\n<summary>[^<>]*<\/summary>|<\/details>)\n?$/;

test('whatever personas, reviewers and names say, there is no HTML but ours, no mention, and no link but to files', () => {
  fc.assert(
    fc.property(
      fc.record(
        {
          path,
          former: path,
          name: hostile,
          title: hostile,
          text: hostile,
          note: hostile,
          reviewer: hostile,
          base: hostile,
        },
        { noNullPrototype: true },
      ),
      fc.constantFrom('done', 'notApplicable', 'concern'),
      fc.boolean(),
      ({ path: own, former, name, title, text, note, reviewer, base }, answer, isStale) => {
        const item = { ...anItem('a', text), id: 'a' };
        const ofPart = { ...item, id: 'b' };
        const part = {
          name: text,
          firstLine: '',
          lines: 1,
          fingerprint: '0'.repeat(64),
          answer: 'done',
        } as const;
        const source = reviewMarkdown(
          aChangeReview({
            personaName: name,
            files: [
              {
                path: own,
                formerPath: `${former}w`,
                checklists: [aChecklist(title, [item, ofPart])],
                answers: {
                  b: { answer: 'open', note, reviewer, part },
                  a: {
                    answer,
                    note,
                    reviewer,
                    commit: note,
                    line: 3,
                    wording: item.wording,
                    ...(isStale ? { fingerprint: '0'.repeat(64) } : {}),
                  },
                },
              },
            ],
            withoutChecklist: [`${former}y`],
            leftOut: { [`${former}z`]: 'binary' },
            base: { name: base, commit: base },
            commit: base,
            inRepository: (path) => `service/${path}`,
          }),
        );
        assert.ok(source.length <= maximumLength);
        const all = flat(markdown.parse(source, {}));
        const html = all.filter(({ type }) => type === 'html_block' || type === 'html_inline');
        assert.deepEqual(
          html.filter(({ content }) => !ours.test(content)).map(({ content }) => content),
          [],
        );
        assert.equal(html.length, 6);
        const links = all.filter(({ type }) => type === 'link_open');
        assert.ok(links.length > 0);
        for (const link of links) {
          assert.equal(link.markup, '');
          assert.match(String(link.attrGet('href')), /^service\/d\/[^:?()<>\s]*$/);
        }
        assert.deepEqual(
          all
            .map(({ type }) => type)
            .filter((type) => /^(?:image|fence|code_block|hr|table|blockquote)/.test(type)),
          [],
        );
        const shown = [...html, ...all.filter(({ type }) => type === 'text')];
        assert.doesNotMatch(shown.map(({ content }) => content).join('\n'), /(?<!&)[@#]\w/);
        assert.equal(all.filter(({ type }) => type === 'heading_open').length, 2);
        assert.equal(
          all.filter(({ type }) => type === 'list_item_open').length,
          answer === 'concern' ? 6 : 5,
        );
      },
    ),
    { numRuns: 500 },
  );
});

function flat(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => [token, ...flat(token.children ?? [])]);
}
