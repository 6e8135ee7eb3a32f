import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBlobs } from '../../src/cli/change/blobs.ts';
import type { Repository } from '../../src/cli/change/repository.ts';

/** As much of a repository as is asked for blobs; it notes what each call of git reads. */
function storing(blobs: Readonly<Record<string, { content: string; size?: number }>>) {
  const batches: string[][] = [];
  const run: Repository['run'] = (_what, args, input = '') => {
    const ids = input.trimEnd().split('\n');
    const isCheck = args.some((arg) => arg.startsWith('--batch-check'));
    if (!isCheck) {
      batches.push(ids);
    }
    const output = ids.map((id) => {
      const blob = blobs[id];
      if (blob === undefined) {
        return `${id} missing\n`;
      }
      const length = Buffer.byteLength(blob.content);
      return isCheck ? `${id} ${blob.size ?? length}\n` : `${id} blob ${length}\n${blob.content}\n`;
    });
    return Promise.resolve({ code: 0, output: Buffer.from(output.join('')), error: '' });
  };
  return { repository: { run } as Repository, batches };
}

async function read(blobs: Parameters<typeof storing>[0], limit = 20_000_000) {
  const { repository, batches } = storing(blobs);
  const taken: Record<string, string | number> = {};
  await readBlobs([...Object.keys(blobs), 'dead'], limit, repository, (id, { size, content }) => {
    taken[id] = content === null ? size : new TextDecoder().decode(content);
  });
  return { taken, batches };
}

test('every content comes back as it is, whatever it holds', async () => {
  const { taken } = await read({
    a1: { content: '' },
    b2: { content: 'two\nlines\n\n' },
    c3: { content: 'a1 blob 3\nxyz\n' },
    d4: { content: 'ä\0文\r\n' },
  });
  assert.deepEqual(taken, { a1: '', b2: 'two\nlines\n\n', c3: 'a1 blob 3\nxyz\n', d4: 'ä\0文\r\n' });
});

test('of what is too large only the size is told, and what is not there is passed over', async () => {
  const { taken, batches } = await read({ a1: { content: 'x', size: 50_000_000 }, b2: { content: 'y' } });
  assert.deepEqual(taken, { a1: 50_000_000, b2: 'y' });
  assert.deepEqual(batches, [['b2']]);
});

test('no more than 32 MB are read at a time', async () => {
  const size = 15_000_000;
  const { taken, batches } = await read({
    a1: { content: 'a', size },
    b2: { content: 'b', size },
    c3: { content: 'c', size },
    d4: { content: 'd', size: 1 },
  });
  assert.deepEqual(batches, [
    ['a1', 'b2'],
    ['c3', 'd4'],
  ]);
  assert.deepEqual(taken, { a1: 'a', b2: 'b', c3: 'c', d4: 'd' });
});

test('where all are too large nothing is read', async () => {
  const { batches } = await read({ a1: { content: 'x', size: 30_000_000 } });
  assert.deepEqual(batches, []);
});
