import type { Position, Range } from '../persona.ts';

/** A text as its lines, without line ends. Line and column arguments are 0-based; positions that come back are 1-based. */
export type SourceLines = readonly string[];

/** Splits at LF, CRLF and CR, as an editor does. */
export function toLines(text: string): SourceLines {
  return text.split(/\r\n|\r|\n/);
}

/** From the first character of a line that is not white space to the line's end. */
export function rangeOfLine(lines: SourceLines, line: number): Range {
  return rangeOfLines(lines, line, line + 1);
}

/** From the first visible character of line `from` to the end of the line before `to`. */
export function rangeOfLines(lines: SourceLines, from: number, to: number): Range {
  const last = Math.max(from, Math.min(to, lines.length) - 1);
  const first = lines[from] ?? '';
  return {
    start: position(from, first.length - first.trimStart().length),
    end: position(last, (lines[last] ?? '').length),
  };
}

/** The last line before `to` that holds more than white space, of any kind; `from` where there is none below it. */
export function lastFilledLine(lines: SourceLines, from: number, to: number): number {
  let last = to - 1;
  while (last > from && (lines[last] ?? '').trim() === '') {
    last--;
  }
  return Math.max(from, last);
}

/** The first line from `from` on that holds more than white space; the number of lines where there is none. */
export function nextFilledLine(lines: SourceLines, from: number): number {
  let next = from;
  while (next < lines.length && (lines[next] ?? '').trim() === '') {
    next++;
  }
  return next;
}

/** A piece of one line. */
export function rangeWithin(line: number, column: number, length: number): Range {
  return { start: position(line, column), end: position(line, column + length) };
}

/**
 * Looks for texts one after the other, each from where the one before it ended, so that equal texts get their own
 * places.
 */
export class TextFinder {
  readonly #lines: SourceLines;
  readonly #endLine: number;
  #line: number;
  #column: number;

  /** Searches from a place to the end of the line before `endLine`. */
  constructor(lines: SourceLines, line: number, column: number, endLine: number) {
    this.#lines = lines;
    this.#line = line;
    this.#column = column;
    this.#endLine = Math.min(endLine, lines.length);
  }

  /** The range of the next occurrence; null where there is none, and then the search stays where it was. */
  find(needle: string): Range | null {
    let column = this.#column;
    for (let line = this.#line; line < this.#endLine; line++) {
      const found = (this.#lines[line] ?? '').indexOf(needle, column);
      if (found >= 0) {
        this.#line = line;
        this.#column = found + needle.length;
        return rangeWithin(line, found, needle.length);
      }
      column = 0;
    }
    return null;
  }
}

function position(line: number, column: number): Position {
  return { line: line + 1, column: column + 1 };
}
