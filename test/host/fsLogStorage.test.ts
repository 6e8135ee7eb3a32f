import assert from 'node:assert/strict';
import { register } from 'node:module';
import { beforeEach, test } from 'node:test';
import type * as vscode from 'vscode';
import { ReviewStore } from '../../src/core/review/reviewStore.ts';
import { disk, files, Uri, windowState } from '../support/fakeVscode.ts';
import { anAnswer, ulidOf } from '../support/reviewFixtures.ts';

// There is no `vscode` to import outside VS Code.
const fake = JSON.stringify(new URL('../support/fakeVscode.ts', import.meta.url).href);
register(`data:text/javascript,export const resolve = (name, context, next) =>
  name === 'vscode' ? { url: ${fake}, shortCircuit: true } : next(name, context);`);
const { FsLogStorage } = await import('../../src/extension/web/fsLogStorage.ts');

const directory = Uri.file('/storage/reviews') as vscode.Uri;
const open = (window: number) => new FsLogStorage(directory, 'abc.jsonl', ulidOf(window));
const put = (name: string, text: string) =>
  files.set(`/storage/reviews/${name}`, new TextEncoder().encode(text));
const answersIn = ({ book }: ReviewStore) => book.answersFor('internal/server/user.go', 'backend', 'errors');

beforeEach(() => {
  files.clear();
  disk.refusal = null;
});

test('a log of which nothing exists reads as empty', async () => {
  assert.deepEqual(await open(1).read(0), { text: '', end: 0, restarted: false });
});

test('reads what it appended, and on from there', async () => {
  const storage = open(1);
  await storage.append('ä\n');
  assert.deepEqual(await storage.read(0), { text: 'ä\n', end: 3, restarted: false });
  await storage.append('b\n');
  assert.deepEqual(await storage.read(3), { text: 'b\n', end: 5, restarted: false });
  assert.deepEqual(await storage.read(5), { text: '', end: 5, restarted: false });
});

test('reads the segments of all windows, before and after, and no other log', async () => {
  put('abc.0.jsonl', 'old\n');
  put('xyz.0.jsonl', 'another log\n');
  const storage = open(1);
  assert.deepEqual(await storage.read(0), { text: 'old\n', end: 4, restarted: false });
  await open(2).append('two\n');
  await storage.append('one\n');
  assert.deepEqual(await storage.read(4), { text: 'one\ntwo\n', end: 12, restarted: false });
});

test('two windows that write at the same time lose nothing', async () => {
  const [one, two] = [new ReviewStore(open(1)), new ReviewStore(open(2))];
  await Promise.all([one.load(), two.load()]);
  const numbers = [1, 2, 3, 4, 5, 6];
  await Promise.all(numbers.map((number) => (number % 2 ? one : two).record([anAnswer(number)])));
  await Promise.all([one.load(), two.load()]);
  const all = numbers.map((number) => anAnswer(number));
  assert.deepEqual(answersIn(one), all);
  assert.deepEqual(answersIn(two), all);
});

test('waits for a segment that is torn or being written', async () => {
  put('abc.0.jsonl', 'one\ntw');
  const storage = open(1);
  assert.deepEqual(await storage.read(0), { text: 'one\n', end: 4, restarted: false });
  put('abc.0.jsonl', '');
  assert.deepEqual(await storage.read(4), { text: '', end: 4, restarted: false });
  put('abc.0.jsonl', 'one\ntwo\n');
  assert.deepEqual(await storage.read(4), { text: 'two\n', end: 8, restarted: false });
});

test('starts over when a segment was deleted, and does not bring its own back', async () => {
  put('abc.0.jsonl', 'old\n');
  const storage = open(1);
  await storage.append('one\n');
  await storage.read(0);
  files.delete(`/storage/reviews/abc.${ulidOf(1)}.jsonl`);
  assert.deepEqual(await storage.read(8), { text: 'old\n', end: 4, restarted: true });
  await storage.append('two\n');
  assert.deepEqual(await storage.read(4), { text: 'two\n', end: 8, restarted: false });
});

test('says what it cannot write, and does not write it with the next lines', async () => {
  const storage = open(1);
  disk.refusal = new Error('quota exceeded');
  await assert.rejects(
    storage.append('one\n'),
    /reviews\/abc\.\*\.jsonl cannot be written: quota exceeded\.$/,
  );
  disk.refusal = null;
  await storage.append('two\n');
  assert.equal((await storage.read(0)).text, 'two\n');
});

test('tells of a change when a file changes and when the user comes back', async () => {
  const storage = open(1);
  let changes = 0;
  storage.onDidChange(() => {
    changes += 1;
  });
  await storage.append('one\n');
  assert.ok(changes > 0);
  const before = changes;
  windowState.fire({ focused: false });
  assert.equal(changes, before);
  windowState.fire({ focused: true });
  assert.equal(changes, before + 1);
  storage.dispose();
  windowState.fire({ focused: true });
  assert.equal(changes, before + 1);
});
