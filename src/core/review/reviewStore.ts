import { Emitter } from '../emitter.ts';
import { reasonOf } from '../reasonOf.ts';
import { TaskQueue } from '../taskQueue.ts';
import type { HostFailure, Listen, LogStorage } from '../workspace.ts';
import type { Answer } from './answer.ts';
import { AnswerBook } from './answerBook.ts';
import { formatAnswer, type LogProblem, parseLog } from './reviewLog.ts';

/**
 * One folder's answers, kept in its log. Reads and writes happen one after the other; answers that could not be written
 * are kept and shown, and go out with the next write that succeeds.
 */
export class ReviewStore {
  readonly #storage: LogStorage;
  readonly #didChange = new Emitter<void>();
  readonly #didFail = new Emitter<HostFailure>();
  #book = new AnswerBook();
  #problems = new Map<LogProblem['code'], LogProblem>();
  #pending: readonly Answer[] = [];
  #offset = 0;
  #lines = 0;
  readonly #queue = new TaskQueue();
  #waitingRefresh: Promise<void> | null = null;
  #watch: { dispose(): void } | null = null;
  #disposed = false;
  /** What has failed and been told; told again only after it has worked in between. */
  readonly #told = new Set<'read' | 'write'>();

  constructor(storage: LogStorage) {
    this.#storage = storage;
  }

  /** Fires when an answer or a problem has come or gone. */
  get onDidChange(): Listen<void> {
    return this.#didChange.event;
  }

  /** Fires when the log cannot be read or written: once, until that has worked again. */
  get onDidFail(): Listen<HostFailure> {
    return this.#didFail.event;
  }

  /** The answers so far, pending ones included. */
  get book(): AnswerBook {
    return this.#book;
  }

  /** Answers that are shown but not yet in the log. */
  get pending(): readonly Answer[] {
    return this.#pending;
  }

  /** What is wrong with the log: at most one per code, counted over the whole log. */
  get problems(): readonly LogProblem[] {
    return [...this.#problems.values()];
  }

  /** Where the log is, to show to the user. */
  get location(): string {
    return this.#storage.location;
  }

  /** Reads the log and follows it from now on. Never rejects: a log that cannot be read is told by `onDidFail`. */
  load(): Promise<void> {
    this.#watch ??= this.#storage.onDidChange(() => void this.#refresh());
    return this.#refresh();
  }

  /**
   * Appends answers to the log. Once it resolves they are in the book; those the host refused to write are `pending`.
   * @throws RangeError when an answer is too long for the log; then none is kept.
   */
  async record(answers: readonly Answer[]): Promise<void> {
    const lines = answers.map(formatAnswer);
    await this.#queue.run(async () => {
      await this.#write([...this.#pending, ...answers], [...this.#pending.map(formatAnswer), ...lines]);
      if (this.#book.add(answers)) {
        this.#changed();
      }
    });
  }

  /** Writes what is pending. True where nothing is pending any more. */
  retry(): Promise<boolean> {
    return this.#queue.run(async () => {
      if (this.#pending.length > 0) {
        await this.#write(this.#pending, this.#pending.map(formatAnswer));
        this.#changed();
      }
      return this.#pending.length === 0;
    });
  }

  /** Stops following the log and telling of it. A write under way is finished. */
  dispose(): void {
    this.#disposed = true;
    this.#watch?.dispose();
    this.#didChange.dispose();
    this.#didFail.dispose();
  }

  async #write(answers: readonly Answer[], lines: readonly string[]): Promise<void> {
    try {
      await this.#storage.append(lines.join(''));
      this.#pending = [];
      this.#told.delete('write');
    } catch (error) {
      this.#pending = answers;
      this.#tell('write', error);
    }
  }

  /** Reads what is new. Changes that come while a read waits for its turn are seen by that read. */
  #refresh(): Promise<void> {
    this.#waitingRefresh ??= this.#queue.run(async () => {
      this.#waitingRefresh = null;
      if (!this.#disposed) {
        await this.#read();
      }
    });
    return this.#waitingRefresh;
  }

  async #read(): Promise<void> {
    let slice: Awaited<ReturnType<LogStorage['read']>>;
    try {
      slice = await this.#storage.read(this.#offset);
    } catch (error) {
      this.#tell('read', error);
      return;
    }
    this.#told.delete('read');
    this.#offset = slice.end;
    this.#fold(slice.text, slice.restarted);
  }

  #fold(text: string, restarted: boolean): void {
    if (restarted) {
      this.#book = new AnswerBook();
      this.#book.add(this.#pending);
      this.#problems.clear();
      this.#lines = 0;
    }
    const log = parseLog(text);
    for (const { code, count, firstLine } of log.problems) {
      const known = this.#problems.get(code);
      this.#problems.set(code, {
        code,
        count: (known?.count ?? 0) + count,
        firstLine: known?.firstLine ?? this.#lines + firstLine,
      });
    }
    this.#lines += log.lines;
    const added = this.#book.add(log.answers);
    if (added || restarted || log.problems.length > 0) {
      this.#changed();
    }
  }

  #tell(what: 'read' | 'write', error: unknown): void {
    if (!this.#told.has(what)) {
      this.#told.add(what);
      this.#didFail.fire({ message: reasonOf(error) });
    }
  }

  #changed(): void {
    this.#didChange.fire();
  }
}
