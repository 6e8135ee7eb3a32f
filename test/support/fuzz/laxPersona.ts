import * as fc from '../fastCheck.ts';

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
/** A short persona file whose front matter strict YAML may reject, and a human reader would not. */
export const laxPersona: fc.Arbitrary<string> = fc
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
