import * as vscode from 'vscode';
import type { Answer, AnswerKind } from '../../core/review/answer.ts';
import type { AnswerMaker } from '../../core/review/answerMaker.ts';
import { type ReviewedItem, reviewedItems } from '../../core/review/nextOpenItem.ts';
import type { ReviewStore } from '../../core/review/reviewStore.ts';
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
  async undo(): Promise<boolean> {
    const step = this.#steps.pop();
    if (step === undefined) {
      return false;
    }
    this.#changed.fire();
    await step.store.record(this.#maker.retract(step.answers, this.#reviewer(), step.store.book));
    return true;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #give(
    names: readonly ItemName[] | 'all',
    decide: (item: ReviewedItem) => { answer: AnswerKind; note?: string } | null,
  ): Promise<boolean> {
    const shown = this.#session.current();
    if (shown === null) {
      return false;
    }
    const answers = reviewedItems(shown.review)
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
