import { sha256Hex } from '../hash.ts';

/**
 * The name of a folder's review log, the same in every window that has the folder open: 32 hexadecimal digits and
 * `.jsonl`. Spellings of one URI that editors are known to mix (a final slash, `c%3A` for `c:`, the case of a drive
 * letter) give one name.
 */
export function logFileName(folderUri: string): string {
  const decoded = decode(folderUri).replace(/\/+$/, '');
  const normalised = decoded.replace(/^(file:\/\/\/)([A-Za-z])(?=:)/i, (_, scheme: string, drive: string) =>
    (scheme + drive).toLowerCase(),
  );
  return `${sha256Hex(normalised).slice(0, 32)}.jsonl`;
}

function decode(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch (error) {
    if (error instanceof URIError) {
      // A lone percent sign: the URI was never encoded, so it stands for itself.
      return uri;
    }
    throw error;
  }
}
