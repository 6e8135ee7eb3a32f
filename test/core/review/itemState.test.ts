import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer, AnswerKind } from '../../../src/core/review/answer.ts';
import { AnswerBook } from '../../../src/core/review/answerBook.ts';
import { AnswerMaker } from '../../../src/core/review/answerMaker.ts';
import { fingerprint } from '../../../src/core/review/fingerprint.ts';
import { itemState } from '../../../src/core/review/itemState.ts';
import * as fc from '../../support/fastCheck.ts';
import { anAnswer, anItem, ulidOf } from '../../support/reviewFixtures.ts';

const item = anItem('errors', 'Are errors wrapped?');
const reworded = anItem('errors', 'Is every error wrapped?');
const now = fingerprint('now');
const before = fingerprint('before');

const given = (number: number, answer: AnswerKind, print: string, wording = item.wording) =>
  anAnswer(number, { answer, fingerprint: print, wording });

function stateOf(answers: readonly Answer[], asked = item): string {
  const { state, stale } = itemState(asked, answers, { fingerprint: now });
  return stale === null ? state : `${state}, ${stale}`;
}

test('is open where nothing was answered', () => {
  assert.deepEqual(itemState(item, [], { fingerprint: now }), {
    item,
    state: 'open',
    stale: null,
    answer: null,
    concerns: [],
    parts: [],
  });
});

test('is what was answered last for the text and the wording at hand', () => {
  const last = given(2, 'notApplicable', now);
  assert.deepEqual(itemState(item, [given(1, 'done', now), last], { fingerprint: now }), {
    item,
    state: 'notApplicable',
    stale: null,
    answer: last,
    concerns: [],
    parts: [],
  });
});

test('is stale when the file has changed since the newest answer', () => {
  assert.equal(stateOf([given(1, 'notApplicable', before), given(2, 'done', before)]), 'done, fileChanged');
});

test('is stale when the item has been reworded since', () => {
  assert.equal(stateOf([given(1, 'done', now)], reworded), 'done, itemReworded');
});

test('prefers an answer for this text to a newer one for another', () => {
  const answers = [given(1, 'done', now), given(2, 'notApplicable', before)];
  assert.equal(stateOf(answers), 'done');
  assert.equal(stateOf(answers, reworded), 'done, itemReworded');
});

test('prefers an answer for this wording to a newer one for another', () => {
  assert.equal(stateOf([given(1, 'done', now), given(2, 'notApplicable', now, reworded.wording)]), 'done');
});

const settled = (number: number, field: 'resolves' | 'reopens', concern: number) =>
  anAnswer(number, { answer: 'open', fingerprint: now, wording: item.wording, [field]: ulidOf(concern) });

test('is a concern while one is unresolved, whatever was answered since and for whichever text', () => {
  assert.equal(stateOf([given(1, 'concern', now), given(2, 'done', now)]), 'concern');
  assert.equal(stateOf([given(1, 'concern', before), given(2, 'done', now)]), 'concern, fileChanged');
  assert.equal(
    stateOf([given(1, 'concern', now, reworded.wording), given(2, 'open', now)]),
    'concern, itemReworded',
  );
  assert.equal(stateOf([given(1, 'concern', now), given(2, 'concern', before)]), 'concern');
});

test('is what was answered besides once every concern is resolved, and a concern again where one is reopened', () => {
  const lines = [given(1, 'done', now), given(2, 'concern', now), given(3, 'concern', now)];
  assert.equal(stateOf([...lines, settled(4, 'resolves', 2)]), 'concern');
  const all = [...lines, settled(4, 'resolves', 2), settled(5, 'resolves', 3)];
  assert.equal(stateOf(all), 'done');
  const reopened = itemState(item, [...all, settled(6, 'reopens', 2)], { fingerprint: now });
  assert.equal(reopened.state, 'concern');
  assert.equal(reopened.answer?.id, ulidOf(2));
  assert.deepEqual(
    reopened.concerns.map(({ answer, isResolved }) => [answer.id, isResolved]),
    [
      [ulidOf(2), false],
      [ulidOf(3), true],
    ],
  );
  assert.equal(stateOf([given(2, 'concern', now), settled(3, 'resolves', 2)]), 'open');
  assert.equal(stateOf([given(2, 'concern', now), settled(3, 'resolves', 9)]), 'concern');
});

