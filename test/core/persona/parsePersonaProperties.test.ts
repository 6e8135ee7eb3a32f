import { describe, it } from 'node:test';
import * as fc from '../../support/fastCheck.ts';
import { checkInvariants } from './checkInvariants.ts';
import { fixtureBytes, parseText } from './parseText.ts';

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  {
    weight: 7,
    arbitrary: fc.constantFrom(
      '---\n',
      '---',
      '--- js\n',
      '\n',
      '\r\n',
      '\r',
      ' ',
      '    ',
      '\t',
      '\0',
      '\uFEFF',
      '\u2028',
      '# ',
      '## ',
      '- ',
      '1. ',
      '- [ ] ',
      '* [x] ',
      '  - [ ] a\n',
      '> ',
      '```',
      '```go\n',
      '~~~\n',
      '<!--',
      '-->',
      '<!-- id=a -->',
      '<!-- files="a,!b" -->',

      '**a**\n',
      'Check:\n',
      '## File Patterns\n',
      '- `*.go` - x\n',
      '`',
      '|',
      '| a | b |\n|---|---|\n| `c` | d |\n',
      '<div>\n',

      'name: ',
      'globs: *.go\n',
      'patterns:\n',
      '  - a\n',
      'description: a: b\n',
      '__proto__: x\n',
      'constructor: y\n',
      'a: &b [*b]\n',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      '!',
      '*',
      ',',
      ': ',
      '=',
      '\\',
      '🙂',
      'constructor',
      '__proto__',
    ),
  },
);

describe('a parsed persona', () => {
  it('keeps its invariants for any text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        checkInvariants(parseText(text), text);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its invariants for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        checkInvariants(parseText(bytes), new TextDecoder().decode(bytes));
      }),
    );
  });

  it('keeps its invariants for fixtures with pieces cut out and put in', () => {
    const texts = ['storage-reviewer', 'service-reviewer'].map((name) =>
      new TextDecoder().decode(fixtureBytes(name)),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(fc.tuple(fc.nat(3_000), fc.nat(80), piece), { minLength: 1, maxLength: 6 }),
        (fixture, cuts) => {
          const text = cuts.reduce(
            (now, [at, length, put]) => now.slice(0, at) + put + now.slice(at + length),
            fixture,
          );
          checkInvariants(parseText(text), text);
        },
      ),
      { numRuns: 100 },
    );
  });
});
