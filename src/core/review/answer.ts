/** An answer as the review log keeps it, and what a review shows of it. */

import type { Part } from './part.ts';

export type AnswerKind = 'done' | 'notApplicable' | 'concern' | 'open';

/** A part of a file and the answer for it. Concerns are raised on lines, and these are found again by what they said. */
export interface AnsweredPart extends Part {
  readonly answer: Exclude<AnswerKind, 'concern'>;
}

/** One line of the review log, version 1. Fields this version does not know are kept where a line is copied. */
export interface Answer {
  readonly v: 1;
  /** A ULID: unique, and in the order in which one window gave its answers. */
  readonly id: string;
  /** ISO 8601, UTC, with milliseconds. */
  readonly time: string;
  readonly reviewer: string;
  /** Relative to the workspace folder, with `/`. */
  readonly path: string;
  /** The persona's id. */
  readonly persona: string;
  /** The item's id. */
  readonly item: string;
  readonly answer: AnswerKind;
  /** Of the text under review, see `fingerprint`. */
  readonly fingerprint: string;
  /** The same but for white space, see `looseFingerprint`. */
  readonly looseFingerprint?: string;
  /** Of the item's text when it was answered, see `wordingOf`. */
  readonly wording: string;
  /** Why it does not apply, or what the concern is. */
  readonly note?: string;
  /** The first of the lines that a concern is on, 1-based; without it, it is on the file. */
  readonly line?: number;
  /** The last of them. */
  readonly endLine?: number;
  /** What they said, see `quoteOf`: so they are found again after an edit. */
  readonly quote?: string;
  readonly commit?: string;
  /**
   * The id of an answer that counts as never given, so that all is as it was before it. The line itself is no answer then;
   * a reader that does not know the field sees an item taken back.
   */
  readonly retracts?: string;
  /** The id of a concern that is settled by this line, which is no answer itself; `open` to a reader that does not know. */
  readonly resolves?: string;
  /** The id of a concern that this line takes up again, in the same way. */
  readonly reopens?: string;
  /**
   * What is answered for a part of the file alone. The line itself is no answer for the file, and says `open` to a reader
   * that does not know the field.
   */
  readonly part?: AnsweredPart;
  /**
   * Where the file was before it was renamed to the path: what counted for it there until then counts here too. The line is no
   * answer, and is of no item: to a reader that does not know the field it takes back one that no persona has.
   */
  readonly formerPath?: string;
}