test('is open, not stale, where the answer that would show was taken back', () => {
  assert.equal(stateOf([given(1, 'done', now), given(2, 'open', now)]), 'open');
  assert.equal(stateOf([given(1, 'open', now)], reworded), 'open');
  assert.equal(stateOf([given(1, 'done', before), given(2, 'open', before)]), 'open');
});

/** A file and one item over time, against the plain list of the answers given and not undone. */
test('no sequence of edits makes an answer count for a text or a wording it was not given for', () => {
  interface Step {
    readonly kind: 'given' | 'settled';
    readonly made: readonly Answer[];
    readonly raised: ReadonlyMap<Answer, boolean>;
  }
  const step = fc.oneof(
    fc.constantFrom('a', 'b', 'c').map((text) => ({ type: 'edit', text }) as const),
    fc.constantFrom(item, reworded).map((to) => ({ type: 'reword', to }) as const),
    fc
      .constantFrom<AnswerKind>('done', 'concern', 'notApplicable', 'open')
      .map((answer) => ({ type: 'answer', answer }) as const),
    fc
      .record({ which: fc.nat(9), how: fc.constantFrom('resolves', 'reopens') })
      .map((settle) => ({ type: 'settle', ...settle }) as const),
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
      const standing: Step[] = [];
      /** The concerns raised, and whether each is resolved. */
      const concerns = () => standing.at(-1)?.raised ?? new Map<Answer, boolean>();
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
          const raised = answers.filter((given) => given.answer === 'concern');
          const all = new Map([...concerns(), ...raised.map((given) => [given, false] as const)]);
          standing.push({ kind: 'given', made: answers, raised: all });
        } else if (action.type === 'settle') {
          const concern = [...concerns().keys()][action.which];
          if (concern !== undefined) {
            const input = { fingerprint: print, reviewer: 'ada' };
            const made = maker.settle([concern], action.how, input, book);
            book.add(made);
            const raised = new Map([...concerns(), [concern, action.how === 'resolves'] as const]);
            standing.push({ kind: 'settled', made, raised });
          }
        } else {
          const undone = standing.splice(-1).flatMap(({ made }) => made);
          book.add(maker.retract(undone, 'ada', book));
        }
        const { state, stale } = itemState(asked, book.answersFor('a.go', 'p', asked.id), {
          fingerprint: print,
        });
        const unresolved = [...concerns()]
          .filter(([, isResolved]) => !isResolved)
          .map(([concern]) => concern);
        const answers = standing
          .filter(({ kind }) => kind === 'given')
          .flatMap(({ made }) => made)
          .filter(({ answer }) => answer !== 'concern');
        const expected = (unresolved.length > 0 ? unresolved : answers).findLast(
          (answer) => answer.fingerprint === print && answer.wording === asked.wording,
        );
        assert.equal(stale === null ? state : 'open', expected?.answer ?? 'open');
        assert.equal(state === 'concern', unresolved.length > 0);
      }
    }),
  );
});

test('a revert brings the answers back', () => {
  const answers = [given(1, 'notApplicable', now), given(2, 'done', before)];
  assert.equal(itemState(item, answers, { fingerprint: before }).state, 'done');
  assert.equal(itemState(item, answers, { fingerprint: fingerprint('third') }).stale, 'fileChanged');
  assert.deepEqual(itemState(item, answers, { fingerprint: now }), {
    item,
    state: 'notApplicable',
    stale: null,
    answer: answers[0],
    concerns: [],
    parts: [],
  });
});

test('counts an answer for other white space where that is asked for, and not otherwise', () => {
  const loose = fingerprint('loose');
  const answer = { ...given(1, 'done', before), looseFingerprint: loose };
  const newer = { ...given(2, 'notApplicable', before), looseFingerprint: fingerprint('other') };
  const of = (answers: readonly Answer[], looseFingerprint?: string) => {
    const { state, stale } = itemState(item, answers, { fingerprint: now, looseFingerprint });
    return stale === null ? state : `${state}, ${stale}`;
  };
  assert.equal(of([answer, newer], loose), 'done');
  assert.equal(of([answer, newer]), 'notApplicable, fileChanged');
  assert.equal(
    of([given(1, 'done', before)], loose),
    'done, fileChanged',
    'it was given before there was such a thing',
  );
  assert.equal(of([{ ...answer, answer: 'open' }], loose), 'open');
});
