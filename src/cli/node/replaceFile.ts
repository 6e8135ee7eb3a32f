import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inPlainWords } from '../../node/fileErrors.ts';

/**
 * Writes beside the file, then puts that in its place, so that nobody ever sees half of it. Where that cannot be done,
 * for want of a right to the folder or since the file has other names too, it is written in place.
 * @param path of a file that is there, and no link
 * @throws an Error whose message says why not, in words that can follow "cannot be fixed: ".
 */
export async function replaceFile(path: string, content: Uint8Array): Promise<void> {
  try {
    const { mode, nlink } = await stat(path);
    // A file that is not ours to write must not be replaced, though its folder would allow it.
    await (await open(path, 'r+')).close();
    if (nlink > 1 || !(await replace(path, content, mode))) {
      await writeFile(path, content);
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^E(?:ACCES|PERM|ROFS)$/.test(String(error.code))) {
      throw new Error('it may not be written by you', { cause: error });
    }
    throw await inPlainWords(error, path);
  }
}

/** @returns whether it could; if not, all is as before */
async function replace(path: string, content: Uint8Array, mode: number): Promise<boolean> {
  const beside = join(dirname(path), `.persona-review-${randomUUID()}.tmp`);
  try {
    await writeWhole(beside, content, mode);
    await rename(beside, path);
    return true;
  } catch {
    // The folder, or the file system, does not let us.
    await rm(beside, { force: true });
    return false;
  }
}

async function writeWhole(path: string, content: Uint8Array, mode: number): Promise<void> {
  await using handle = await open(path, 'wx');
  await handle.chmod(mode);
  await handle.writeFile(content);
  await handle.sync();
}
