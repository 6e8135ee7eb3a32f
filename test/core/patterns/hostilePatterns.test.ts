import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundPatterns } from '../../../src/core/patterns/bounds.ts';
import { buildPersonaIndex } from '../../../src/core/patterns/personaIndex.ts';
import { patternsOf, personaOf } from './patternFixtures.ts';

const long = 'a'.repeat(255);
const mixed = Array.from({ length: 255 }, (_, i) => 'aab'[(i * i) % 3]).join('');
const paths = [
  long,
  mixed,
  'ab'.repeat(127),
  `${mixed}/`.repeat(15) + long,
  `${'a/'.repeat(2_000)}a`,
  `${'ab/'.repeat(1_300)}b`,
];

/** Without the bounds, each of the first group takes seconds or all memory; the others look as if they did. */
const turnedAway: readonly string[] = [
  `*!(*a${'?'.repeat(128)}b)*`,
  `*!(*!(*a${'?'.repeat(100)}b)*)*`,
  `*!(*!(*!(*a${'?'.repeat(100)}b)*)*)*`,
  '!(*a?????????????b*)*'.repeat(16),
  `{*,a}!(${'*a'.repeat(100)})*`,
  `{${'['.repeat(400)}a,b,c,d}`,
  `*(${'?a'.repeat(400)})`,
  '{a,b}'.repeat(20),
  `${'{a,'.repeat(300)}b${'}'.repeat(300)}`,
  '{{1..,}99999999}',
  '+(+(+(+(a|b))))',
  '!(!(a))',
  '**/'.repeat(200),
  '['.repeat(1_000),
];

for (const glob of turnedAway) {
  test(`Should not let ${glob.slice(0, 24)}… (${glob.length}) near the matcher`, () => {
    assert.deepEqual(boundPatterns(patternsOf(`./${glob}`)).patterns, []);
  });
}

/** With how many of the paths above they match. */
const harmless: readonly [string, number][] = [
  ['+(+(+(a|b)))', 6],
  ['*a'.repeat(300).concat('b'), 0],
  ['*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b', 1],
  [`@(*a${'?'.repeat(200)}b)`, 1],
  [`+(${'*a|'.repeat(60)}b)`, 6],
  ['?(a)'.repeat(16), 1],
  [`${'**/a/'.repeat(31)}b`, 0],
  [`${'**/*a*/'.repeat(31)}**/b`, 1],
  [`{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}*`, 4],
  ['[[[[', 0],
  ['[a-', 0],
  ['!(a)', 5],
  ['{a'.concat('}'.repeat(500)), 0],
  ['\\'.repeat(1_000), 0],
  ['*'.repeat(1_000), 6],
  ['(((((a|b)))))', 0],
  [`{${','.repeat(200)}a}`, 1],
];

for (const [glob, matching] of harmless) {
  test(`Should match ${glob.slice(0, 24)} (${glob.length}) against long paths`, () => {
    const { patterns, problems } = boundPatterns(patternsOf('x').map((pattern) => ({ ...pattern, glob })));
    assert.deepEqual(problems, []);
    const index = buildPersonaIndex([personaOf('a', [], { patterns })]);
    assert.equal(paths.filter((path) => index.match(path).length > 0).length, matching);
    for (const path of paths) {
      assert.equal(index.explain(path).length, 1);
    }
  });
}
