import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer, AnsweredPart } from '../../../src/core/review/answer.ts';
import { AnswerBook } from '../../../src/core/review/answerBook.ts';
import { itemState } from '../../../src/core/review/itemState.ts';
import { partFinder, partOf } from '../../../src/core/review/part.ts';
import { partReviews, reviewOfPart } from '../../../src/core/review/partReviews.ts';
import * as fc from '../../support/fastCheck.ts';
import { anAnswer, anItem } from '../../support/reviewFixtures.ts';

const item = anItem('errors');
const text = ['func a() {', '\treturn 1', '}', '', 'func b() {', '\treturn 2', '}'];
const changed = text.map((line) => line.replace('return 1', 'return 3'));
const a = { first: 1, last: 3 };
const b = { first: 5, last: 7 };

function given(
  number: number,
  [of, lines, name]: [text: readonly string[], lines: typeof a, name: string],
  answer: AnsweredPart['answer'] = 'done',
  wording = item.wording,
): Answer {
  return anAnswer(number, { answer: 'open', wording, part: { ...partOf(of, lines, name, 'a.go'), answer } });
}

/** `a done 1-3`, or `a done fileChanged`. */
function reviews(
  answers: readonly Answer[],
  at: readonly string[] | null,
  loosePath?: string,
): readonly string[] {
  const find = at === null ? null : partFinder(() => at, loosePath);
  return partReviews(item, answers, find, loosePath !== undefined).map(({ part, state, stale, lines }) =>
    [part.name, state, stale, lines && `${lines.first}-${lines.last}`].filter(Boolean).join(' '),
  );
}

test('tells what is answered for each part, by their places', () => {
  const answers = [given(1, [text, b, 'b'], 'notApplicable'), given(2, [text, a, 'a'])];
  assert.deepEqual(reviews(answers, text), ['a done 1-3', 'b notApplicable 5-7']);
  assert.deepEqual(reviews([], text), []);
});

test('a part is stale once it has changed, wherever the others move', () => {
  const answers = [given(1, [text, a, 'a']), given(2, [text, b, 'b'])];
  assert.deepEqual(reviews(answers, ['// new', '', ...changed]), ['b done 7-9', 'a done fileChanged']);
  assert.deepEqual(reviews(answers, text), ['a done 1-3', 'b done 5-7']);
});

test('a declaration that is looked at again is one part, not two', () => {
  const answers = [given(1, [text, a, 'a']), given(2, [changed, a, 'a'], 'notApplicable')];
  assert.deepEqual(reviews(answers, changed), ['a notApplicable 1-3']);
  assert.deepEqual(reviews(answers, text), ['a done 1-3']);
  assert.deepEqual(reviews(answers, []), ['a notApplicable fileChanged']);
  const takenBack = [...answers, given(3, [changed, a, 'a'], 'open')];
  assert.deepEqual(reviews(takenBack, changed), []);
  assert.deepEqual(reviews(takenBack, []), []);
  assert.deepEqual(reviews(takenBack, text), ['a done 1-3']);
});

test('selected lines have nothing but what they say', () => {
  const answers = [
    given(1, [text, a, '']),
    given(2, [text, b, '']),
    given(3, [text, b, ''], 'notApplicable'),
  ];
  assert.deepEqual(reviews(answers, text), ['done 1-3', 'notApplicable 5-7']);
  assert.deepEqual(reviews(answers, []), ['done fileChanged', 'notApplicable fileChanged']);
});

test('an answer for another wording is stale, and gives way to one for this', () => {
  const other = anItem('errors', 'Is every error wrapped?').wording;
  const reworded = given(2, [text, a, 'a'], 'notApplicable', other);
  assert.deepEqual(reviews([reworded], text), ['a notApplicable itemReworded 1-3']);
  assert.deepEqual(reviews([given(1, [text, a, 'a']), reworded], text), ['a done 1-3']);
  assert.deepEqual(reviews([reworded, given(3, [text, a, 'a'])], text), ['a done 1-3']);
});

test('where the text is not at hand, nothing is said of staleness', () => {
  const answers = [given(1, [text, a, 'a']), given(2, [changed, a, 'a']), given(3, [text, b, ''])];
  assert.deepEqual(reviews(answers, null), ['a done', 'done']);
});

