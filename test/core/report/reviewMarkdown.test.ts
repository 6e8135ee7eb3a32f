import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maximumLength, reviewMarkdown } from '../../../src/core/report/reviewMarkdown.ts';
import type { Answer } from '../../../src/core/review/answer.ts';
import { fingerprint } from '../../../src/core/review/fingerprint.ts';
import { partOf } from '../../../src/core/review/part.ts';
import { type AnsweredFile, aChangeReview } from '../../support/changeReview.ts';
import { aChecklist, anItem } from '../../support/reviewFixtures.ts';

const before = fingerprint('before');
const checklist = aChecklist('Errors', [
  anItem('a'),
  anItem('b'),
  anItem('c'),
  { ...anItem('d'), required: false },
]);

function aFile(
  path: string,
  answers: Record<string, Partial<Answer>> = {},
  fields: Partial<AnsweredFile> = {},
) {
  return { path, answers, checklists: [checklist], ...fields };
}

test('a section for each file with its items, who answered them, why and for which text', () => {
  const review = aChangeReview({
    files: [
      aFile(
        'internal/new name.go',
        {
          a: { commit: '0123456789abcdef' },
          b: { answer: 'notApplicable', note: 'no I/O', reviewer: 'bob' },
          c: { fingerprint: before, note: 'was fine' },
        },
        { formerPath: 'internal/old.go' },
      ),
    ],
    base: { name: 'origin/main', commit: 'ab'.repeat(20) },
    commit: 'cd'.repeat(20),
    inRepository: (path) => `services/api/${path}`,
  });
  assert.equal(
    reviewMarkdown(review),
    `Reviewed 0 of 1 file · 2/4 items · 1 stale

Since origin/main (\`abababababab\`), at commit \`cdcdcdcdcdcd\`

<details>
<summary>internal/new name.go · 2/4 · 1 stale</summary>

[internal/new name.go](services/api/internal/new%20name.go) · renamed from internal/old.go · text \`${fingerprint('the file').slice(0, 12)}\`

#### Team · 2/4

##### Errors

- [x] Is a right? — ada at 0123456789ab, 2026-01-01
- [x] Is b right? — **not applicable**, bob, 2026-01-01: no I/O
- [ ] Is c right? — **stale** since the file has changed, was done, ada, 2026-01-01, text \`${before.slice(0, 12)}\`: was fine
- [ ] Is d right? (optional)

</details>
`,
  );
});

