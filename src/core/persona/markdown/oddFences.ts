import type { SourceLines } from './sourceText.ts';

/** How a code fence is read that Markdown's own rule would pair with the wrong line. Lines are 0-based. */
export interface OddFence {
  /** The line after the last one of its code. */
  readonly end: number;
  /** Whether the line at `end` closes it. */
  readonly isClosed: boolean;
}

export interface OddFences {
  /** By the lines that open them. */
  readonly fences: ReadonlyMap<number, OddFence>;
  /** The lines that close a fence in a list, though they stand outside of it. */
  readonly strayClosers: ReadonlySet<number>;
}

interface FenceLine {
  readonly line: number;
  readonly indent: number;
  readonly character: string;
  readonly length: number;
  /** What stands behind the marks, in lower case: a language. Only a fence without closes another. */
  readonly info: string;
}

const fenceLine = /^((?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t])*)(`{3,}(?=[^`]*$)|~{3,})[ \t]*(\S*)/;
/** What is in such a fence may well hold fences of its own, and headings. */
const documents: ReadonlySet<string> = new Set(['markdown', 'md', 'mdx', 'mdc', 'txt', 'text', '']);
/** Languages in which a line that begins with `#` and a space can be no comment. */
const withoutHashComments: ReadonlySet<string> = new Set(
  'c cpp cs csharp css dart go golang html java javascript js json jsx kotlin kt rs rust scala scss sql swift ts tsx typescript vue xml'.split(
    ' ',
  ),
);
/** More than these in one file are read as Markdown says. */
const maximumOdd = 100;

/**
 * Finds the fences that their author cannot have meant as Markdown's rule pairs them: one that is never closed, so that
 * the next one's beginning counts as its code; and one that holds fences as long as its own marks. Of the possible
 * readings that one is taken which leaves the fewest fences below at odds.
 */
export function findOddFences(lines: SourceLines, firstLine: number): OddFences | null {
  const all = fenceLinesOf(lines, firstLine);
  const fences = new Map<number, OddFence>();
  const strayClosers = new Set<number>();
  let odd = 0;
  // Whether nothing below is at odds.
  let isWell = oddities(all, 0) === 0;
  for (let at = 0; at < all.length && odd < maximumOdd; ) {
    const opening = all[at] as FenceLine;
    const close = closerOf(all, at);
    const inner = innerOpening(all, at, close);
    if (inner === null && close !== null) {
      const heading = isWell ? null : headingIn(lines, opening, (all[close] as FenceLine).line);
      if (heading !== null) {
        const left = oddities(all, close + 1);
        isWell = left === 0;
        odd += isWell ? 0 : 1;
        if (oddities(all, firstFrom(all, heading)) < left) {
          fences.set(opening.line, { end: heading, isClosed: false });
          at = firstFrom(all, heading);
          continue;
        }
      }
      const { indent, line } = all[close] as FenceLine;
      if (indent < opening.indent && opening.indent >= 2) {
        strayClosers.add(line);
      }
      at = close + 1;
      continue;
    }
    odd++;
    const nested = nestedCloser(all, at);
    const isBare = opening.info === '';
    const endBefore = (index: number): number => {
      const { line } = all[index] as FenceLine;
      return headingIn(lines, opening, line) ?? line;
    };
    const readings: Reading[] = nested === null ? [] : [readingOf('nested', all, nested + 1, 0)];
    if (inner !== null && !isBare && !documents.has(opening.info)) {
      readings.push(readingOf('unclosed', all, firstFrom(all, endBefore(inner)), 0));
    }
    readings.push(readingOf('plain', all, (close ?? all.length) + 1, 1));
    if (inner !== null && isBare) {
      readings.push(readingOf('unclosed', all, firstFrom(all, endBefore(inner)), 1));
    }
    const best = readings.reduce((least, reading) => (reading.cost < least.cost ? reading : least));
    if (best.kind === 'nested' && nested !== null) {
      fences.set(opening.line, { end: (all[nested] as FenceLine).line, isClosed: true });
    } else if (best.kind === 'unclosed' && inner !== null) {
      fences.set(opening.line, { end: endBefore(inner), isClosed: false });
    } else if (close === null && !isBare) {
      const heading = headingIn(lines, opening, lines.length);
      if (heading !== null) {
        fences.set(opening.line, { end: heading, isClosed: false });
        at = firstFrom(all, heading);
        continue;
      }
    }
    at = best.next;
  }
  return fences.size + strayClosers.size === 0 ? null : { fences, strayClosers };
}

