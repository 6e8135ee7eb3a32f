import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Answer, AnswerKind } from '../../../src/core/review/answer.ts';
import { AnswerBook } from '../../../src/core/review/answerBook.ts';
import { AnswerMaker } from '../../../src/core/review/answerMaker.ts';
import { fingerprint } from '../../../src/core/review/fingerprint.ts';
import { itemState } from '../../../src/core/review/itemState.ts';
import { anAnswer, anItem, ulidOf } from '../../support/reviewFixtures.ts';

const item = anItem('errors', 'Are errors wrapped?');
const reworded = anItem('errors', 'Is every error wrapped?');
const now = fingerprint('now');
const before = fingerprint('before');

const given = (number: number, answer: AnswerKind, print: string, wording = item.wording) =>
  anAnswer(number, { answer, fingerprint: print, wording });

function stateOf(answers: readonly Answer[], asked = item): string {
  const { state, stale } = itemState(asked, answers, now);
  return stale === null ? state : `${state}, ${stale}`;
}

test('is open where nothing was answered', () => {
  assert.deepEqual(itemState(item, [], now), { item, state: 'open', stale: null, answer: null });
});

test('is what was answered last for the text and the wording at hand', () => {
  const last = given(2, 'concern', now);
  assert.deepEqual(itemState(item, [given(1, 'done', now), last], now), {
    item,
    state: 'concern',
    stale: null,
    answer: last,
  });
});

test('is stale when the file has changed since the newest answer', () => {
  assert.equal(stateOf([given(1, 'concern', before), given(2, 'done', before)]), 'done, fileChanged');
});

test('is stale when the item has been reworded since', () => {
  assert.equal(stateOf([given(1, 'done', now)], reworded), 'done, itemReworded');
});

test('prefers an answer for this text to a newer one for another', () => {
  assert.equal(stateOf([given(1, 'done', now), given(2, 'concern', before)]), 'done');
  assert.equal(stateOf([given(1, 'done', now), given(2, 'concern', before)], reworded), 'done, itemReworded');
});

test('prefers an answer for this wording to a newer one for another', () => {
  assert.equal(stateOf([given(1, 'done', now), given(2, 'concern', now, reworded.wording)]), 'done');
});

test('is open, not stale, where the answer that would show was taken back', () => {
  assert.equal(stateOf([given(1, 'done', now), given(2, 'open', now)]), 'open');
  assert.equal(stateOf([given(1, 'open', now)], reworded), 'open');
  assert.equal(stateOf([given(1, 'done', before), given(2, 'open', before)]), 'open');
});

/** A file and one item over time, against the plain list of the answers given and not undone. */
test('no sequence of edits makes an answer count for a text or a wording it was not given for', () => {
  const step = fc.oneof(
    fc.constantFrom('a', 'b', 'c').map((text) => ({ type: 'edit', text }) as const),
    fc.constantFrom(item, reworded).map((to) => ({ type: 'reword', to }) as const),
    fc
      .constantFrom<AnswerKind>('done', 'concern', 'notApplicable', 'open')
      .map((answer) => ({ type: 'answer', answer }) as const),
    fc.constant({ type: 'undo' } as const),
  );
  const clockSteps = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1 });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), clockSteps, (steps, clockSteps) => {
      let time = 1_000_000;
      let made = 0;
      const clock = { now: () => (time += clockSteps[made % clockSteps.length] ?? 0) };
      const maker = new AnswerMaker(clock, () => ulidOf((made += 1)));
      const book = new AnswerBook();
      const standing: Answer[] = [];
      let print = fingerprint('a');
      let asked = item;
      for (const action of steps) {
        if (action.type === 'edit') {
          print = fingerprint(action.text);
        } else if (action.type === 'reword') {
          asked = action.to;
        } else if (action.type === 'answer') {
          const input = { path: 'a.go', fingerprint: print, reviewer: 'ada', answer: action.answer };
          const answers = maker.create([{ persona: 'p', item: asked }], input, book);
          book.add(answers);
          standing.push(...answers);
        } else {
          book.add(maker.retract(standing.splice(-1), 'ada', book));
        }
        const { state, stale } = itemState(asked, book.answersFor('a.go', 'p', asked.id), print);
        const expected = standing.findLast(
          (answer) => answer.fingerprint === print && answer.wording === asked.wording,
        );
        assert.equal(stale === null ? state : 'open', expected?.answer ?? 'open');
      }
    }),
  );
});

test('a revert brings the answers back', () => {
  const answers = [given(1, 'notApplicable', now), given(2, 'done', before)];
  assert.equal(itemState(item, answers, before).state, 'done');
  assert.equal(itemState(item, answers, fingerprint('third')).stale, 'fileChanged');
  assert.deepEqual(itemState(item, answers, now), {
    item,
    state: 'notApplicable',
    stale: null,
    answer: answers[0],
  });
});
