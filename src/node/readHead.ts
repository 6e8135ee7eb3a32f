import { type FileHandle, open } from 'node:fs/promises';
import { inPlainWords } from './fileErrors.ts';

/**
 * At most the first `limit` bytes of a file. A pipe is waited for.
 * @throws an Error whose message says why not, in words that can follow "cannot be read: ".
 */
export async function readHead(path: string, limit: number): Promise<Uint8Array> {
  try {
    await using handle = await open(path);
    const { size } = await handle.stat();
    return await read(handle, Math.min(size + 1, limit), limit);
  } catch (error) {
    throw await inPlainWords(error, path);
  }
}

/** @param expected one byte more than there should be, so that one read tells that the file has ended */
async function read(handle: FileHandle, expected: number, limit: number): Promise<Uint8Array> {
  let buffer = Buffer.allocUnsafeSlow(expected);
  let length = 0;
  for (;;) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, null);
    length += bytesRead;
    if (bytesRead === 0 || length === limit) {
      return buffer.subarray(0, length);
    }
    if (length === buffer.length) {
      const larger = Buffer.allocUnsafeSlow(Math.min(Math.max(length * 2, 65_536), limit));
      larger.set(buffer);
      buffer = larger;
    }
  }
}
