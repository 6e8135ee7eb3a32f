import * as fc from '../fastCheck.ts';
import { seeds } from './seeds.ts';

/** Something done to a text that keeps to its structure: its lines, its blocks, its characters. */
type Mutation = (text: string) => string;

/** What means something to a part of the parser. */
const pieces = [
  '---\n',
  '--- js\n',
  '\n',
  '\n\n',
  ' ',
  '\t',
  '\0',
  '\r',
  '\uFEFF',
  '\u2028',
  '\u00A0',
  '# ',
  '###### ',
  '- ',
  '1) ',
  '- [ ] ',
  '* [X] x\n',
  '[ ] ',
  '□ ',
  '> ',
  '```\n',
  '````go\n',
  '~~~\n',
  '<!-- ',
  ' -->',
  '<!-- id=a optional -->',
  '<!-- files="a/**,!b" -->',
  '<example>',
  '</workflow>\n',
  '<div>\n',
  '**Label:**\n',
  'Checklist:\n',
  '## File Patterns\n',
  '## Code Standards\n\n- Never panic\n- Always check errors\n',
  '- `*.go` - x\n',
  '`',
  '``',
  '|',
  '| a | b |\n|---|---|\n| `c` | d |\n',
  'name: ',
  'id: a b\n',
  'globs: *.go\n',
  'patterns: [a, "b\n',
  'paths:\n- !x\n',
  'description: a: b\n',
  'description: >-\n  folded\n\n  text\n',
  'alwaysApply: maybe\n',
  '__proto__: x\n',
  'a: &b [*b]\n',
  '? [x]\n: y\n',
  '!!js/function "x"\n',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '!(a|b)',
  '{a,{b,c}}',
  '{1..9999}',
  '**',
  '\\',
  '&amp;',
  '&#0;',
  ': ',
  ' #',
  '🙂',
  '\u0301',
  '\u202E',
  'constructor',
];

const position = fc.nat(100_000);

/** Lines `from` to before `from + count`, counted round. */
function atLines(
  text: string,
  at: number,
  count: number,
  change: (chosen: readonly string[]) => readonly string[],
): string {
  const lines = text.split('\n');
  const from = at % lines.length;
  const chosen = lines.slice(from, from + count);
  return [...lines.slice(0, from), ...change(chosen), ...lines.slice(from + chosen.length)].join('\n');
}

const count = fc.integer({ min: 1, max: 12 });
const seed = fc.constantFrom(...seeds);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  // Cut, repeat, splice, move.
  fc.tuple(position, fc.integer({ min: 1, max: 60 })).map(
    ([at, lines]): Mutation =>
      (text) =>
        atLines(text, at, lines, () => []),
  ),
  fc.tuple(position, count, fc.integer({ min: 2, max: 40 })).map(
    ([at, lines, times]): Mutation =>
      (text) =>
        atLines(text, at, lines, (chosen) => Array.from({ length: times }, () => chosen).flat()),
  ),
  fc.tuple(position, position, count, seed).map(
    ([at, from, lines, other]): Mutation =>
      (text) =>
        atLines(text, at, 0, () => {
          const all = other.split('\n');
          return all.slice(from % all.length, (from % all.length) + lines);
        }),
  ),
  fc.tuple(position, count).map(
    ([at, lines]): Mutation =>
      (text) =>
        atLines(text, at, lines, (chosen) => chosen.toReversed()),
  ),
  fc.integer({ min: 2, max: 40 }).map(
    (times): Mutation =>
      (text) =>
        text.repeat(times),
  ),
  // Characters put in, taken out, and a text that ends early.
  fc.tuple(position, fc.nat(4), fc.constantFrom(...pieces)).map(
    ([at, taken, piece]): Mutation =>
      (text) => {
        const from = at % (text.length + 1);
        return text.slice(0, from) + piece + text.slice(from + taken);
      },
  ),
  fc.tuple(position, fc.constantFrom(...pieces)).map(
    ([at, piece]): Mutation =>
      (text) =>
        atLines(text, at, 1, ([line = '']) => [piece + line]),
  ),
  position.map(
    (at): Mutation =>
      (text) =>
        text.slice(0, at % (text.length + 1)),
  ),
  // Indentation and nesting.
  fc
    .tuple(position, count, fc.constantFrom('    ', '  ', '\t', '> ', '- ', '1. ', '> - ', '#', '- [ ] '))
    .map(
      ([at, lines, prefix]): Mutation =>
        (text) =>
          atLines(text, at, lines, (chosen) => chosen.map((line) => prefix + line)),
    ),
  fc.constantFrom('    ', '\t', '> ').map(
    (prefix): Mutation =>
      (text) =>
        text.replaceAll(/^/gm, prefix),
  ),
  fc
    .tuple(
      position,
      fc.constantFrom('> ', '- ', '[', '{', '*', '_', '<!--', '`', '![', '&', '|', '<', '"', '  - ', '+('),
    )
    .chain(([at, piece]) =>
      fc.integer({ min: 2, max: 400 }).map(
        (times): Mutation =>
          (text) =>
            atLines(text, at, 0, () => [piece.repeat(times)]),
      ),
    ),
  fc.integer({ min: 2, max: 60 }).chain((depth) =>
    fc.tuple(position, fc.constantFrom('- ', '- [ ] ', 'a:', '> ')).map(
      ([at, marker]): Mutation =>
        (text) =>
          atLines(text, at, 0, () =>
            Array.from({ length: depth }, (_, level) => '  '.repeat(level) + marker + level),
          ),
    ),
  ),
  // Line ends and white space.
  fc.constantFrom('\r\n', '\r', '\n\n', '\n\r').map(
    (end): Mutation =>
      (text) =>
        text.replaceAll('\n', end),
  ),
  fc.integer({ min: 2, max: 7 }).map(
    (every): Mutation =>
      (text) =>
        text
          .split('\n')
          .reduce(
            (all, line, index) => all + (index === 0 ? '' : index % every === 0 ? '\r\n' : '\n') + line,
            '',
          ),
  ),
  fc.constant<Mutation>((text) => text.replaceAll('  ', '\t')),
  fc.constant<Mutation>((text) => text.replaceAll(' ', '\u00A0')),
  fc.constant<Mutation>((text) => text.replace(/\n$/, '')),
);

/** How an editor saves the text, the right way or another. */
const encoding: fc.Arbitrary<(text: string) => Uint8Array | string> = fc.oneof(
  { weight: 6, arbitrary: fc.constant((text: string) => new TextEncoder().encode(text)) },
  { weight: 3, arbitrary: fc.constant((text: string) => text) },
  fc.constantFrom<(text: string) => Uint8Array | string>(
    (text) => `\uFEFF${text}`,
    (text) => new TextEncoder().encode(`\uFEFF${text}`),
    (text) => new TextEncoder().encode(`\uFEFF\uFEFF${text}`),
    (text) => Buffer.from(text, 'latin1'),
    (text) => Buffer.from(text, 'utf16le'),
    (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
    (text) => Buffer.from(Buffer.from(text).toString('latin1')),
    (text) => new TextEncoder().encode(text).subarray(0, -1),
  ),
);

/**
 * The content of a persona file that something has gone wrong with.
 * @param maximumLength in UTF-16 code units, before it is encoded
 */
export function mutatedPersona(maximumLength: number): fc.Arbitrary<Uint8Array | string> {
  return fc
    .tuple(seed, fc.array(mutation, { minLength: 1, maxLength: 6 }), encoding)
    .map(([text, mutations, encode]) =>
      encode(mutations.reduce((now, mutate) => mutate(now).slice(0, maximumLength), text)),
    );
}
