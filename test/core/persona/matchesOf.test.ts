import assert from 'node:assert/strict';
import { it } from 'node:test';
import { matchesOf } from '../../../src/core/persona/matchesOf.ts';

it('finds every match, from the beginning each time', () => {
  const word = /\w+/g;
  const wordsIn = (text: string) => Array.from(matchesOf(word, text), ([found]) => found);
  const [first] = matchesOf(word, 'left in the midst');
  assert.equal(first?.[0], 'left');
  assert.deepEqual(wordsIn('one two'), ['one', 'two']);
  assert.deepEqual(wordsIn('three'), ['three']);
});
