import type { Repository } from './repository.ts';

/** In bytes: what is held in memory at a time. */
const maximumBatch = 32_000_000;
const LINE_FEED = 0x0a;

/** A text that git has stored, and its size in bytes; null where it is too large, or is not stored in this clone. */
export interface Blob {
  readonly size: number;
  readonly content: Uint8Array | null;
}

/**
 * Reads what git has stored under ids, as it is stored: no filter changes it.
 * @param limit in bytes: of what is larger only the size is told
 * @param take is given every blob that is there, in any order
 */
export async function readBlobs(
  ids: readonly string[],
  limit: number,
  repository: Repository,
  take: (id: string, blob: Blob) => void,
): Promise<void> {
  const { output } = await repository.run(
    'look up what is stored',
    ['cat-file', '--batch-check=%(objectname) %(objectsize)'],
    inputOf(ids),
  );
  const batches: string[][] = [];
  let room = 0;
  for (const line of new TextDecoder().decode(output).split('\n')) {
    const [, id, length] = /^([0-9a-f]+) (\d+)$/.exec(line) ?? [];
    const size = Number(length);
    if (id === undefined) {
      continue;
    }
    if (size > limit) {
      take(id, { size, content: null });
      continue;
    }
    if (batches.length === 0 || size > room) {
      batches.push([]);
      room = maximumBatch;
    }
    batches.at(-1)?.push(id);
    room -= size;
  }
  for (const batch of batches) {
    const stored = await repository.run('read what is stored', ['cat-file', '--batch'], inputOf(batch));
    for (const [id, content] of contentsOf(stored.output)) {
      take(id, { size: content.length, content });
    }
  }
}

function inputOf(ids: readonly string[]): string {
  return ids.map((id) => `${id}\n`).join('');
}

/** A line `id type size`, as many bytes, a line feed; and again. */
function* contentsOf(output: Uint8Array): Generator<[id: string, content: Uint8Array]> {
  let at = 0;
  for (let end = output.indexOf(LINE_FEED); end !== -1; end = output.indexOf(LINE_FEED, at)) {
    const [id = '', , length = ''] = new TextDecoder().decode(output.subarray(at, end)).split(' ');
    const start = end + 1;
    at = start + Number(length) + 1;
    yield [id, output.subarray(start, at - 1)];
  }
}
