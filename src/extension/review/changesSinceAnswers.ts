import * as vscode from 'vscode';
import { reasonOf } from '../../core/reasonOf.ts';
import type { Answer } from '../../core/review/answer.ts';
import type { LineCount } from '../../core/review/changedLines.ts';
import { reviewedItems } from '../../core/review/nextOpenItem.ts';
import { Debounced } from '../debounced.ts';
import type { LoadParser } from '../personas/loadParser.ts';
import type { AnsweredTexts } from './answeredTexts.ts';
import type { ReviewSession, ShownReview } from './reviewSession.ts';

/** Numbers that run along with the typing help nobody. */
const QUIET_MILLISECONDS = 300;
/** Each is two numbers. */
const MOST_COUNTS = 500;

/** By how much the shown text differs from those that stale answers were given for: counted when nothing has happened for a moment. */
export class ChangesSinceAnswers implements vscode.Disposable {
  readonly #session: ReviewSession;
  readonly #texts: AnsweredTexts;
  readonly #loadParser: LoadParser;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposable: vscode.Disposable;
  /** By both fingerprints; null where they cannot be compared. */
  readonly #counts = new Map<string, LineCount | null>();
  /** Of the shown file, by their fingerprints: while it is edited it is compared with the same ones again and again. */
  #read: {
    readonly document: vscode.TextDocument | null;
    readonly texts: Map<string, Promise<string | null>>;
  } = {
    document: null,
    texts: new Map(),
  };

  /** Fires when there is more to say of the shown file. */
  readonly onDidChange = this.#changed.event;

  constructor(
    session: ReviewSession,
    texts: AnsweredTexts,
    loadParser: LoadParser,
    log: vscode.LogOutputChannel,
  ) {
    this.#session = session;
    this.#texts = texts;
    this.#loadParser = loadParser;
    this.#log = log;
    const quiet = new Debounced(() => void this.#count(), QUIET_MILLISECONDS);
    this.#disposable = vscode.Disposable.from(
      this.#changed,
      quiet,
      session.onDidChange(() => quiet.schedule()),
    );
  }

  /** From the text of an answer to the shown one; null where that is not known, or not yet. */
  since(answer: Answer): LineCount | null {
    const { shown } = this.#session;
    return shown === null ? null : (this.#counts.get(keyOf(answer, shown)) ?? null);
  }

  dispose(): void {
    this.#disposable.dispose();
  }

  async #count(): Promise<void> {
    const { shown } = this.#session;
    if (shown === null) {
      return;
    }
    const wanted = staleAnswers(shown).filter((answer) => !this.#counts.has(keyOf(answer, shown)));
    try {
      const news = await Promise.all(wanted.map((answer) => this.#countOne(answer, shown)));
      if (news.includes(true)) {
        this.#changed.fire();
      }
    } catch (error) {
      this.#log.warn(
        `What changed since the answers for ${shown.file.path} is not known: ${reasonOf(error)}`,
      );
    }
  }

  /** True where there is something to show. */
  async #countOne(answer: Answer, shown: ShownReview): Promise<boolean> {
    const { document } = shown.file;
    const before = await this.#textOf(answer, shown);
    const { changedLines } = await this.#loadParser();
    if (shown.version !== document.version) {
      return false; // Typed on: that text is gone, and the next one's turn comes.
    }
    const count = before === null ? null : changedLines(before, document.getText());
    this.#counts.set(keyOf(answer, shown), count);
    for (const key of [...this.#counts.keys()].slice(0, -MOST_COUNTS)) {
      this.#counts.delete(key);
    }
    return count !== null;
  }

  #textOf(answer: Answer, { file: { document, folder } }: ShownReview): Promise<string | null> {
    if (this.#read.document !== document) {
      this.#read = { document, texts: new Map() };
    }
    const text = this.#read.texts.get(answer.fingerprint) ?? this.#texts.of(answer, folder);
    this.#read.texts.set(answer.fingerprint, text);
    return text;
  }
}

/** One for each text that answers are stale for. */
function staleAnswers({ review }: ShownReview): readonly Answer[] {
  const answers = reviewedItems(review).flatMap(({ item: { stale, answer } }) =>
    stale === 'fileChanged' && answer !== null ? [answer] : [],
  );
  return [...new Map(answers.map((answer) => [answer.fingerprint, answer])).values()];
}

function keyOf(answer: Answer, { review }: ShownReview): string {
  return `${answer.fingerprint} ${review.fingerprint}`;
}
