import { lstat } from 'node:fs/promises';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'it, or a part of its path, is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read by you',
  EPERM: 'it may not be read by you',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
};

export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

/** What a file operation failed with, in words that can follow "cannot be read: ". */
export async function inPlainWords(error: unknown, path: string): Promise<Error> {
  if (isMissing(error) && (await isThere(path))) {
    return new Error('it is a link that leads nowhere', { cause: error });
  }
  return new Error(reasons[codeOf(error)] ?? String(error), { cause: error });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch {
    // Nothing there, not even a link.
    return false;
  }
}
