import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { readFrontMatter } from '../../../../src/core/persona/frontMatter/frontMatter.ts';
import { type SourceLines, toLines } from '../../../../src/core/persona/markdown/sourceText.ts';
import { unindent } from '../../../../src/core/persona/markdown/unindent.ts';
import { meaningOf } from '../meaningOf.ts';
import { parseText } from '../parseText.ts';
import { mend } from './mend.ts';

const runs = 300;

const word = fc.oneof(
  fc.constantFrom(
    '*.go',
    '**/*.ts',
    '{a,b}/*',
    '!x/**',
    '[a/*, b]',
    '[x].ts',
    'a: b',
    'a #b',
    'a # b',
    '"a',
    "it's",
    '"a" b',
    '- a',
    '<example>',
    '</example>',
    'user: "x"',
    '# T',
    '---',
    '|',
    '>',
    '>-',
    '@a',
    '`b`',
    '%c',
    '\t',
    'C:\\x',
    'true',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const key = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('name', 'description', 'globs', 'paths', 'applyTo', 'enabled'),
      fc.constantFrom(': ', ':', ':\t'),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom('tools: ', 'x-y: '),
);
const line = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(key, word).map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom('  ', '  - ', '\t- ', '- ', ''), word).map((parts) => parts.join('')),
  },
);
const persona = fc
  .record({
    before: fc.constantFrom('', '', '', '\n', '---\n'),
    opening: fc.constantFrom('---\n', '---\n', '---\n', '', ' ---\n'),
    lines: fc.array(line, { maxLength: 6 }),
    closing: fc.constantFrom('---\n', '---\n', '---\n', '', '---\n---\n', '---\n\n---\nname: second\n---\n'),
    body: fc.constantFrom('', '# Title\n\nText\n\n- [ ] one\n', 'text\n'),
    indent: fc.constantFrom('', '', '', '    ', '\t'),
    lineEnd: fc.constantFrom('\n', '\n', '\r\n', '\r'),
    mark: fc.constantFrom('', '\uFEFF'),
  })
  .map(({ before, opening, lines, closing, body, indent, lineEnd, mark }) => {
    const text = [
      before,
      opening,
      ...lines.map((each) => `${each.replaceAll(/[\r\n\0]/g, '')}\n`),
      closing,
      body,
    ].join('');
    return mark + text.replaceAll(/^(?=.)/gm, indent).replaceAll('\n', lineEnd);
  });

function linesOf(text: string): SourceLines {
  const lines = toLines(text.replace('\uFEFF', ''));
  return unindent(lines)?.lines ?? lines;
}

describe('safe fixes', () => {
  it('change nothing that a persona says, and come to an end', () => {
    fc.assert(
      fc.property(persona, (text) => {
        assert.deepEqual(meaningOf(parseText(mend(text))), meaningOf(parseText(text)));
      }),
      { numRuns: runs },
    );
  });

  it('make front matter that strict YAML reads as it was read before', () => {
    fc.assert(
      fc.property(persona, (text) => {
        const before = readFrontMatter(linesOf(text)).entries;
        const lines = linesOf(mend(text));
        const { bodyLine } = readFrontMatter(lines);
        const yaml: unknown = parse(lines.slice(1, Math.max(1, bodyLine - 1)).join('\n'), {
          schema: 'failsafe',
          logLevel: 'error',
        });
        const read = new Map<string, unknown>(Object.entries(yaml ?? {}));
        for (const { key: name, values } of before) {
          const texts = [read.get(name)].flat();
          // A mapping is read as its source.
          if (texts.every((each) => typeof each === 'string' || each === null)) {
            assert.deepEqual(
              texts.map((each) => (each ?? '').trim()).filter((each) => each !== ''),
              values.map((value) => value.text),
              name,
            );
          }
        }
        assert.deepEqual([...read.keys()].toSorted(), before.map(({ key: name }) => name).toSorted());
      }),
      { numRuns: runs },
    );
  });

  it('keep to the line ends of the file', () => {
    fc.assert(
      fc.property(persona, (text) => {
        const ends = new Set(text.match(/\r\n|\r|\n/g) ?? ['\n']);
        assert.ok((mend(text).match(/\r\n|\r|\n/g) ?? []).every((end) => ends.has(end)));
      }),
      { numRuns: runs },
    );
  });
});
