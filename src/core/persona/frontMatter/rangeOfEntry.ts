import { rangeWithin, type SourceLines } from '../markdown/sourceText.ts';
import type { Range } from '../persona.ts';
import type { FrontMatterEntry } from './frontMatterEntry.ts';

/** A key with its value, comments and all, up to the next key. @param bodyLine the line, 0-based, below the front matter */
export function rangeOfEntry(
  lines: SourceLines,
  { range }: FrontMatterEntry,
  entries: readonly FrontMatterEntry[],
  bodyLine: number,
): Range {
  const from = range.start.line - 1;
  const next = entries.map((entry) => entry.range.start.line - 1).filter((line) => line > from);
  const last = lastLineWithin(lines, from, Math.min(bodyLine, ...next));
  return { start: range.start, end: rangeWithin(last, 0, (lines[last] ?? '').length).end };
}

/** The last line from `from` on and before `to` that is neither blank nor the end of the front matter; `from` where there is none. */
export function lastLineWithin(lines: SourceLines, from: number, to: number): number {
  let last = to - 1;
  while (last > from && /^(?:---)?[ \t]*$/.test(lines[last] ?? '')) {
    last--;
  }
  return last;
}
