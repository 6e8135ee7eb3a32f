import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JoinedLog } from '../../../src/core/review/joinedLog.ts';
import { formatAnswer } from '../../../src/core/review/reviewLog.ts';
import { ReviewStore } from '../../../src/core/review/reviewStore.ts';
import type { LogStorage } from '../../../src/core/workspace.ts';
import { MemoryLog } from '../../support/memoryLogStorage.ts';
import { anAnswer } from '../../support/reviewFixtures.ts';

function open(log: MemoryLog): LogStorage & { dispose(): void } {
  return { ...log.open(), dispose: () => undefined };
}

function logWith(...numbers: readonly number[]): MemoryLog {
  const log = new MemoryLog();
  log.set(numbers.map((number) => formatAnswer(anAnswer(number))).join(''));
  return log;
}

const idsIn = ({ book }: ReviewStore) =>
  book.answersFor('internal/server/user.go', 'backend', 'errors').map(({ id }) => id);
const ids = (...numbers: readonly number[]) => numbers.map((number) => anAnswer(number).id);

test('is the log of the folder, until another is shared', async () => {
  const own = logWith(1);
  const log = new JoinedLog(open(own));
  const store = new ReviewStore(log);
  await store.load();
  assert.deepEqual(idsIn(store), ids(1));
  await store.record([anAnswer(2)]);
  assert.equal(own.text, logWith(1, 2).text);
});

test('takes along what was answered before, and writes to the shared one alone', async () => {
  const [own, shared] = [logWith(1, 3), logWith(2)];
  const log = new JoinedLog(open(own));
  const store = new ReviewStore(log);
  await store.load();
  log.share(open(shared));
  await store.load();
  assert.deepEqual(idsIn(store), ids(1, 2, 3));
  await store.record([anAnswer(4)]);
  assert.equal(own.text, logWith(1, 3).text);
  assert.equal(shared.text, logWith(2, 4).text);
  await store.load();
  assert.deepEqual(idsIn(store), ids(1, 2, 3, 4));
});

test('tells what comes to either, by whomever', async () => {
  const [own, shared] = [logWith(), logWith()];
  const log = new JoinedLog(open(own));
  log.share(open(shared));
  const store = new ReviewStore(log);
  await store.load();
  for (const [other, number] of [
    [shared, 1],
    [own, 2],
  ] as const) {
    const changed = new Promise<void>((resolve) => {
      store.onDidChange(resolve);
    });
    other.set(logWith(number).text);
    await changed;
  }
  assert.deepEqual(idsIn(store), ids(1, 2));
});

test('writes to the shared one what could not be written before', async () => {
  const [own, shared] = [logWith(), logWith()];
  own.refuseWrites = true;
  const log = new JoinedLog(open(own));
  const store = new ReviewStore(log);
  await store.load();
  await store.record([anAnswer(1)]);
  assert.equal(store.pending.length, 1);
  log.share(open(shared));
  assert.ok(await store.retry());
  assert.equal(shared.text, logWith(1).text);
});

test('forgets the answers of a log that it shares no more', async () => {
  const log = new JoinedLog(open(logWith(1)));
  log.share(open(logWith(2)));
  const store = new ReviewStore(log);
  await store.load();
  log.share(open(logWith(3)));
  await store.load();
  assert.deepEqual(idsIn(store), ids(1, 3));
  log.share(null);
  await store.load();
  assert.deepEqual(idsIn(store), ids(1));
});

test('reads all again where one of them begins anew', async () => {
  const [own, shared] = [logWith(1, 2), logWith(3)];
  const log = new JoinedLog(open(own));
  log.share(open(shared));
  const store = new ReviewStore(log);
  await store.load();
  own.text = logWith(2).text;
  await store.load();
  assert.deepEqual(idsIn(store), ids(2, 3));
});

test('loses nothing where one of them cannot be read for a while', async () => {
  const [own, shared] = [logWith(1), logWith(2)];
  shared.refuseReads = true;
  const log = new JoinedLog(open(own));
  log.share(open(shared));
  const store = new ReviewStore(log);
  await store.load();
  shared.refuseReads = false;
  await store.load();
  assert.deepEqual(idsIn(store), ids(1, 2));
});

test('lets go of all it listens to', () => {
  const listeners = new Set<unknown>();
  const disposed: string[] = [];
  const part = (name: string) => ({
    ...open(new MemoryLog()),
    onDidChange: (listener: () => void) => {
      listeners.add(listener);
      return { dispose: () => listeners.delete(listener) };
    },
    dispose: () => disposed.push(name),
  });
  const log = new JoinedLog(part('own'));
  log.share(part('first'));
  log.share(part('second'));
  assert.deepEqual(disposed, ['first']);
  log.dispose();
  assert.deepEqual(disposed, ['first', 'own', 'second']);
  assert.equal(listeners.size, 0);
});
