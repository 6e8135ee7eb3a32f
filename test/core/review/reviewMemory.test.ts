import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answer } from '../../../src/core/review/answer.ts';
import { AnswerBook } from '../../../src/core/review/answerBook.ts';
import { reviewFile } from '../../../src/core/review/reviewFile.ts';
import { ReviewMemory } from '../../../src/core/review/reviewMemory.ts';
import * as fc from '../../support/fastCheck.ts';
import { aChecklist, aMatch, anAnswer, anItem, ulidOf } from '../../support/reviewFixtures.ts';

const matches = [aMatch('backend', [aChecklist('Go', [anItem('errors'), anItem('tests')])])];
const texts = ['one', 'two'];

describe('the memory of reviews', () => {
  it('gives the same review again while nothing is said of the file', () => {
    const memory = new ReviewMemory();
    const book = new AnswerBook();
    const input = { path: 'a.go', fingerprint: 'one', matches, book };
    const first = memory.review(input);
    book.add([anAnswer(1, { path: 'b.go' }), anAnswer(2, { path: 'old.go', fingerprint: 'one' })]);
    assert.equal(memory.review({ ...input }), first);
    book.add([anAnswer(3, { path: 'a.go', answer: 'open', formerPath: 'old.go' })]);
    assert.notEqual(memory.review(input), first);
    assert.equal(memory.review(input).progress.answered, 1);
    assert.notEqual(memory.review({ ...input, matches: [...matches] }), memory.review(input));
    assert.notEqual(memory.review({ ...input, looseFingerprint: 'one' }), memory.review(input));
    const atHand = { ...input, lines: () => [] };
    assert.notEqual(memory.review(atHand), memory.review(input));
    assert.equal(memory.review(atHand), memory.review({ ...input, lines: () => [] }));
    memory.keep(new Set(['b.go']));
    assert.notEqual(memory.review(input), first);
  });

  it('always says what a review without it says', () => {
    const line = fc.record({
      path: fc.constantFrom('a.go', 'b.go'),
      item: fc.constantFrom('errors', 'tests'),
      answer: fc.constantFrom<Answer['answer']>('done', 'concern', 'open'),
      fingerprint: fc.constantFrom(...texts),
      other: fc.option(fc.record({ number: fc.nat(3), how: fc.constantFrom('retracts', 'resolves') })),
      formerPath: fc.option(fc.constantFrom('a.go', 'b.go'), { freq: 3 }),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
        const memory = new ReviewMemory();
        const book = new AnswerBook();
        for (const [index, { other, formerPath, ...fields }] of lines.entries()) {
          const about = other === null ? fields : { ...fields, [other.how]: ulidOf(other.number) };
          book.add([
            anAnswer(index, formerPath === null ? about : { ...fields, answer: 'open', formerPath }),
          ]);
          for (const path of ['a.go', 'b.go']) {
            const input = { path, fingerprint: 'one', matches, book };
            assert.deepEqual(memory.review(input), reviewFile(input));
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
