import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TaskQueue } from '../../src/core/taskQueue.ts';

test('starts a task when the one before has ended', async () => {
  const queue = new TaskQueue();
  const seen: string[] = [];
  const task = (name: string) => async () => {
    seen.push(`${name} starts`);
    await Promise.resolve();
    seen.push(`${name} ends`);
    return name;
  };
  assert.deepEqual(await Promise.all([queue.run(task('one')), queue.run(task('two'))]), ['one', 'two']);
  assert.deepEqual(seen, ['one starts', 'one ends', 'two starts', 'two ends']);
});

test('a task that fails tells its own caller and does not stop the next', async () => {
  const queue = new TaskQueue();
  const failing = queue.run(() => Promise.reject(new Error('no')));
  const next = queue.run(async () => 'yes');
  await assert.rejects(failing, /^Error: no$/);
  assert.equal(await next, 'yes');
});
