import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import type { Answer } from '../../../src/core/review/answer.ts';
import {
  answerForPart,
  answerWith,
  confirmAgain,
  confirmParts,
  goneParts,
  takeBack,
} from '../../../src/core/review/decision.ts';
import { fingerprint } from '../../../src/core/review/fingerprint.ts';
import { itemState } from '../../../src/core/review/itemState.ts';
import { type Part, partFinder, partOf } from '../../../src/core/review/part.ts';
import { anAnswer, anItem, ulidOf } from '../../support/reviewFixtures.ts';

const item = anItem('errors');
const text = ['package lab', '', 'func a() {', '}'];
const now = fingerprint(text.join('\n'));
const given = (number: number, fields: Partial<Answer>) =>
  anAnswer(number, { wording: item.wording, fingerprint: now, ...fields });
const reviewed = (...lines: readonly Answer[]) => itemState(item, lines, { fingerprint: now });

test('an answer resolves the concerns that stand, a concern joins them', () => {
  const lines = [
    given(1, { answer: 'concern' }),
    given(2, { answer: 'concern' }),
    given(3, { answer: 'open', resolves: ulidOf(1) }),
  ];
  for (const answer of ['done', 'notApplicable', 'open'] as const) {
    assert.deepEqual(answerWith(reviewed(...lines), { answer, note: 'n' }), {
      gives: [{ answer, note: 'n' }],
      resolves: [lines[1]],
    });
  }
  assert.deepEqual(answerWith(reviewed(...lines), { answer: 'concern', line: 3 }), {
    gives: [{ answer: 'concern', line: 3 }],
    resolves: [],
  });
});

test('a stale answer is given again with its note, one that counts is not', () => {
  const fields = { answer: 'notApplicable', note: 'No network' } as const;
  assert.deepEqual(confirmAgain(reviewed(given(1, { ...fields, fingerprint: 'x' })), now, text), {
    gives: [fields],
    resolves: [],
  });
  assert.equal(confirmAgain(reviewed(given(1, fields)), now, text), null);
  assert.equal(confirmAgain(reviewed(), now, text), null);
});

test('stale concerns are raised again on the lines where theirs stand now, in place of the former ones', () => {
  const stale = { answer: 'concern', fingerprint: fingerprint('before') } as const;
  const onLines = given(1, { ...stale, note: 'Leaks', line: 1, endLine: 2, quote: ' func a() {\n}' });
  const gone = given(2, { ...stale, line: 1, quote: 'func b() {' });
  const onFile = given(3, { ...stale, note: 'Too long' });
  const resolved = given(4, stale);
  const settlement = given(5, { answer: 'open', resolves: resolved.id });
  assert.deepEqual(confirmAgain(reviewed(onLines, gone, onFile, resolved, settlement), now, text), {
    gives: [
      { answer: 'concern', note: 'Leaks', line: 3, endLine: 4, quote: 'func a() {\n}' },
      { answer: 'concern', line: 1, endLine: 1, quote: 'func b() {' },
      { answer: 'concern', note: 'Too long' },
    ],
    resolves: [onLines, gone, onFile],
  });
});

test('of several concerns only the stale ones are raised again', () => {
  const lines = [
    given(1, { answer: 'concern', wording: 'x' }),
    given(2, { answer: 'concern', wording: 'x' }),
  ];
  const fresh = given(3, { answer: 'concern', wording: 'x', fingerprint: 'y' });
  const decision = confirmAgain(reviewed(...lines, fresh), now, text);
  assert.equal(decision?.gives.length, 3);
  const counting = given(4, { answer: 'concern' });
  assert.equal(confirmAgain(reviewed(...lines, counting), now, text), null);
});

test('an answer for a part says nothing of the file and of its concerns', () => {
  const part = partOf(text, { first: 3, last: 4 }, 'a', 'a.go');
  const lines = [
    given(1, { answer: 'concern' }),
    given(2, { answer: 'open', part: { ...part, answer: 'done' } }),
  ];
  assert.deepEqual(answerForPart(part, { answer: 'notApplicable', note: 'n' }), {
    gives: [{ answer: 'open', note: 'n', part: { ...part, answer: 'notApplicable' } }],
    resolves: [],
  });
  assert.equal(reviewed(...lines).state, 'concern');
});

test('what is taken back is the answer, those for parts, and the concerns', () => {
  const part = partOf(text, { first: 3, last: 4 }, 'a', 'a.go');
  const concern = given(1, { answer: 'concern' });
  const forPart = given(2, { answer: 'open', part: { ...part, answer: 'done' } });
  const takesPartBack = { answer: 'open', part: { ...part, answer: 'open' } };
  assert.equal(takeBack(reviewed()), null);
  assert.deepEqual(takeBack(reviewed(forPart)), { gives: [takesPartBack], resolves: [] });
  assert.deepEqual(takeBack(reviewed(concern, forPart)), {
    gives: [{ answer: 'open' }, takesPartBack],
    resolves: [concern],
  });
});

describe('answers for parts that are stale', () => {
  const before = ['func a() {', '\treturn', '}', 'x := 1'];
  const after = ['func a() {', '\treturn 1', '}', 'x := 2'];
  const answered = (number: number, last: number, name: string, fields: Partial<Answer> = {}) =>
    given(number, {
      answer: 'open',
      part: {
        ...partOf(before, { first: name === '' ? 4 : 1, last }, name, 'a.go'),
        answer: 'notApplicable',
      },
      ...fields,
    });
  const declared = ({ name }: Part) => (name === 'a' ? { first: 1, last: 3 } : null);
  const at = { path: 'a.go', lines: after, declared };
  const review = (lines: readonly Answer[], text = after) =>
    itemState(
      item,
      lines,
      { fingerprint: now },
      partFinder(() => text),
    );

  it('are given again for the declaration of their name, with their reason', () => {
    const note = { note: 'No network' };
    const part = { ...partOf(after, { first: 1, last: 3 }, 'a', 'a.go'), answer: 'notApplicable' };
    const stale = review([answered(1, 3, 'a', note), answered(2, 4, '')]);
    assert.deepEqual(confirmParts(stale, at), { gives: [{ answer: 'open', ...note, part }], resolves: [] });
    const [given, ...others] = goneParts(stale, at);
    assert.equal(given?.part.name, '');
    assert.deepEqual(others, []);
  });

  it('are given again for their own lines where the item was reworded', () => {
    const reworded = review([answered(1, 4, '', { wording: 'x' })], before);
    const part = { ...partOf(before, { first: 4, last: 4 }, '', 'a.go'), answer: 'notApplicable' };
    assert.deepEqual(confirmParts(reworded, { ...at, lines: before })?.gives, [{ answer: 'open', part }]);
    assert.deepEqual(goneParts(reworded, at), []);
  });

  it('are left alone where they count, or where nothing is left of them', () => {
    assert.equal(confirmParts(review([answered(1, 3, 'a')], before), at), null);
    assert.equal(confirmParts(review([answered(1, 4, '')]), at), null);
    assert.deepEqual(goneParts(review([answered(1, 4, '')], before), at), []);
  });

  it('are no matter where the item is confirmed for the file', () => {
    const gone = answered(1, 4, '');
    assert.deepEqual(goneParts(review([gone, given(2, { fingerprint: 'x' })]), at), []);
    assert.equal(goneParts(review([gone, given(2, { fingerprint: 'x', answer: 'concern' })]), at).length, 1);
    assert.equal(goneParts(review([gone, given(2, { answer: 'open' })]), at).length, 1);
  });
});
