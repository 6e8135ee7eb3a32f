import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildPersonaIndex } from '../../../src/core/patterns/personaIndex.ts';
import { parsePersona } from '../../../src/core/persona/parsePersona.ts';
import { AnswerBook } from '../../../src/core/review/answerBook.ts';
import { fingerprint } from '../../../src/core/review/fingerprint.ts';
import { type ChangedFile, collectReviewSet, type ReadChange } from '../../../src/core/review/reviewSet.ts';
import { anAnswer } from '../../support/reviewFixtures.ts';

const text =
  '---\npatterns: "*.go"\n---\n# Go\n- [ ] Errors wrapped <!-- id=errors -->\n- [ ] Closed <!-- id=closed -->\n';
const persona = parsePersona({
  content: text,
  fileName: 'go.md',
  source: 'go.md',
  format: 'persona',
  origin: 'workspace',
});
const index = buildPersonaIndex([persona]);
const [errors, closed] = persona.checklists[0]!.items;

function aChange(path: string, fields: Partial<ChangedFile> = {}): ChangedFile {
  return { path, kind: 'modified', formerPath: null, size: null, ...fields };
}

function read(path: string, content = 'text', fields: Partial<ChangedFile> = {}): ReadChange {
  return { change: aChange(path, fields), text: { fingerprint: fingerprint(content) } };
}

function anAnswerFor(number: number, path: string, item = errors!, content = 'text') {
  return anAnswer(number, {
    path,
    persona: 'go',
    item: item.id,
    wording: item.wording,
    fingerprint: fingerprint(content),
  });
}

test('parts the files to review from those without a checklist and those left out, each by path', () => {
  const set = collectReviewSet(
    [
      read('b.go'),
      read('z.txt'),
      read('a.go'),
      { change: aChange('later.go'), text: null },
      { change: aChange('c.txt'), text: null },
      { change: aChange('y.go', { kind: 'deleted' }), text: { leftOut: 'deleted' } },
      { change: aChange('x.bin'), text: { leftOut: 'binary' } },
    ],
    index,
    new AnswerBook(),
  );
  assert.deepEqual(
    set.files.map(({ change }) => change.path),
    ['a.go', 'b.go'],
  );
  assert.deepEqual(
    set.withoutChecklist.map(({ path }) => path),
    ['c.txt', 'z.txt'],
  );
  assert.deepEqual(
    set.leftOut.map(({ change, why }) => [change.path, why]),
    [
      ['x.bin', 'binary'],
      ['y.go', 'deleted'],
    ],
  );
  assert.deepEqual(set.progress, { total: 4, answered: 0, stale: 0, concerns: 0 });
});

test('adds up what has been answered', () => {
  const book = new AnswerBook();
  book.add([anAnswerFor(1, 'a.go'), anAnswerFor(2, 'a.go', closed, 'before'), anAnswerFor(3, 'b.go')]);
  const set = collectReviewSet([read('a.go'), read('b.go')], index, book);
  assert.deepEqual(set.progress, { total: 4, answered: 2, stale: 1, concerns: 0 });
});

test('a renamed file keeps its answers, which say the path they were given for; the newest counts', () => {
  const book = new AnswerBook();
  book.add([anAnswerFor(1, 'old.go'), anAnswerFor(3, 'old.go', closed)]);
  book.followRename('new.go', 'old.go');
  const renamed = read('new.go', 'text', { kind: 'renamed', formerPath: 'old.go' });
  const reviewOf = () => collectReviewSet([renamed], index, book).files[0]!.review;
  assert.deepEqual(reviewOf().progress, { total: 2, answered: 2, stale: 0, concerns: 0 });
  assert.equal(reviewOf().personas[0]?.checklists[0]?.items[0]?.answer?.path, 'old.go');
  book.add([
    { ...anAnswerFor(2, 'new.go', closed), answer: 'notApplicable' },
    { ...anAnswerFor(4, 'new.go'), answer: 'notApplicable' },
  ]);
  assert.deepEqual(
    reviewOf().personas[0]?.checklists[0]?.items.map(({ state }) => state),
    ['notApplicable', 'done'],
  );
});

test('without a rename, answers of another path are none of a file', () => {
  const book = new AnswerBook();
  book.add([anAnswerFor(1, 'old.go')]);
  assert.equal(collectReviewSet([read('new.go')], index, book).progress.answered, 0);
});

test('makes a checklist for some files stale with these alone', () => {
  const narrowed = parsePersona({
    content:
      '---\npatterns: ["*.go", "*.sql"]\n---\n# Store\n- [ ] Closed <!-- id=closed -->\n\n## SQL <!-- files="*.sql" -->\n- [ ] Indexed <!-- id=indexed -->\n',
    fileName: 'store.md',
    source: 'store.md',
    format: 'persona',
    origin: 'workspace',
  });
  const book = new AnswerBook();
  const items = narrowed.checklists.flatMap((checklist) => checklist.items);
  const about = { persona: narrowed.id, fingerprint: fingerprint('text') };
  const answer = (number: number, path: string, index: number) =>
    anAnswer(number, { ...about, path, item: items[index]!.id, wording: items[index]!.wording });
  book.add([answer(1, 'a.go', 0), answer(2, 'a.sql', 0), answer(3, 'a.sql', 1)]);
  const counts = (go: string, sql: string) =>
    collectReviewSet([read('a.go', go), read('a.sql', sql)], buildPersonaIndex([narrowed]), book).files.map(
      ({ review: { progress } }) => [progress.total, progress.answered, progress.stale],
    );
  assert.deepEqual(counts('text', 'text'), [
    [1, 1, 0],
    [2, 2, 0],
  ]);
  assert.deepEqual(counts('changed', 'text'), [
    [1, 0, 1],
    [2, 2, 0],
  ]);
  assert.deepEqual(counts('text', 'changed'), [
    [1, 1, 0],
    [2, 0, 2],
  ]);
});
