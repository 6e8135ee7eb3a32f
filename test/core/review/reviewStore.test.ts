import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from '../../../src/core/review/answer.ts';
import { formatAnswer } from '../../../src/core/review/reviewLog.ts';
import { ReviewStore } from '../../../src/core/review/reviewStore.ts';
import type { LogStorage } from '../../../src/core/workspace.ts';
import * as fc from '../../support/fastCheck.ts';
import { MemoryLog } from '../../support/memoryLogStorage.ts';
import { anAnswer } from '../../support/reviewFixtures.ts';

/** A window on a log, with what it fired. */
function openWindow(storage: LogStorage): { store: ReviewStore; failures: string[]; changes: () => number } {
  const store = new ReviewStore(storage);
  const failures: string[] = [];
  let changes = 0;
  store.onDidFail(({ message }) => failures.push(message));
  store.onDidChange(() => {
    changes += 1;
  });
  return { store, failures, changes: () => changes };
}

const idsIn = ({ book }: ReviewStore) =>
  book.answersFor('internal/server/user.go', 'backend', 'errors').map(({ id }) => id);
const ids = (...answers: Answer[]) => answers.map(({ id }) => id);

test('has after loading what the log holds', async () => {
  const log = new MemoryLog();
  log.set(formatAnswer(anAnswer(1)));
  const { store, changes } = openWindow(log.open());
  await store.load();
  assert.deepEqual(idsIn(store), ids(anAnswer(1)));
  assert.equal(changes(), 1);
});

test('records durably before it shows, and tells of it once', async () => {
  const log = new MemoryLog();
  const { store, changes } = openWindow(log.open());
  await store.load();
  const seen: string[] = [];
  store.onDidChange(() => seen.push(log.text));
  await store.record([anAnswer(1), anAnswer(2)]);
  await store.load();
  assert.equal(log.text, formatAnswer(anAnswer(1)) + formatAnswer(anAnswer(2)));
  assert.deepEqual(seen, [log.text]);
  assert.equal(changes(), 1);
  assert.deepEqual(idsIn(store), ids(anAnswer(1), anAnswer(2)));
});

test('two windows see each other and lose nothing', async () => {
  const log = new MemoryLog();
  const one = openWindow(log.open()).store;
  const two = openWindow(log.open()).store;
  await Promise.all([one.load(), two.load()]);
  await Promise.all([1, 2, 3].flatMap((n) => [one.record([anAnswer(n)]), two.record([anAnswer(n + 10)])]));
  await Promise.all([one.load(), two.load()]);
  const all = ids(...[1, 2, 3, 11, 12, 13].map((n) => anAnswer(n)));
  assert.deepEqual(idsIn(one), all);
  assert.deepEqual(idsIn(two), all);
});

test('reads no further than a line that is still being written', async () => {
  const log = new MemoryLog();
  const { store } = openWindow(log.open());
  await store.load();
  const line = formatAnswer(anAnswer(1));
  log.set(line.slice(0, 40));
  await store.load();
  assert.deepEqual(idsIn(store), []);
  log.set(line);
  await store.load();
  assert.deepEqual(idsIn(store), ids(anAnswer(1)));
  assert.deepEqual(store.problems, []);
});

test('however the log grows while it is read, the book is the same', async () => {
  const answers = [1, 2, 3, 4].map((n) => anAnswer(n, { note: `Grüße ${n} 🎉` }));
  const text = `junk\n${answers.map(formatAnswer).join('\n')}`;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(text.length)), async (cuts) => {
      const log = new MemoryLog();
      const { store } = openWindow(log.open());
      for (const cut of [...cuts.sort((a, b) => a - b), text.length]) {
        log.text = text.slice(0, cut);
        await store.load();
      }
      assert.deepEqual(idsIn(store), ids(...answers));
      assert.deepEqual(store.problems, [{ code: 'log.junk-line', count: 1, firstLine: 1 }]);
    }),
  );
});

test('starts over when the log was deleted or cut, and keeps what is pending', async () => {
  const log = new MemoryLog();
  const { store, changes } = openWindow(log.open());
  log.set(`junk\n${formatAnswer(anAnswer(1))}${formatAnswer(anAnswer(2))}`);
  await store.load();
  log.refuseWrites = true;
  await store.record([anAnswer(3)]);
  log.text = formatAnswer(anAnswer(2));
  const before = changes();
  await store.load();
  assert.deepEqual(idsIn(store), ids(anAnswer(2), anAnswer(3)));
  assert.deepEqual(store.problems, []);
  assert.equal(changes(), before + 1);
});

