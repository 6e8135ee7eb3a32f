import { diffArrays } from 'diff';
import { reviewedText } from './fingerprint.ts';

/** How much one text differs from another, in lines. */
export interface LineCount {
  readonly added: number;
  readonly removed: number;
}

/** Lines added and removed together, after which they are not counted any more: what it takes grows with their square. */
const MOST_COUNTED = 1_000;

/** Counts lines as git does: one that has lost its line feed is another. Null where it is too much to count. */
export function changedLines(before: string, after: string): LineCount | null {
  const parts = diffArrays(linesOf(before), linesOf(after), { maxEditLength: MOST_COUNTED });
  if (parts === undefined) {
    return null;
  }
  const count = (wanted: 'added' | 'removed') =>
    parts.reduce((sum, part) => sum + (part[wanted] ? part.count : 0), 0);
  return { added: count('added'), removed: count('removed') };
}

/** With their line feeds. */
function linesOf(text: string): string[] {
  return reviewedText(text).match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
