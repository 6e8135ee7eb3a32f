import * as vscode from 'vscode';
import type { Answer, AnswerKind } from '../../core/review/answer.ts';
import type { AnswerMaker } from '../../core/review/answerMaker.ts';
import { isAnswered } from '../../core/review/itemState.ts';
import { type ReviewedItem, reviewedItems } from '../../core/review/nextOpenItem.ts';
import { reviewFile } from '../../core/review/reviewFile.ts';
import type { ReviewStore } from '../../core/review/reviewStore.ts';
import { TaskQueue } from '../../core/taskQueue.ts';
import type { ReviewSession, ShownReview } from './reviewSession.ts';

/** What one command of the user recorded. */
interface Step {
  readonly store: ReviewStore;
  readonly answers: readonly Answer[];
}

/** More steps back than anyone takes. */
const MOST_STEPS = 100;

/** Gives answers for the shown file, and takes the last ones back. */
export class Answers implements vscode.Disposable {
  readonly #session: ReviewSession;
  readonly #maker: AnswerMaker;
  readonly #reviewer: () => string;
  /** One command after the other: what the one before has recorded decides what a second key press means. */
  readonly #queue = new TaskQueue();
  readonly #steps: Step[] = [];
  readonly #changed = new vscode.EventEmitter<void>();

  /** Fires when there is more or less to undo. */
  readonly onDidChangeSteps = this.#changed.event;

  constructor(session: ReviewSession, maker: AnswerMaker, reviewer: () => string) {
    this.#session = session;
    this.#maker = maker;
    this.#reviewer = reviewer;
  }

  get canUndo(): boolean {
    return this.#steps.length > 0;
  }

  /** Ticks an item that is open or stale; unticks one whose answer counts. */
  async setDone(items: readonly ItemName[], isDone: boolean): Promise<void> {
    await this.#give(items, () => ({ answer: isDone ? 'done' : 'open' }));
  }

  /** Ticks an item, or unticks it where its answer counts. */
  async toggle(item: ItemName): Promise<void> {
    await this.#give([item], (reviewed) => ({ answer: isAnswered(reviewed.item) ? 'open' : 'done' }));
  }

  /** Gives stale answers again, as they were, for the text at hand. */
  async confirm(items: readonly ItemName[] | 'all'): Promise<void> {
    await this.#give(items, ({ item }) =>
      item.stale === null
        ? null
        : { answer: item.state, ...(item.answer?.note === undefined ? {} : { note: item.answer.note }) },
    );
  }

  /** Takes every answer of the shown file back, the stale ones too. True where there was one. */
  async reset(): Promise<boolean> {
    return await this.#give('all', ({ item }) => (item.state === 'open' ? null : { answer: 'open' }));
  }

  /** Takes back what the last command recorded, so that all is as it was before. False where there is nothing to undo. */
  undo(): Promise<boolean> {
    return this.#queue.run(async () => {
      const step = this.#steps.pop();
      if (step === undefined) {
        return false;
      }
      this.#changed.fire();
      await step.store.record(this.#maker.retract(step.answers, this.#reviewer(), step.store.book));
      return true;
    });
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #give(
    names: readonly ItemName[] | 'all',
    decide: (item: ReviewedItem) => { answer: AnswerKind; note?: string } | null,
  ): Promise<boolean> {
    // The text is the one on the screen at this moment, whatever is typed while other answers are being recorded.
    const shown = this.#session.current();
    return shown !== null && (await this.#queue.run(() => this.#record(shown, names, decide)));
  }

  async #record(
    shown: ShownReview,
    names: readonly ItemName[] | 'all',
    decide: (item: ReviewedItem) => { answer: AnswerKind; note?: string } | null,
  ): Promise<boolean> {
    const { path, fingerprint, personas } = shown.review;
    const matches = personas.map(({ match }) => match);
    const answers = reviewedItems(reviewFile({ path, fingerprint, matches, book: shown.store.book }))
      .filter((item) => names === 'all' || names.some((name) => isNamed(item, name)))
      .flatMap((item) => {
        const decided = decide(item);
        return decided === null ? [] : this.#make(shown, item, decided);
      });
    if (answers.length === 0) {
      return false;
    }
    await shown.store.record(answers);
    this.#steps.push({ store: shown.store, answers });
    this.#steps.splice(0, this.#steps.length - MOST_STEPS);
    this.#changed.fire();
    return true;
  }

  #make(
    { file, review, store }: ShownReview,
    { persona, item }: ReviewedItem,
    decided: { answer: AnswerKind; note?: string },
  ): Answer[] {
    return this.#maker.create(
      [{ persona: persona.match.persona.id, item: item.item }],
      {
        path: review.path,
        fingerprint: review.fingerprint,
        reviewer: this.#reviewer(),
        ...decided,
        ...(file.commit === null ? {} : { commit: file.commit }),
      },
      store.book,
    );
  }
}

/** An item as the log names it. */
export interface ItemName {
  readonly persona: string;
  readonly item: string;
}

function isNamed({ persona, item }: ReviewedItem, name: ItemName): boolean {
  return persona.match.persona.id === name.persona && item.item.id === name.item;
}
