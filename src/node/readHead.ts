import { close, fstat, open, read, type Stats } from 'node:fs';
import { promisify } from 'node:util';
import { inPlainWords } from './fileErrors.ts';

// A hundred personas are read at the start, and each step of a `FileHandle` costs twice as much.
const openFile = promisify<string, number>(open);
const statFile = promisify<number, Stats>(fstat);
const readFile = promisify(read);
const closeFile = promisify(close);

/**
 * At most the first `limit` bytes of a file. A pipe is waited for.
 * @throws an Error whose message says why not, in words that can follow "cannot be read: ".
 */
export async function readHead(path: string, limit: number): Promise<Uint8Array> {
  try {
    const file = await openFile(path);
    try {
      return await readOpen(file, limit);
    } finally {
      await closeFile(file);
    }
  } catch (error) {
    throw await inPlainWords(error, path);
  }
}

async function readOpen(file: number, limit: number): Promise<Uint8Array> {
  // None of a pipe.
  const { size } = await statFile(file);
  // One byte more than there should be, so that one read tells that the file has ended.
  let buffer = Buffer.allocUnsafeSlow(Math.min(size + 1, limit));
  let length = 0;
  for (;;) {
    const { bytesRead } = await readFile(file, buffer, length, buffer.length - length, null);
    length += bytesRead;
    const isWhole = size > 0 && length >= size && length < buffer.length;
    if (isWhole || bytesRead === 0 || length === limit) {
      return buffer.subarray(0, length);
    }
    if (length === buffer.length) {
      const larger = Buffer.allocUnsafeSlow(Math.min(Math.max(length * 2, 65_536), limit));
      larger.set(buffer);
      buffer = larger;
    }
  }
}
