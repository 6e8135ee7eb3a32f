import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { formatAnswer, parseLog } from '../../src/core/review/reviewLog.ts';
import { ReviewStore } from '../../src/core/review/reviewStore.ts';
import type { Listen } from '../../src/core/workspace.ts';
import { FileLogStorage } from '../../src/extension/node/fileLogStorage.ts';
import { anAnswer } from '../support/reviewFixtures.ts';

async function temporaryFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'review-log-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

function openStorage(context: TestContext, file: string): FileLogStorage {
  const storage = new FileLogStorage(file);
  context.after(() => storage.dispose());
  return storage;
}

/** Resolves when a change is told of during or after `cause`. */
async function changeBy(onDidChange: Listen<void>, cause: () => Promise<unknown>): Promise<void> {
  const change = new Promise<void>((resolve) => {
    const subscription = onDidChange(() => {
      subscription.dispose();
      resolve();
    });
  });
  await cause();
  await change;
}

/** The first event says that the log is being watched. */
async function startWatching(storage: FileLogStorage): Promise<void> {
  await changeBy(storage.onDidChange, async () => undefined);
}

test('a log that does not exist reads as empty', async (context) => {
  const storage = openStorage(context, join(await temporaryFolder(context), 'reviews', 'log.jsonl'));
  assert.deepEqual(await storage.read(0), { text: '', end: 0, restarted: false });
});

test('appends to a file in a folder that did not exist, and reads on from where it was', async (context) => {
  const file = join(await temporaryFolder(context), 'deep', 'reviews', 'log.jsonl');
  const storage = openStorage(context, file);
  await storage.append('Ünï\n');
  const first = await storage.read(0);
  assert.deepEqual(first, { text: 'Ünï\n', end: 6, restarted: false });
  await storage.append('🎉\nb\n');
  assert.deepEqual(await storage.read(first.end), { text: '🎉\nb\n', end: 13, restarted: false });
  assert.equal(await readFile(file, 'utf8'), 'Ünï\n🎉\nb\n');
});

test('leaves a line that is being written for a later read, wherever it is cut', async (context) => {
  const file = join(await temporaryFolder(context), 'log.jsonl');
  const storage = openStorage(context, file);
  const bytes = Buffer.from('ä\n🎉é\n');
  for (let length = 0; length <= bytes.length; length += 1) {
    await writeFile(file, bytes.subarray(0, length));
    const { text, end } = await storage.read(0);
    assert.equal(text, length < 3 ? '' : length < bytes.length ? 'ä\n' : 'ä\n🎉é\n');
    assert.equal(end, Buffer.byteLength(text));
  }
});

test('closes a torn line before it appends', async (context) => {
  const file = join(await temporaryFolder(context), 'log.jsonl');
  const storage = openStorage(context, file);
  await writeFile(file, 'whole\n{"torn');
  await storage.append('next\n');
  assert.equal(await readFile(file, 'utf8'), 'whole\n{"torn\nnext\n');
});

test('starts over when the log was cut or deleted', async (context) => {
  const file = join(await temporaryFolder(context), 'log.jsonl');
  const storage = openStorage(context, file);
  await storage.append('one\ntwo\n');
  await truncate(file, 4);
  assert.deepEqual(await storage.read(8), { text: 'one\n', end: 4, restarted: true });
  await rm(file);
  assert.deepEqual(await storage.read(4), { text: '', end: 0, restarted: true });
});

test('starts over when another file has taken the place of the log, however long that is', async (context) => {
  const file = join(await temporaryFolder(context), 'log.jsonl');
  const storage = openStorage(context, file);
  await storage.append('one\n');
  const { end } = await storage.read(0);
  await writeFile(`${file}.new`, 'zero\none\n');
  await rename(`${file}.new`, file);
  assert.deepEqual(await storage.read(end), { text: 'zero\none\n', end: 9, restarted: true });
  await storage.append('two\n');
  assert.deepEqual(await storage.read(9), { text: 'two\n', end: 13, restarted: false });
});

