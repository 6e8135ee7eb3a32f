import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAhead } from '../../src/core/readAhead.ts';

test('gives every item with its own outcome, in their order, whichever is read first', async () => {
  let release: (text: string) => void = () => assert.fail('nothing is read');
  const late = new Promise<string>((resolve) => {
    release = resolve;
  });
  const read = (item: string) => (item === 'a' ? late : Promise.resolve(`text of ${item}`));
  const results = readAhead(['a', 'b', 'c'], 2, read);
  const first = results.next();
  release('text of a');
  assert.deepEqual((await first).value, ['a', 'text of a']);
  assert.deepEqual(await rest(results), [
    ['b', 'text of b'],
    ['c', 'text of c'],
  ]);
});

test('reads as many as it may ahead of the one that is worked on, and no more', async () => {
  const begun: number[] = [];
  const read = (item: number) => {
    begun.push(item);
    return Promise.resolve(item);
  };
  const results = readAhead([1, 2, 3, 4, 5], 2, read);
  await results.next();
  assert.deepEqual(begun, [1, 2, 3]);
  await results.next();
  assert.deepEqual(begun, [1, 2, 3, 4]);
  await rest(results);
  assert.deepEqual(begun, [1, 2, 3, 4, 5]);
});

test('gives nothing of nothing', async () => {
  assert.deepEqual(await rest(readAhead([], 2, () => Promise.resolve(0))), []);
});

async function rest<T>(results: AsyncGenerator<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const result of results) {
    all.push(result);
  }
  return all;
}
