import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FolderEntry } from '../core/workspace.ts';
import { inPlainWords, isMissing } from './fileErrors.ts';

/** Lists a folder of this machine, see `ListFolder`. */
export async function listFolder(folder: string): Promise<readonly FolderEntry[] | null> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return await Promise.all(
      entries.map(async (entry) => ({
        name: entry.name,
        kind: entry.isSymbolicLink() ? await kindOfLink(join(folder, entry.name)) : kindOf(entry),
      })),
    );
  } catch (error) {
    if (isMissing(error)) {
      return null;
    }
    throw await inPlainWords(error, folder);
  }
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): FolderEntry['kind'] {
  return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';
}

async function kindOfLink(path: string): Promise<FolderEntry['kind']> {
  try {
    const kind = kindOf(await stat(path));
    return kind === 'folder' ? 'linkedFolder' : kind;
  } catch {
    // It leads nowhere, in a circle, or where we may not look: reading it tells which.
    return 'file';
  }
}
