import { logsFolder } from '../review/logsFolder.ts';
import type { ChangedFile, LeftOutReason } from '../review/reviewSet.ts';
import { isGenerated } from './generatedHead.ts';
import type { LinguistAttributes } from './gitAttributes.ts';
import type { GitChange } from './gitDiff.ts';

/** In bytes: larger files are not reviewed. */
export const maximumReviewedSize = 5_000_000;
/** In UTF-16 code units: git looks no further for a NUL byte, and no header is longer. */
const headLength = 8_000;

const vendored = /(?:^|\/)(?:vendor|node_modules|third_party)\//;

/** Why a file is left out, as far as its name tells; null where its text has to be looked at. */
export function leftOutByName(
  { path, kind }: ChangedFile,
  entry: GitChange['entry'],
  { isGenerated: generated, isVendored }: LinguistAttributes,
): LeftOutReason | null {
  if (kind === 'deleted') {
    return 'deleted';
  }
  if (entry !== 'file') {
    return entry;
  }
  if (isVendored ?? vendored.test(path)) {
    return 'vendored';
  }
  return (generated ?? isLog(path)) ? 'generated' : null;
}

/** The answers of a review are not reviewed: each would make the others stale. */
function isLog(path: string): boolean {
  return path.startsWith(`${logsFolder}/`) && path.endsWith('.jsonl');
}

/**
 * Why a file is left out, as its text tells; null where it is to be reviewed.
 * @param size in bytes
 * @param text the whole of it, or its beginning
 */
export function leftOutByText(
  text: string,
  size: number,
  { isGenerated: generated }: LinguistAttributes,
): LeftOutReason | null {
  if (text.slice(0, headLength).includes('\0')) {
    return 'binary';
  }
  if (size > maximumReviewedSize) {
    return 'tooLarge';
  }
  return (generated ?? isGenerated(text.slice(0, headLength))) ? 'generated' : null;
}
