import { open } from 'node:fs/promises';
import { inPlainWords } from './fileErrors.ts';

/**
 * At most the first `limit` bytes of a file. A pipe is waited for.
 * @throws an Error whose message says why not, in words that can follow "cannot be read: ".
 */
export async function readHead(path: string, limit: number): Promise<Uint8Array> {
  try {
    const chunks: Buffer[] = [];
    const handle = await open(path);
    for await (const chunk of handle.createReadStream({ end: limit - 1 })) {
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    throw await inPlainWords(error, path);
  }
}
