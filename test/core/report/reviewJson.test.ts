import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reviewJson } from '../../../src/core/report/reviewJson.ts';
import { fingerprint } from '../../../src/core/review/fingerprint.ts';
import { partOf } from '../../../src/core/review/part.ts';
import { aChangeReview } from '../../support/changeReview.ts';
import { aChecklist, anItem, ulidOf } from '../../support/reviewFixtures.ts';

const review = aChangeReview({
  files: [
    {
      path: 'new.go',
      formerPath: 'old.go',
      checklists: [aChecklist('Errors', [anItem('a'), { ...anItem('b'), required: false }])],
      answers: { a: { answer: 'concern', note: 'Leaks', line: 3, endLine: 5, quote: 'x' } },
    },
  ],
  withoutChecklist: ['README.md'],
  leftOut: { 'x.bin': 'binary' },
  base: { name: 'main', commit: 'ab'.repeat(20) },
  commit: 'cd'.repeat(20),
});

const progress = { total: 2, answered: 0, stale: 0, concerns: 1 };
const concern = {
  id: ulidOf(1),
  answer: 'concern',
  time: '2026-01-01T00:00:00.001Z',
  reviewer: 'ada',
  path: 'new.go',
  fingerprint: fingerprint('the file'),
  note: 'Leaks',
  line: 3,
  endLine: 5,
  quote: 'x',
  commit: null,
};

test('with items: exactly the keys of the contract, in their order', () => {
  assert.equal(
    JSON.stringify(reviewJson(review, true), null, 2),
    JSON.stringify(
      {
        base: { name: 'main', commit: 'ab'.repeat(20) },
        commit: 'cd'.repeat(20),
        progress: { files: 1, reviewed: 0, ...progress },
        files: [
          {
            path: 'new.go',
            kind: 'renamed',
            formerPath: 'old.go',
            added: null,
            removed: null,
            fingerprint: fingerprint('the file'),
            reviewed: false,
            progress,
            parts: { answered: 0, stale: 0 },
            personas: [
              {
                id: 'team',
                name: 'Team',
                progress,
                checklists: [
                  {
                    title: 'Errors',
                    progress,
                    items: [
                      {
                        id: 'a',
                        text: 'Is a right?',
                        required: true,
                        state: 'concern',
                        stale: null,
                        answer: concern,
                        concerns: [{ ...concern, resolved: false }],
                        parts: [],
                      },
                      {
                        id: 'b',
                        text: 'Is b right?',
                        required: false,
                        state: 'open',
                        stale: null,
                        answer: null,
                        concerns: [],
                        parts: [],
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
        withoutChecklist: [
          { path: 'README.md', kind: 'modified', formerPath: null, added: null, removed: null },
        ],
        leftOut: [
          { path: 'x.bin', kind: 'modified', formerPath: null, added: null, removed: null, why: 'binary' },
        ],
      },
      null,
      2,
    ),
  );
});

test('without items: the progress of each persona alone', () => {
  const [file] = reviewJson(review, false).files;
  assert.deepEqual(file?.personas, [{ id: 'team', name: 'Team', progress }]);
});

test('a part that is answered for says where it stands', () => {
  const lines = ['func A() {', '}', ''];
  const part = partOf(lines, { first: 1, last: 2 }, 'A', 'a.go');
  const { files } = reviewJson(
    aChangeReview({
      files: [
        {
          path: 'a.go',
          checklists: [aChecklist('Errors', [anItem('a')])],
          answers: { a: { answer: 'open', part: { ...part, answer: 'done' } } },
          lines: ['', ...lines],
        },
      ],
    }),
    true,
  );
  assert.deepEqual(files[0]?.parts, { answered: 1, stale: 0 });
  const [persona] = files[0]?.personas ?? [];
  const items = persona !== undefined && 'checklists' in persona ? persona.checklists[0]?.items : [];
  const { answer, ...where } = items?.[0]?.parts[0] ?? {};
  assert.deepEqual(where, {
    name: 'A',
    state: 'done',
    stale: null,
    line: 2,
    endLine: 3,
    fingerprint: part.fingerprint,
  });
  assert.equal(answer?.reviewer, 'ada');
});
