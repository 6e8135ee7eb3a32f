import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { readHead } from '../../node/readHead.ts';

/**
 * As `readHead`, for a process that does nothing else meanwhile: a thread for each step of it takes several times as long
 * as the step. What is no plain file, such as a pipe, is waited for as there.
 */
export async function readFileNow(path: string, limit: number): Promise<Uint8Array> {
  return readPlain(path, limit) ?? (await readHead(path, limit));
}

/** Null where that is not all of it, or where it cannot be read: the other way waits, and says why. */
function readPlain(path: string, limit: number): Uint8Array | null {
  let file: number | null = null;
  try {
    // Opening a pipe would stop the process.
    if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) {
      return null;
    }
    file = openSync(path, 'r');
    const { size } = fstatSync(file);
    const buffer = Buffer.allocUnsafeSlow(Math.min(size + 1, limit));
    const length = readSync(file, buffer, 0, buffer.length, null);
    return length === limit || length < buffer.length ? buffer.subarray(0, length) : null;
  } catch {
    return null;
  } finally {
    if (file !== null) {
      closeSync(file);
    }
  }
}