/** The number of the first fence line that is not above the line. */
function firstFrom(all: readonly FenceLine[], line: number): number {
  const index = all.findIndex((fence) => fence.line >= line);
  return index < 0 ? all.length : index;
}

interface Reading {
  readonly kind: 'nested' | 'unclosed' | 'plain';
  /** The number of the fence line that comes after what is read so. */
  readonly next: number;
  /** How many fences are at odds then. */
  readonly cost: number;
}

function readingOf(kind: Reading['kind'], all: readonly FenceLine[], next: number, own: number): Reading {
  return { kind, next, cost: own + oddities(all, next) };
}

function fenceLinesOf(lines: SourceLines, firstLine: number): FenceLine[] {
  const found: FenceLine[] = [];
  for (let line = firstLine; line < lines.length; line++) {
    const text = lines[line] ?? '';
    if (text.includes('```') || text.includes('~~~')) {
      const [, lead = '', marks, info = ''] = fenceLine.exec(text) ?? [];
      if (marks !== undefined && !lead.includes('>')) {
        const indent = text.indexOf(marks);
        found.push({
          line,
          indent,
          character: marks.charAt(0),
          length: marks.length,
          info: info.toLowerCase(),
        });
      }
    }
  }
  return found;
}

/** The next fence line that closes the one at `at` by Markdown's rule. */
function closerOf(all: readonly FenceLine[], at: number): number | null {
  const opening = all[at] as FenceLine;
  for (let index = at + 1; index < all.length; index++) {
    const other = all[index] as FenceLine;
    if (other.info === '' && isLike(opening, other)) {
      return index;
    }
  }
  return null;
}

/** The first fence line that opens another before that. */
function innerOpening(all: readonly FenceLine[], at: number, close: number | null): number | null {
  const opening = all[at] as FenceLine;
  for (let index = at + 1; index < (close ?? all.length); index++) {
    const other = all[index] as FenceLine;
    if (other.info !== '' && isLike(opening, other)) {
      return index;
    }
  }
  return null;
}

/** The fence line that closes the one at `at` if those between open and close fences inside it. */
function nestedCloser(all: readonly FenceLine[], at: number): number | null {
  const opening = all[at] as FenceLine;
  let depth = 1;
  for (let index = at + 1; index < all.length; index++) {
    const other = all[index] as FenceLine;
    if (isLike(opening, other)) {
      depth += other.info === '' ? -1 : 1;
      if (depth === 0) {
        return index;
      }
    }
  }
  return null;
}

function isLike(opening: FenceLine, other: FenceLine): boolean {
  return (
    other.character === opening.character &&
    other.length >= opening.length &&
    other.indent < opening.indent + 4
  );
}

/** How many fences from `from` on are at odds when they are read by Markdown's rule. */
function oddities(all: readonly FenceLine[], from: number): number {
  let count = 0;
  for (let at = from; at < all.length; ) {
    const close = closerOf(all, at);
    count += close === null || innerOpening(all, at, close) !== null ? 1 : 0;
    if (close === null) {
      break;
    }
    at = close + 1;
  }
  return count;
}

/** The first line below the opening and before `to` that is plainly a heading of the document and no line of code. */
function headingIn(lines: SourceLines, { line, info }: FenceLine, to: number): number | null {
  if (documents.has(info) && info !== '') {
    return null;
  }
  const isSure = withoutHashComments.has(info);
  for (let at = line + 2; at < to; at++) {
    const isBelowSpace = (lines[at - 1] ?? '').trim() === '';
    const isAboveSpace = (lines[at + 1] ?? '').trim() === '';
    const text = lines[at] ?? '';
    if (isBelowSpace && (isSure ? /^#{1,6} \S/.test(text) : isAboveSpace && /^#{2,6} \S/.test(text))) {
      return at;
    }
  }
  return null;
}
