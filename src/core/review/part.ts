import { fingerprint } from './fingerprint.ts';
import type { Lines } from './lines.ts';
import { looseFingerprint } from './looseFingerprint.ts';

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
  /** The same but for white space; an answer may lack it, and is for these very lines then. */
  readonly loose?: LoosePart;
}

export interface LoosePart {
  /** How many lines are not blank. */
  readonly lines: number;
  /** See `looseFingerprint`. */
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

/**
 * @param text the lines of the whole file; at least one of the part's is not blank
 * @param path its path, which says what white space means
 */
export function partOf(text: readonly string[], { first, last }: Lines, name: string, path: string): Part {
  const own = text.slice(first - 1, last);
  const all = own.join('\n');
  return {
    name,
    firstLine: startOf(own[0] ?? ''),
    lines: own.length,
    fingerprint: fingerprint(all),
    loose: { lines: own.filter(isWritten).length, fingerprint: looseFingerprint(all, path) },
  };
}

/** The same for parts that say the same. @param isLoose whether white space does not count */
export function textOfPart({ fingerprint: exact, loose }: Part, isLoose: boolean): string {
  return isLoose && loose !== undefined ? loose.fingerprint : exact;
}

/**
 * Finds parts in a text: the first place where all their lines stand, wherever they were before.
 * @param lines those of the text; asked for with the first part
 * @param loosePath the path of the text where white space does not count: a part that stands nowhere as it was may stand with
 *   other white space; null where it counts
 */
export function partFinder(lines: () => readonly string[], loosePath: string | null = null): FindPart {
  let text: readonly string[] | undefined;
  const found = new Map<string, Lines | null>();
  return (part) => {
    // Several items are answered for one part.
    const { firstLine, fingerprint: exact, loose } = part;
    const key = [part.lines, exact, loose?.lines, loose?.fingerprint, firstLine].join(' ');
    let place = found.get(key);
    if (place === undefined) {
      text ??= lines();
      place = find(part, text) ?? (loosePath === null ? null : findLoosely(part, text, loosePath));
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

/** As lines that are not blank, and without the white space in them. */
function findLoosely({ firstLine, loose }: Part, text: readonly string[], path: string): Lines | null {
  if (loose === undefined) {
    return null;
  }
  const written = [...text.keys()].filter((at) => isWritten(text[at] ?? ''));
  const start = withoutSpace(firstLine);
  const isCut = firstLine.length >= LONGEST_FIRST_LINE;
  let compared = 0;
  for (let index = 0; index + loose.lines <= written.length && compared < MOST_COMPARED; index += 1) {
    const [first = 0, last = 0] = [written[index], written[index + loose.lines - 1]];
    const line = withoutSpace(text[first] ?? '');
    if (isCut ? line.startsWith(start) : line === start) {
      const own = text.slice(first, last + 1).join('\n');
      if (looseFingerprint(own, path) === loose.fingerprint) {
        return { first: first + 1, last: last + 1 };
      }
      compared += own.length;
    }
  }
  return null;
}

function isWritten(line: string): boolean {
  return line.trim() !== '';
}

function withoutSpace(line: string): string {
  return line.replaceAll(/\s+/g, '');
}

/** A byte order mark belongs to the file, not to its first line. */
function startOf(line: string): string {
  return line.replace(/^\uFEFF/, '').slice(0, LONGEST_FIRST_LINE);
}
