import { rangeWithin, type SourceLines } from '../markdown/sourceText.ts';
import type { Fix, Problem } from '../persona.ts';

/** Offers to remove an empty pattern from a list of the front matter that has others; gives other problems back as they are. */
export function removeEmpty(problem: Problem, lines: SourceLines): Problem {
  return problem.code === 'pattern.empty' ? { ...problem, fix: removal(problem, lines) } : problem;
}

function removal({ range: { start, end } }: Problem, lines: SourceLines): Fix | null {
  const index = start.line - 1;
  const line = lines[index] ?? '';
  if (start.line !== end.line || line.slice(start.column - 1, end.column - 1).trim() !== '!') {
    return null;
  }
  const title = 'Remove the empty pattern';
  const { before, after } = aroundQuotes(line.slice(0, start.column - 1), line.slice(end.column - 1));
  if (/^\s*-\s+$/.test(before) && after.trim() === '') {
    const range = { start: rangeWithin(index, 0, 0).start, end: rangeWithin(index + 1, 0, 0).start };
    const hasOthers = [index - 1, index + 1].some((other) => /^\s*-\s/.test(lines[other] ?? ''));
    return hasOthers ? { title, edits: [{ range, newText: '' }], isSafe: true } : null;
  }
  const comma = /,[ \t]*$/.exec(before)?.[0] ?? '';
  const nextComma = comma === '' ? (/^[ \t]*,[ \t]*/.exec(after)?.[0] ?? '') : '';
  if (comma + nextComma === '') {
    return null;
  }
  const from = before.length - comma.length;
  const to = line.length - after.length + nextComma.length;
  return { title, edits: [{ range: rangeWithin(index, from, to - from), newText: '' }], isSafe: true };
}

/** What stands around a pattern and the quotes that are its own. */
function aroundQuotes(before: string, after: string): { before: string; after: string } {
  const quote = before.at(-1) ?? '';
  const closing = after.trimStart();
  return /["']/.test(quote) && closing.startsWith(quote)
    ? { before: before.slice(0, -1), after: closing.slice(1) }
    : { before, after };
}
