import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBlobs } from '../../../src/core/changes/blobs.ts';
import * as fc from '../../support/fastCheck.ts';

type Blobs = Readonly<Record<string, { readonly content: string; readonly size?: number }>>;

/** Runs as much of git as is asked for blobs; it notes what each reading of contents is of. */
function storing(blobs: Blobs) {
  const lots: string[][] = [];
  const run = (args: readonly string[], input: string) => {
    const ids = input.trimEnd().split('\n');
    const isCheck = args.some((arg) => arg.startsWith('--batch-check'));
    if (!isCheck) {
      lots.push(ids);
    }
    const output = ids.map((id) => {
      const blob = blobs[id];
      if (blob === undefined) {
        return `${id} missing\n`;
      }
      const length = Buffer.byteLength(blob.content);
      return isCheck ? `${id} ${blob.size ?? length}\n` : `${id} blob ${length}\n${blob.content}\n`;
    });
    return Promise.resolve(Buffer.from(output.join('')));
  };
  return { run, lots };
}

async function read(blobs: Blobs, limit = 20_000_000) {
  const { run, lots } = storing(blobs);
  const taken: Record<string, string | number> = {};
  for await (const [id, { size, content }] of readBlobs([...Object.keys(blobs), 'dead'], limit, run)) {
    taken[id] = content === null ? size : new TextDecoder().decode(content);
  }
  return { taken, lots };
}

test('every content comes back as it is, whatever it holds', async () => {
  const line = fc.constantFrom('', 'a', '\n', '\r\n', '\0', 'ä文', ' ', 'a1 blob 3\n', 'dead missing\n');
  const content = fc.array(line, { maxLength: 6 }).map((lines) => lines.join(''));
  await fc.assert(
    fc.asyncProperty(fc.array(content, { maxLength: 8 }), async (contents) => {
      const blobs = contents.map((text, index) => [`a${index}`, text] as const);
      const { taken } = await read(Object.fromEntries(blobs.map(([id, text]) => [id, { content: text }])));
      assert.deepEqual(taken, Object.fromEntries(blobs));
    }),
  );
});

test('of what is too large only the size is told, and what is not there is passed over', async () => {
  const { taken, lots } = await read({ a1: { content: 'x', size: 50_000_000 }, b2: { content: 'y' } });
  assert.deepEqual(taken, { a1: 50_000_000, b2: 'y' });
  assert.deepEqual(lots, [['b2']]);
});

test('no more than 4 MB are read at a time, but for a text that is larger alone', async () => {
  const size = 1_900_000;
  const { taken, lots } = await read({
    a1: { content: 'a', size },
    b2: { content: 'b', size },
    c3: { content: 'c', size: 4_500_000 },
    d4: { content: 'd', size },
    e5: { content: 'e', size: 1 },
  });
  assert.deepEqual(lots, [['a1', 'b2'], ['c3'], ['d4', 'e5']]);
  assert.deepEqual(taken, { a1: 'a', b2: 'b', c3: 'c', d4: 'd', e5: 'e' });
});

test('where all are too large nothing is read', async () => {
  const { lots } = await read({ a1: { content: 'x', size: 30_000_000 } });
  assert.deepEqual(lots, []);
});