test('says in plain words what it cannot write or read', async (context) => {
  const folder = await temporaryFolder(context);
  await writeFile(join(folder, 'file'), '');
  const below = join(folder, 'file', 'log.jsonl');
  await assert.rejects(openStorage(context, below).append('x\n'), (error: Error) => {
    assert.match(
      error.message,
      /^The file .*log\.jsonl cannot be written: (not a directory|file already exists)\.$/,
    );
    return true;
  });
  await mkdir(join(folder, 'directory.jsonl'));
  const directory = openStorage(context, join(folder, 'directory.jsonl'));
  await assert.rejects(
    directory.append('x\n'),
    /directory\.jsonl cannot be written: illegal operation on a directory\.$/,
  );
  await assert.rejects(
    directory.read(0),
    /directory\.jsonl cannot be read: illegal operation on a directory\.$/,
  );
});

test('tells of what another window appends within a second', { timeout: 1_000 }, async (context) => {
  const file = join(await temporaryFolder(context), 'reviews', 'log.jsonl');
  const storage = openStorage(context, file);
  await startWatching(storage);
  await changeBy(storage.onDidChange, () => openStorage(context, file).append('x\n'));
});

test('looks at the file every second where its folder cannot be watched', {
  timeout: 3_000,
}, async (context) => {
  const folder = join(await temporaryFolder(context), 'reviews');
  await writeFile(folder, 'a file where the folder should be');
  const storage = openStorage(context, join(folder, 'log.jsonl'));
  const store = new ReviewStore(storage);
  const watching = startWatching(storage);
  await store.load();
  await watching;
  await changeBy(store.onDidChange, async () => {
    await rm(folder);
    await openStorage(context, join(folder, 'log.jsonl')).append(formatAnswer(anAnswer(1)));
  });
});

test('two windows see each other without being asked to look', { timeout: 1_000 }, async (context) => {
  const file = join(await temporaryFolder(context), 'log.jsonl');
  const one = new ReviewStore(openStorage(context, file));
  const two = new ReviewStore(openStorage(context, file));
  await Promise.all([one.load(), two.load()]);
  await changeBy(two.onDidChange, () => one.record([anAnswer(1)]));
  assert.deepEqual(two.book.answersFor('internal/server/user.go', 'backend', 'errors'), [anAnswer(1)]);
});

test('two processes that append 1,000 lines each at the same time lose none', async (context) => {
  const file = join(await temporaryFolder(context), 'log.jsonl');
  const script = fileURLToPath(new URL('../support/appendLines.ts', import.meta.url));
  const children = [0, 1000].map((first) =>
    spawn(process.execPath, [script, file, String(first), '1000'], { stdio: 'inherit' }),
  );
  const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0] as number));
  assert.deepEqual(codes, [0, 0]);
  const { answers, problems } = parseLog(await readFile(file, 'utf8'));
  assert.deepEqual(problems, []);
  const ids = new Set(answers.map(({ id }) => id));
  assert.equal(answers.length, 2000);
  assert.equal(ids.size, 2000);
  assert.ok([0, 999, 1000, 1999].every((number) => ids.has(anAnswer(number).id)));
});

test('a line torn at any byte loses that line alone', async (context) => {
  const file = join(await temporaryFolder(context), 'log.jsonl');
  const torn = Buffer.from(formatAnswer(anAnswer(2, { note: 'Ä🎉' })));
  for (let length = 1; length < torn.length - 1; length += 1) {
    await writeFile(file, Buffer.concat([Buffer.from(formatAnswer(anAnswer(1))), torn.subarray(0, length)]));
    const storage = openStorage(context, file);
    await storage.append(formatAnswer(anAnswer(3)));
    const { answers } = parseLog((await storage.read(0)).text);
    assert.deepEqual(answers, [anAnswer(1), anAnswer(3)]);
  }
});
