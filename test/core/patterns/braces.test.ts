import assert from 'node:assert/strict';
import { test } from 'node:test';
import { braceExpand } from 'minimatch';
import { measureBraces } from '../../../src/core/patterns/braces.ts';
import * as fc from '../../support/fastCheck.ts';

test('Should count what braces stand for', () => {
  const counts: readonly [string, number][] = [
    ['*.go', 1],
    ['*.{ts,tsx}', 2],
    ['{a,b}/{c,d,e}', 6],
    ['{a,{b,c}{d,e}}', 5],
    ['{1..12}', 12],
    ['{9..1..2}', 5],
    ['{a..e}', 5],
    ['{a}', 1],
    ['\\{a,b\\}', 1],
    ['{a,b', 1],
  ];
  for (const [glob, count] of counts) {
    assert.equal(measureBraces(glob).count, count, glob);
    assert.equal(braceExpand(glob).length, count, glob);
  }
});

test('Should add up the characters of all alternatives', () => {
  assert.equal(measureBraces('a{b,cd}/{x,yz}').length, 'ab/xab/yzacd/xacd/yz'.length);
});

test('Should never count less than there are, whatever stands in the braces', () => {
  const token = fc.constantFrom(
    '{',
    '}',
    ',',
    '..',
    '.',
    'a',
    'z',
    '1',
    '3',
    '12',
    '-',
    '\\',
    '$',
    '{a,b}',
    '{1..3}',
    '{,}',
    '{{',
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 14 }), (tokens) => {
      const glob = tokens.join('');
      const alternatives = braceExpand(glob, { braceExpandMax: 5_000 });
      const { count, length } = measureBraces(glob);
      assert.ok(count >= alternatives.length, `${glob} ${count} < ${alternatives.length}`);
      assert.ok(
        length >= alternatives.join('').length,
        `${glob} ${length} < ${alternatives.join('').length}`,
      );
    }),
    { numRuns: 5_000 },
  );
});

test('Should not expand in order to count', () => {
  assert.equal(measureBraces('{a,b}'.repeat(200)).count, 2 ** 200);
});

test('Should give up on braces that may become a sequence only once they are expanded', () => {
  for (const glob of ['{{1..,}999999}', '{1{.,}{.,}9999}', '{1..9}}{a,b}']) {
    assert.equal(measureBraces(glob).count, Number.POSITIVE_INFINITY, glob);
  }
});
