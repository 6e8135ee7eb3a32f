import type { Answer } from './answer.ts';
import type { Lines } from './lines.ts';

/** An edit in whole lines: `removed` lines, the first of them `from` (1-based), gave way to `added` lines. */
export interface LineEdit {
  readonly from: number;
  readonly removed: number;
  readonly added: number;
}

/** How much of the lines a concern quotes, in UTF-16 units. */
const LONGEST_QUOTE = 2_000;

/** What a concern on lines remembers of them: the lines joined by line feeds, cut off where they are long. */
export function quoteOf(text: readonly string[], { first, last }: Lines): string {
  const quote = text.slice(first - 1, last).join('\n');
  // Half a surrogate pair would not survive being written.
  return quote.slice(0, LONGEST_QUOTE).replace(/[\uD800-\uDBFF]$/, '');
}

/** The lines that a concern was raised on; null for one on the file. */
export function linesOf({ line, endLine }: Pick<Answer, 'line' | 'endLine'>): Lines | null {
  return line === undefined ? null : { first: line, last: Math.max(line, endLine ?? line) };
}

/**
 * Where quoted lines stand in a text: the nearest place to where they were; null where they are gone. White space at the
 * start and the end of lines may differ, so that a `gofmt` loses none.
 * @param before where they were last.
 */
export function findQuote(text: readonly string[], quote: string, before: Lines): Lines | null {
  const isCut = quote.length >= LONGEST_QUOTE - 1;
  const wanted = quote.split('\n').map((line) => line.trim());
  const count = before.last - before.first + 1;
  const stands = (at: number): boolean =>
    wanted.every((line, index) => {
      const here = text[at + index]?.trim();
      return isCut && index === wanted.length - 1 ? (here?.startsWith(line) ?? false) : here === line;
    });
  for (const at of outwards(before.first - 1, text.length)) {
    if (stands(at)) {
      return { first: at + 1, last: Math.min(at + count, text.length) };
    }
  }
  return null;
}

/** Where lines are after an edit; null where it removed all of them, or replaced them as a part of something larger. */
export function moveLines({ first, last }: Lines, { from, removed, added }: LineEdit): Lines | null {
  const end = from + removed;
  if (from <= first && end > last && removed > last - first + 1) {
    return null;
  }
  const move = (line: number, within: number): number => {
    if (line < from) {
      return line;
    }
    return line >= end ? line + added - removed : within;
  };
  const moved = {
    first: move(first, from + Math.min(first - from, Math.max(added - 1, 0))),
    last: move(last, last === end - 1 ? from + added - 1 : from + Math.min(last - from, added - 1)),
  };
  return moved.last < moved.first ? null : moved;
}

/** Every index of a list, from one on to both sides. */
function* outwards(from: number, length: number): Generator<number> {
  const start = Math.min(from, length - 1);
  for (let distance = 0; distance < length; distance += 1) {
    if (start - distance >= 0) {
      yield start - distance;
    }
    if (distance > 0 && start + distance < length) {
      yield start + distance;
    }
  }
}
