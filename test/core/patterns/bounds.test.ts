import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundPatterns } from '../../../src/core/patterns/bounds.ts';
import { patternsOf } from './patternFixtures.ts';

function codesOf(...globs: readonly string[]): readonly string[] {
  return boundPatterns(patternsOf(...globs)).problems.map(({ code }) => code);
}

test('Should let through what people write', () => {
  const globs = [
    'internal/server/*.go',
    '**/*.{ts,tsx,js,jsx,mjs,cjs,mts,cts,vue,svelte}',
    '!**/vendor/**',
    'docs/',
    '[a-c]*.md',
    '!(node_modules|vendor|third_party)/**/*.{ts,tsx}',
    'src/@(api|web)/**/+([a-z]).go',
    'migrations/{001..120}_*.sql',
    'web/[id]/page.tsx',
    'Straße/日本語/*.md',
  ];
  const { patterns, problems } = boundPatterns(patternsOf(...globs));
  assert.deepEqual(problems, []);
  assert.deepEqual(patterns, patternsOf(...globs));
});

const turnedAway: readonly [string, string, string][] = [
  ['nothing', '', 'pattern.empty'],
  ['white space', '  ', 'pattern.empty'],
  ['more than 1,024 characters', 'a'.repeat(1_025), 'pattern.too-long'],
  ['a NUL', 'a\0b', 'pattern.control-character'],
  ['a line break', 'a\nb', 'pattern.control-character'],
  ['a mark that turns the direction of the text', 'a\u202Eog.*', 'pattern.control-character'],
  ['more than 256 alternatives', '{a,b}'.repeat(9), 'pattern.too-many-braces'],
  ['a long sequence', '{1..1000000}', 'pattern.too-many-braces'],
  ['a sequence that only expansion makes', '{{1..,}9999999}', 'pattern.too-many-braces'],
  [
    'alternatives that are long together',
    `{a,b}{a,b}{a,b}{a,b}${'*a'.repeat(300)}`,
    'pattern.too-many-braces',
  ],
  ['more than 16 groups', '?(a)'.repeat(17), 'pattern.too-complex'],
  ['groups four deep', '+(+(+(+(a|b))))', 'pattern.too-complex'],
  ['groups four deep once expanded', '+(+(+({+(a),b})))', 'pattern.too-complex'],
  ['long groups', `+(${'?a'.repeat(300)})`, 'pattern.too-complex'],
  ['brackets never closed', '['.repeat(33), 'pattern.too-complex'],
  ['many **', '**/a/'.repeat(33), 'pattern.too-complex'],
  ['a negated group after a star', '*!(*a)*', 'pattern.negated-group'],
  ['a negated group after a star that braces bring', '{*,a/b}!(x)', 'pattern.negated-group'],
  ['a negated group in another', '!(!(a|b))', 'pattern.negated-group'],
  ['a negated group after another', '!(a)!(b)', 'pattern.negated-group'],
];

for (const [what, glob, code] of turnedAway) {
  test(`Should turn away ${what}, and that pattern alone`, () => {
    const [first, last] = patternsOf('a.go', 'b.go');
    const given = [first!, { ...first!, glob, range: last!.range }, last!];
    const { patterns, problems } = boundPatterns(given);
    assert.deepEqual(patterns, [given[0], given[2]]);
    assert.deepEqual(
      problems.map((problem) => [problem.code, problem.severity, problem.range]),
      [[code, 'error', last!.range]],
    );
  });
}

test('Should use the first 1,000 patterns, and say once at the first other one how many there are', () => {
  const given = patternsOf(...Array.from({ length: 10_000 }, (_, i) => `folder${i}/`));
  const { patterns, problems } = boundPatterns(given);
  assert.deepEqual(patterns, given.slice(0, 1_000));
  assert.deepEqual(
    problems.map(({ code, range }) => [code, range]),
    [['pattern.too-many', given[1_000]!.range]],
  );
  assert.match(problems[0]!.message, /first 1000 of 10000/);
});

test('Should stop where the patterns together are too long to match quickly', () => {
  const { patterns, problems } = boundPatterns(
    patternsOf(...Array.from({ length: 100 }, (_, i) => `${'*a'.repeat(500)}${i}`)),
  );
  assert.equal(patterns.length, 66);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['pattern.too-many'],
  );
});

test('Should name an invisible character without showing it', () => {
  assert.match(boundPatterns(patternsOf('a\u202Eb')).problems[0]!.message, /U\+202E/);
});

test('Should keep a negated group where it is cheap', () => {
  assert.deepEqual(codesOf('!!(a|b)', 'cmd/!(internal)/*.go', 'x!(y)', '@(a|b)/!(c)'), []);
});
