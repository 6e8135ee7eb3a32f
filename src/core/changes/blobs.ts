/** In bytes: what is asked of one git, and held in memory at a time. */
const maximumLot = 4_000_000;
const LINE_FEED = 0x0a;

/** A text that git has stored, and its size in bytes; no content where it is too large. */
export interface Blob {
  readonly size: number;
  readonly content: Uint8Array | null;
}

/**
 * Reads what git has stored under ids, as it is stored: no filter changes it.
 * @param ids each once
 * @param limit in bytes: of what is larger only the size is told
 * @param run runs git with arguments and an input, and gives what it writes
 * @returns every blob that is there by its id, in any order
 * @throws what `run` throws.
 */
export async function* readBlobs(
  ids: readonly string[],
  limit: number,
  run: (args: readonly string[], input: string) => Promise<Uint8Array>,
): AsyncGenerator<readonly [id: string, blob: Blob]> {
  const sizes = await run(['cat-file', '--batch-check=%(objectname) %(objectsize)'], inputOf(ids));
  const lots: string[][] = [];
  let room = 0;
  for (const [id, size] of sizesIn(textOf(sizes))) {
    if (size > limit) {
      yield [id, { size, content: null }];
      continue;
    }
    if (lots.length === 0 || size > room) {
      lots.push([]);
      room = maximumLot;
    }
    lots.at(-1)?.push(id);
    room -= size;
  }
  for (const lot of lots) {
    for (const [id, content] of contentsIn(await run(['cat-file', '--batch'], inputOf(lot)))) {
      yield [id, { size: content.length, content }];
    }
  }
}

function inputOf(ids: readonly string[]): string {
  return ids.map((id) => `${id}\n`).join('');
}

/** A line `id size` for each; another one for what is not there. */
function* sizesIn(output: string): Generator<[id: string, size: number]> {
  for (const line of output.split('\n')) {
    const [, id, size] = /^([0-9a-f]+) (\d+)$/.exec(line) ?? [];
    if (id !== undefined) {
      yield [id, Number(size)];
    }
  }
}

/** A line `id type size`, as many bytes, a line feed; and again. */
function* contentsIn(output: Uint8Array): Generator<[id: string, content: Uint8Array]> {
  let at = 0;
  for (let end = output.indexOf(LINE_FEED); end !== -1; end = output.indexOf(LINE_FEED, at)) {
    const [id = '', , length = ''] = textOf(output.subarray(at, end)).split(' ');
    const start = end + 1;
    at = start + Number(length) + 1;
    yield [id, output.subarray(start, at - 1)];
  }
}

/** Ids, types and sizes are ASCII. */
function textOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    text += String.fromCharCode(byte);
  }
  return text;
}