test('keeps and shows what could not be written, and tells of it once', async () => {
  const log = new MemoryLog();
  log.refuseWrites = true;
  const { store, failures, changes } = openWindow(log.open());
  await store.load();
  await store.record([anAnswer(1)]);
  await store.record([anAnswer(2)]);
  assert.deepEqual(idsIn(store), ids(anAnswer(1), anAnswer(2)));
  assert.deepEqual(store.pending, [anAnswer(1), anAnswer(2)]);
  assert.equal(changes(), 2);
  assert.deepEqual(failures, ['The review log /log.jsonl cannot be written.']);
  assert.equal(await store.retry(), false);
  assert.equal(failures.length, 1);
});

test('writes what is pending with the next answer, once', async () => {
  const log = new MemoryLog();
  log.refuseWrites = true;
  const { store, failures } = openWindow(log.open());
  await store.record([anAnswer(1)]);
  log.refuseWrites = false;
  await Promise.all([store.record([anAnswer(2)]), store.retry(), store.record([anAnswer(3)])]);
  assert.equal(log.text, [1, 2, 3].map((n) => formatAnswer(anAnswer(n))).join(''));
  assert.deepEqual(store.pending, []);

  log.refuseWrites = true;
  await store.record([anAnswer(4)]);
  assert.equal(failures.length, 2, 'a failure after a success is told again');
});

test('writes what is pending when asked to', async () => {
  const log = new MemoryLog();
  log.refuseWrites = true;
  const { store, changes } = openWindow(log.open());
  await store.record([anAnswer(1)]);
  log.refuseWrites = false;
  assert.equal(await store.retry(), true);
  assert.equal(await store.retry(), true);
  assert.equal(log.text, formatAnswer(anAnswer(1)));
  assert.equal(changes(), 2);
});

test('tells once that the log cannot be read, and reads it when it can', async () => {
  const log = new MemoryLog();
  log.refuseReads = true;
  const { store, failures } = openWindow(log.open());
  await store.load();
  log.set(formatAnswer(anAnswer(1)));
  await store.load();
  assert.deepEqual(failures, ['The review log /log.jsonl cannot be read.']);
  log.refuseReads = false;
  await store.load();
  assert.deepEqual(idsIn(store), ids(anAnswer(1)));
});

test('adds up the problems of the log, with the line of the first', async () => {
  const log = new MemoryLog();
  const { store, changes } = openWindow(log.open());
  const newer = formatAnswer(anAnswer(9)).replace('"v":1', '"v":2');
  log.set(`${formatAnswer(anAnswer(1))}junk\n`);
  await store.load();
  log.set(`${log.text}${newer}\njunk\n`);
  await store.load();
  assert.deepEqual(store.problems, [
    { code: 'log.junk-line', count: 2, firstLine: 2 },
    { code: 'log.unknown-version', count: 1, firstLine: 3 },
  ]);
  assert.equal(changes(), 2);
  await store.record([anAnswer(2)]);
  assert.ok(log.text.includes(newer), 'a line of another version stays as it is');
});

test('refuses an answer too long for the log, and keeps nothing of it', async () => {
  const log = new MemoryLog();
  const { store, changes } = openWindow(log.open());
  await assert.rejects(store.record([anAnswer(1), anAnswer(2, { note: 'x'.repeat(70_000) })]), RangeError);
  await store.record([anAnswer(3)]);
  assert.equal(log.text, formatAnswer(anAnswer(3)));
  assert.deepEqual(store.pending, []);
  assert.equal(changes(), 1);
});

test('is silent after dispose, and finishes what it was writing', async () => {
  const log = new MemoryLog();
  const { store, changes } = openWindow(log.open());
  await store.load();
  const writing = store.record([anAnswer(1)]);
  store.dispose();
  await writing;
  log.set(`${log.text}${formatAnswer(anAnswer(2))}`);
  await store.load();
  assert.equal(log.text.split('\n').length, 3);
  assert.equal(changes(), 0);
});