test('a file with a concern is unfolded; each concern says where, and whether it is settled', () => {
  const review = aChangeReview({
    files: [
      aFile('a.go', {
        a: { answer: 'concern', note: 'Leaks', line: 7 },
        b: { answer: 'concern', note: 'Slow', line: 3, endLine: 5, fingerprint: before },
        c: { answer: 'concern', note: 'Odd name' },
      }),
    ],
    resolved: ['c'],
  });
  const [, section = ''] = reviewMarkdown(review).split('<details open>');
  assert.match(
    section,
    /- \[ \] Is a right\? — \*\*concern\*\*\n {2}- \[line 7\]\(a\.go#L7\), ada, 2026-01-01: Leaks\n/,
  );
  assert.match(
    section,
    /- \[ \] Is b right\? — \*\*stale\*\* since the file has changed, was concern\n {2}- lines 3–5, ada, 2026-01-01, text `[0-9a-f]{12}`: Slow\n/,
  );
  assert.match(
    section,
    /- \[ \] Is c right\?\n {2}- resolved, file, ada, 2026-01-01, text `[0-9a-f]{12}`: Odd name\n/,
  );
});

test('what is answered for a part stands below the item, with its place', () => {
  const lines = ['func A() {', '}', 'func B() {', '}'];
  const partAt = (first: number, name: string) => partOf(lines, { first, last: first + 1 }, name, 'a.go');
  const answered = { a: partAt(1, 'A_'), b: partAt(3, ''), c: { ...partAt(1, 'Gone'), firstLine: 'gone' } };
  const answers = Object.fromEntries(
    Object.entries(answered).map(([item, part]) => [
      item,
      { answer: 'open', part: { ...part, answer: 'notApplicable' }, note: 'no I/O' } as const,
    ]),
  );
  const markdown = reviewMarkdown(aChangeReview({ files: [aFile('a.go', answers, { lines })] }));
  assert.match(markdown, /<summary>a\.go · 0\/4 · 2 parts answered · 1 part stale<\/summary>/);
  assert.match(
    markdown,
    /- \[ \] Is a right\?\n {2}- for A\\_, \[lines 1–2\]\(a\.go#L1-L2\), \*\*not applicable\*\*, ada, 2026-01-01: no I\/O\n/,
  );
  assert.match(
    markdown,
    /Is b right\?\n {2}- for \[lines 3–4\]\(a\.go#L3-L4\), \*\*not applicable\*\*, ada, 2026-01-01: no I\/O\n/,
  );
  assert.match(
    markdown,
    /Is c right\?\n {2}- for Gone, \*\*stale\*\* since the file has changed, was not applicable, ada, 2026-01-01: no I\/O\n/,
  );
});

test('a file is reviewed when nothing is left to look at', () => {
  const answers = { a: {}, b: {}, c: { answer: 'notApplicable' }, d: {} } as const;
  assert.match(
    reviewMarkdown(aChangeReview({ files: [aFile('a.go', answers), aFile('b.go')] })),
    /^Reviewed 1 of 2 files · 4\/8 items\n/,
  );
});

test('files that are not reviewed are named, those left out with why', () => {
  const markdown = reviewMarkdown(
    aChangeReview({
      withoutChecklist: ['README.md', 'b_c.txt'],
      leftOut: { '- a.bin': 'binary', '1. b': 'symlink', c: 'symlink', 'x.pb.go': 'generated' },
    }),
  );
  assert.equal(
    markdown,
    `No file to review

<details>
<summary>No checklist: 2</summary>

- [README.md](README.md)
- [b\\_c.txt](b_c.txt)

</details>

<details>
<summary>Left out: 1 generated, 1 binary, 2 symbolic links</summary>

- \\- a.bin · binary
- 1\\. b · symbolic link
- c · symbolic link
- x.pb.go · generated

</details>
`,
  );
});

test('a long review fits a comment: it says what was cut, and keeps concerns', () => {
  const paths = Array.from({ length: 3_000 }, (_, index) => `internal/package${index}/file.go`);
  const concern = { a: { answer: 'concern', note: 'Leaks', line: 7 } } as const;
  for (const count of [150, 400, 3_000]) {
    const files = paths.slice(0, count).map((path, index) => aFile(path, index === count - 1 ? concern : {}));
    const markdown = reviewMarkdown(aChangeReview({ files, withoutChecklist: paths }));
    assert.ok(markdown.length <= maximumLength, `${count}: ${markdown.length}`);
    assert.ok(markdown.length > maximumLength * 0.7, `${count}: ${markdown.length}`);
    assert.ok(markdown.includes('Leaks'));
    const [, items = '', , unlisted = '0'] =
      /\n\*Cut to fit a comment: the items of (\d+) files?( and (\d+) files? altogether)? are not shown/.exec(
        markdown,
      ) ?? [];
    const sections = markdown.match(/<summary>internal/g)?.length ?? 0;
    const lines = markdown.match(/^- \[internal\S+ · 0\/4$/gm)?.length ?? 0;
    assert.equal(lines, Number(items), String(count));
    assert.equal(sections + lines + Number(unlisted), count);
  }
  assert.ok(!reviewMarkdown(aChangeReview({ files: [aFile('a.go')] })).includes('Cut to fit'));
});

test('long names, questions and notes are cut', () => {
  const long = 'x'.repeat(5_000);
  const item = anItem('a', long);
  const markdown = reviewMarkdown(
    aChangeReview({
      files: [
        {
          path: 'a.go',
          checklists: [aChecklist('T', [item])],
          answers: { a: { wording: item.wording, answer: 'notApplicable', note: long, reviewer: long } },
        },
      ],
    }),
  );
  assert.match(markdown, /\n- \[x\] x{399}… — \*\*not applicable\*\*, x{79}…, 2026-01-01: x{999}…\n/);
});
