import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checklistMarkdown } from '../../../src/core/report/checklistMarkdown.ts';
import type { Answer } from '../../../src/core/review/answer.ts';
import { AnswerBook } from '../../../src/core/review/answerBook.ts';
import { fingerprint } from '../../../src/core/review/fingerprint.ts';
import { reviewFile } from '../../../src/core/review/reviewFile.ts';
import { aChecklist, aMatch, anAnswer, anItem } from '../../support/reviewFixtures.ts';

const before = fingerprint('before');

function answersTo(answers: Record<string, Partial<Answer>>): AnswerBook {
  const book = new AnswerBook();
  book.add(
    Object.entries(answers).map(([item, fields], index) =>
      anAnswer(index, { path: 'a.go', item, wording: anItem(item).wording, ...fields }),
    ),
  );
  return book;
}

test('writes a task list per persona and checklist, with progress and words', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => anItem(id));
  const matches = [
    aMatch('backend', [aChecklist('Errors', items), aChecklist('Empty', [])], 'Backend engineer'),
    aMatch('cloud', [aChecklist('Optional', [{ ...anItem('z'), required: false }])], 'Cloud engineer'),
    aMatch('silent', []),
  ];
  const book = answersTo({
    a: {},
    b: { answer: 'notApplicable', note: 'no I/O' },
    c: { answer: 'concern', note: 'Leaks', line: 7 },
    d: { fingerprint: before },
    e: { answer: 'concern', wording: before, note: 'Slow' },
    f: { answer: 'open' },
    g: { note: 'with a note' },
  });
  const review = reviewFile({ path: 'a.go', fingerprint: fingerprint('the file'), matches, book });
  assert.equal(
    checklistMarkdown(review),
    `## a.go — 3/8

### Backend engineer — 3/7

#### Errors — 3/7

- [x] Is a right?
- [x] Is b right? — **not applicable**: no I/O
- [ ] Is c right? — **concern**, line 7: Leaks
- [ ] Is d right? — **stale** since the file has changed, was done
- [ ] Is e right? — **stale** since the item has been reworded, was concern: Slow
- [ ] Is f right?
- [x] Is g right? — with a note

### Cloud engineer — 0/1

#### Optional — 0/1

- [ ] Is z right? (optional)
`,
  );
});

test('takes nothing that a persona or a reviewer wrote for Markdown', () => {
  const matches = [aMatch('backend', [aChecklist('*T*', [anItem('a', 'See [x](command:y)')])], '<b>\n# N')];
  const wording = anItem('a', 'See [x](command:y)').wording;
  const book = answersTo({ a: { path: 'a_b_.go', wording, answer: 'concern', note: '@ada\n```' } });
  const review = reviewFile({ path: 'a_b_.go', fingerprint: fingerprint('the file'), matches, book });
  assert.equal(
    checklistMarkdown(review),
    `## a\\_b\\_.go — 0/1

### \\<b\\> \\# N — 0/1

#### \\*T\\* — 0/1

- [ ] See \\[x\\](command:y) — **concern**: @\u200Bada \\\`\\\`\\\`
`,
  );
});