test('where white space does not count, a part that is formatted is the same, and taken back as one', () => {
  const formatted = text.map((line) => line.replace('\t', '    '));
  const before = given(1, [text, a, 'a']);
  assert.deepEqual(reviews([before], formatted), ['a done fileChanged']);
  assert.deepEqual(reviews([before], formatted, 'a.go'), ['a done 1-3']);
  assert.deepEqual(reviews([before], changed, 'a.go'), ['a done fileChanged']);
  for (const name of ['a', '']) {
    const pair = [given(1, [text, a, name]), given(2, [formatted, a, name], 'open')];
    assert.deepEqual(reviews(pair, text, 'a.go'), []);
    assert.deepEqual(reviews(pair, text).length, 1);
  }
});

test('who has answered for the whole text has looked at what parts have become', () => {
  const parts = [given(1, [text, a, 'a']), given(2, [text, b, 'b'])];
  const own = (answer: Answer['answer'], fingerprint = 'now') =>
    anAnswer(3, { answer, fingerprint, wording: item.wording });
  const names = (answer: Answer) =>
    itemState(
      item,
      [...parts, answer],
      { fingerprint: 'now' },
      partFinder(() => changed),
    ).parts.map(({ part, stale }) => [part.name, stale].join(' ').trim());
  for (const answer of ['done', 'notApplicable'] as const) {
    assert.deepEqual(names(own(answer)), ['b']);
    assert.deepEqual(names(own(answer, 'before')), ['b', 'a fileChanged']);
  }
  assert.deepEqual(names(own('open')), ['b', 'a fileChanged']);
  assert.deepEqual(names(own('concern')), ['b', 'a fileChanged']);
  const reworded = given(4, [text, b, 'c'], 'done', anItem('errors', 'Is every error wrapped?').wording);
  const all = itemState(item, [reworded, own('done')], { fingerprint: 'now' });
  assert.equal(all.parts.length, 1, 'without the text all are told');
});

test('of a part is told what is answered for it as it is, else what is stale of its name', () => {
  const answers = [given(1, [text, a, 'a']), given(2, [text, b, ''])];
  const told = (at: readonly string[], lines: typeof a, name: string) => {
    const parts = partReviews(
      item,
      answers,
      partFinder(() => at),
      false,
    );
    const review = { ...itemState(item, [], { fingerprint: '' }), parts };
    const found = reviewOfPart(review, partOf(at, lines, name, 'a.go'), false);
    return found && [found.answer.id, found.stale].join(' ').trim();
  };
  const [first, second] = answers.map(({ id }) => id);
  assert.equal(told(text, a, 'a'), first);
  assert.equal(told(text, a, 'renamed'), first);
  assert.equal(told(changed, a, 'a'), `${first} fileChanged`);
  assert.equal(told(text, b, 'b'), second);
  assert.equal(told(changed, a, ''), null);
  assert.equal(told(changed, a, 'b'), null);
});

test('parts say nothing of the file, whatever is answered for them', () => {
  const parts = fc.record({
    answer: fc.constantFrom<AnsweredPart['answer']>('done', 'notApplicable', 'open'),
    lines: fc.constantFrom(a, b),
    name: fc.constantFrom('a', ''),
  });
  const own = fc.array(fc.constantFrom('done', 'notApplicable', 'concern', 'open', null));
  fc.assert(
    fc.property(own, fc.array(parts), (kinds, others) => {
      const files = kinds.flatMap((answer, index) =>
        answer === null ? [] : [anAnswer(index * 2, { answer })],
      );
      const all = others.map(({ lines, name, answer }, index) =>
        given(index * 2 + 1, [text, lines, name], answer),
      );
      const book = bookOf([...all, ...files]);
      const { path, persona, item: id, fingerprint } = anAnswer(0);
      const { parts: found, ...state } = itemState(item, book.answersFor(path, persona, id), { fingerprint });
      const { parts: none, ...expected } = itemState(item, files, { fingerprint });
      assert.deepEqual(state, expected);
      assert.deepEqual(none, []);
      assert.ok(found.length <= 3);
      assert.equal(book.countFiles(persona, id), bookOf(files).countFiles(persona, id));
    }),
  );
});

function bookOf(answers: readonly Answer[]): AnswerBook {
  const book = new AnswerBook();
  book.add(answers);
  return book;
}
