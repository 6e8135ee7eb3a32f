import type { Lines } from './concernLines.ts';
import { fingerprint } from './fingerprint.ts';

/** Whole lines of a file that are answered for by themselves: a declaration, or what somebody selected. */
export interface Part {
  /** The declaration's, as `(*Server).Handle`; empty for selected lines. */
  readonly name: string;
  /** What its first line says, cut off where that is long: where a line says it, the part may stand. */
  readonly firstLine: string;
  /** How many lines it has. */
  readonly lines: number;
  /** Of these lines, see `fingerprint`. */
  readonly fingerprint: string;
}

/** Where a part stands in a text; null where it stands nowhere. */
export type FindPart = (part: Part) => Lines | null;

/** In UTF-16 units. */
const LONGEST_FIRST_LINE = 200;

/**
 * In UTF-16 units, after which a part is given up. A text can have any number of places where a part may stand, and so may
 * a log name parts that stand nowhere.
 */
const MOST_COMPARED = 4_000_000;

/** @param text the lines of the whole file */
export function partOf(text: readonly string[], { first, last }: Lines, name: string): Part {
  const own = text.slice(first - 1, last);
  return {
    name,
    firstLine: startOf(own[0] ?? ''),
    lines: own.length,
    fingerprint: fingerprint(own.join('\n')),
  };
}

/**
 * Finds parts in a text: the first place where all their lines stand, wherever they were before.
 * @param lines those of the text; asked for with the first part
 */
export function partFinder(lines: () => readonly string[]): FindPart {
  let text: readonly string[] | undefined;
  const found = new Map<string, Lines | null>();
  return (part) => {
    // Several items are answered for one part.
    const key = `${part.lines} ${part.fingerprint} ${part.firstLine}`;
    let place = found.get(key);
    if (place === undefined) {
      text ??= lines();
      place = find(part, text);
      found.set(key, place);
    }
    return place;
  };
}

function find(part: Part, text: readonly string[]): Lines | null {
  let compared = 0;
  for (let at = 0; at + part.lines <= text.length && compared < MOST_COMPARED; at += 1) {
    if (startOf(text[at] ?? '') === part.firstLine) {
      const own = text.slice(at, at + part.lines).join('\n');
      if (fingerprint(own) === part.fingerprint) {
        return { first: at + 1, last: at + part.lines };
      }
      compared += own.length;
    }
  }
  return null;
}

/** A byte order mark belongs to the file, not to its first line. */
function startOf(line: string): string {
  return line.replace(/^\uFEFF/, '').slice(0, LONGEST_FIRST_LINE);
}
