import type { Item } from '../persona/persona.ts';
import type { Clock } from '../workspace.ts';
import type { Answer, AnsweredPart, AnswerKind } from './answer.ts';
import type { AnswerBook } from './answerBook.ts';
import { fingerprint } from './fingerprint.ts';

/** Makes a ULID for a time in milliseconds; within one window each is greater than the one before. */
export type MakeId = (time: number) => string;

export interface NewAnswer {
  /** Relative to the workspace folder, with `/`. */
  readonly path: string;
  /** Of the text under review, see `fingerprint`. */
  readonly fingerprint: string;
  readonly looseFingerprint?: string;
  readonly reviewer: string;
  readonly answer: AnswerKind;
  readonly note?: string;
  /** 1-based. */
  readonly line?: number;
  readonly endLine?: number;
  readonly quote?: string;
  readonly commit?: string;
  /** With it, `answer` is `open`: nothing is said of the file. */
  readonly part?: AnsweredPart;
}

/** That a file has another path now. */
export interface Rename {
  readonly path: string;
  readonly formerPath: string;
}

/** What a line has to hold to be one, where it is of no item. */
const noItem = {
  persona: '-',
  item: '-',
  answer: 'open',
  fingerprint: fingerprint(''),
  wording: '-',
} as const;

/** What becomes of a concern. */
export type Settlement = 'resolves' | 'reopens';

/**
 * Makes the answers of one window. What it makes later is the newer answer, also within a millisecond and when the
 * clock is set back. It is newer than every answer the book has for the item too: a log from a machine whose clock is
 * ahead must not swallow a tick.
 */
export class AnswerMaker {
  readonly #clock: Clock;
  readonly #makeId: MakeId;
  #last = 0;

  constructor(clock: Clock, makeId: MakeId) {
    this.#clock = clock;
    this.#makeId = makeId;
  }

  /** The same answer to one or more items of a file. */
  create(
    items: readonly { readonly persona: string; readonly item: Item }[],
    { path, fingerprint, reviewer, answer, ...details }: NewAnswer,
    book: AnswerBook,
  ): Answer[] {
    return items.map(({ persona, item }) => {
      const subject = { reviewer, path, persona, item: item.id, answer, fingerprint, wording: item.wording };
      return { v: 1, ...this.#stamp(subject, book), ...subject, ...details };
    });
  }

  /**
   * The undo of answers: with these in the log, all is as if they had not been given. Unlike an `open` answer this brings
   * back what stood before, stale or not.
   */
  retract(answers: readonly Answer[], reviewer: string, book: AnswerBook): Answer[] {
    return answers.map((answer) => {
      const { path, persona, item, fingerprint, wording } = answer;
      const subject = { reviewer, path, persona, item, answer: 'open', fingerprint, wording } as const;
      return { v: 1, ...this.#stamp(answer, book), ...subject, retracts: answer.id };
    });
  }

  /** Resolves concerns or takes them up again. The lines say at which text that was. */
  settle(
    concerns: readonly Answer[],
    how: Settlement,
    { fingerprint, reviewer, commit }: Pick<NewAnswer, 'fingerprint' | 'reviewer' | 'commit'>,
    book: AnswerBook,
  ): Answer[] {
    return concerns.map((concern) => {
      const { path, persona, item, wording } = concern;
      const subject = { reviewer, path, persona, item, answer: 'open', fingerprint, wording } as const;
      const details = commit === undefined ? {} : { commit };
      return { v: 1, ...this.#stamp(concern, book), ...subject, ...details, [how]: concern.id };
    });
  }

  /**
   * What the log has to say of renames, so that answers keep to the files; nothing where it says so already.
   * @param renames what is known of a file under more than one path
   */
  rename(renames: readonly Rename[], book: AnswerBook): Answer[] {
    return renames
      .filter(({ path, formerPath }) => book.lacksRename(path, formerPath))
      .map(({ path, formerPath }) => ({
        v: 1,
        ...this.#stampAfter(book.newestTime(formerPath)),
        reviewer: '',
        path,
        ...noItem,
        formerPath,
      }));
  }

  #stamp(subject: Pick<Answer, 'path' | 'persona' | 'item'>, book: AnswerBook): Pick<Answer, 'id' | 'time'> {
    return this.#stampAfter(
      book.answersFor(subject.path, subject.persona, subject.item).at(-1)?.time ?? null,
    );
  }

  #stampAfter(newest: string | null): Pick<Answer, 'id' | 'time'> {
    this.#last = Math.max(this.#last, this.#clock.now());
    const time = newest === null ? this.#last : Math.max(this.#last, Date.parse(newest) + 1);
    return { id: this.#makeId(time), time: new Date(time).toISOString() };
  }
}
