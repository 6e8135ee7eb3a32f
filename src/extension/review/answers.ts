import * as vscode from 'vscode';
import type { Answer } from '../../core/review/answer.ts';
import type { AnswerMaker, Settlement } from '../../core/review/answerMaker.ts';
import {
  answerForPart,
  answerWith,
  confirmAgain,
  confirmParts,
  type Decision,
  type Given,
  type GivenForPart,
  type TextToConfirm,
  takeBack,
} from '../../core/review/decision.ts';
import type { ItemReview, PartReview } from '../../core/review/fileReview.ts';
import { isAnswered } from '../../core/review/itemState.ts';
import { isRest, type ReviewedItem, reviewedItems } from '../../core/review/nextOpenItem.ts';
import type { Part } from '../../core/review/part.ts';
import { reviewFile } from '../../core/review/reviewFile.ts';
import type { ReviewStore } from '../../core/review/reviewStore.ts';
import { TaskQueue } from '../../core/taskQueue.ts';
import { ignoresWhitespace } from '../settings.ts';
import type { KeptTexts } from './keptTexts.ts';
import type { ReviewSession, ShownReview } from './reviewSession.ts';

/** What one command of the user recorded. */
export interface Step {
  readonly store: ReviewStore;
  readonly answers: readonly Answer[];
}

/** More steps back than anyone takes. */
const MOST_STEPS = 100;

/** The text that answers are given for. What is asked of the user first was asked of that text. */
export type Subject = Pick<ShownReview, 'file' | 'review' | 'looseFingerprint' | 'store'>;

/** Gives answers, for the shown file where no other is named, and takes the last ones back. */
export class Answers implements vscode.Disposable {
  readonly #session: ReviewSession;
  readonly #maker: AnswerMaker;
  readonly #texts: Pick<KeptTexts, 'keep'>;
  readonly #reviewer: () => string;
  /** One command after the other: what the one before has recorded decides what a second key press means. */
  readonly #queue = new TaskQueue();
  readonly #steps: Step[] = [];
  readonly #changed = new vscode.EventEmitter<void>();

  /** Fires when there is more or less to undo. */
  readonly onDidChangeSteps = this.#changed.event;

  constructor(
    session: ReviewSession,
    maker: AnswerMaker,
    texts: Pick<KeptTexts, 'keep'>,
    reviewer: () => string,
  ) {
    this.#session = session;
    this.#maker = maker;
    this.#texts = texts;
    this.#reviewer = reviewer;
  }

  get canUndo(): boolean {
    return this.#steps.length > 0;
  }

  /** Ticks items, or unticks those whose answer counts. */
  async setDone(items: readonly ItemName[], isDone: boolean): Promise<void> {
    await this.#give(items, (item) => {
      const isTicked = isAnswered(item);
      return isDone || isTicked ? answerWith(item, { answer: isDone ? 'done' : 'open' }) : null;
    });
  }

  /** Ticks an item, or unticks it where its answer counts. */
  async toggle(item: ItemName): Promise<void> {
    await this.#give([item], (reviewed) =>
      answerWith(reviewed, { answer: isAnswered(reviewed) ? 'open' : 'done' }),
    );
  }

  /** @param reason may be empty */
  async setNotApplicable(item: ItemName, reason: string, on: Subject): Promise<void> {
    await this.#give([item], (reviewed) => answerWith(reviewed, notApplicable(reason)), on);
  }

  /** Those of the items that nobody has looked at yet. */
  async setRestNotApplicable(items: readonly ItemName[], reason: string, on: Subject): Promise<void> {
    await this.#give(
      items,
      (reviewed) => (isRest(reviewed) ? answerWith(reviewed, notApplicable(reason)) : null),
      on,
    );
  }

  async raiseConcern(item: ItemName, concern: Omit<Given, 'answer'>, on: Subject): Promise<void> {
    await this.#give([item], (reviewed) => answerWith(reviewed, { answer: 'concern', ...concern }), on);
  }

  /** Resolves concerns or takes them up again. */
  async settle(concerns: readonly Answer[], how: Settlement, on: Subject): Promise<void> {
    await this.#queue.run(() => {
      const lines = this.#maker.settle(concerns, how, this.#givenFor(on), on.store.book);
      return this.#keep(on.store, lines);
    });
  }

  /**
   * Gives stale answers again, as they were, for the text at hand, and those for parts for what has become of these.
   * @param gone parts of which nothing is left: their answers are taken back
   */
  async confirm(
    items: readonly ItemName[] | 'all',
    text: TextToConfirm,
    gone: readonly PartReview[],
    on: Subject,
  ): Promise<void> {
    const ids = new Set(gone.map(({ answer }) => answer.id));
    const decide = (reviewed: ItemReview) =>
      joined([
        confirmAgain(reviewed, on.review.fingerprint, text.lines),
        confirmParts(reviewed, text),
        ...reviewed.parts
          .filter(({ answer }) => ids.has(answer.id))
          .map(({ part }) => answerForPart(part, { answer: 'open' })),
      ]);
    await this.#give(items, decide, on, text.lines);
  }

  /** Answers an item for a part of the file alone, or takes that back. */
  async answerPart(item: ItemName, part: Part, given: GivenForPart, on: Subject): Promise<void> {
    await this.#give([item], () => answerForPart(part, given), on);
  }

  /**
   * Takes every answer of the shown file back, the stale ones and those for parts too, and resolves its concerns. Null
   * where there was none.
   */
  async reset(): Promise<Step | null> {
    return await this.#give('all', takeBack);
  }

  /**
   * Takes back what a command recorded, so that all is as it was before. False where there is nothing to undo, or where it
   * was undone already.
   * @param wanted the last one where none is named
   */
  undo(wanted?: Step): Promise<boolean> {
    return this.#queue.run(async () => {
      const step = wanted ?? this.#steps.at(-1);
      const at = step === undefined ? -1 : this.#steps.indexOf(step);
      if (step === undefined || at === -1) {
        return false;
      }
      this.#steps.splice(at, 1);
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
    decide: (item: ItemReview) => Decision | null,
    // The text is the one on the screen at this moment, whatever is typed while other answers are being recorded.
    subject: Subject | null = this.#session.current(),
    lines: readonly string[] | null = null,
  ): Promise<Step | null> {
    if (subject === null) {
      return null;
    }
    const text = subject.file.document.getText();
    const step = await this.#queue.run(() => this.#record(subject, names, decide, lines));
    if (step !== null) {
      void this.#texts.keep(subject.review.fingerprint, text);
    }
    return step;
  }

  async #record(
    subject: Subject,
    names: readonly ItemName[] | 'all',
    decide: (item: ItemReview) => Decision | null,
    /** Where it matters which parts stand; without them all that was ever answered for parts is told. */
    lines: readonly string[] | null,
  ): Promise<Step | null> {
    const { path, fingerprint, personas } = subject.review;
    const matches = personas.map(({ match }) => match);
    const { store, file } = subject;
    const looseFingerprint = ignoresWhitespace(file.folder) ? subject.looseFingerprint() : undefined;
    const about = { path, fingerprint, looseFingerprint, matches, book: store.book };
    const review = reviewFile(lines === null ? about : { ...about, lines: () => lines });
    const recorded = reviewedItems(review)
      .filter((item) => names === 'all' || names.some((name) => isNamed(item, name)))
      .flatMap((item) => {
        const decision = decide(item.item);
        return decision === null ? [] : this.#make(subject, item, decision);
      });
    return await this.#keep(subject.store, recorded);
  }

  #make(subject: Subject, { persona, item }: ReviewedItem, { gives, resolves }: Decision): Answer[] {
    const { book } = subject.store;
    const common = this.#givenFor(subject);
    const items = [{ persona: persona.match.persona.id, item: item.item }];
    const given = { ...common, looseFingerprint: subject.looseFingerprint() };
    return [
      ...gives.flatMap((each) => this.#maker.create(items, { ...given, ...each }, book)),
      ...this.#maker.settle(resolves, 'resolves', common, book),
    ];
  }

  #givenFor({ file, review: { path, fingerprint } }: Subject) {
    const commit = file.commit === null ? {} : { commit: file.commit };
    return { path, fingerprint, reviewer: this.#reviewer(), ...commit };
  }

  /** Writes the lines of one step. Null where there are none. */
  async #keep(store: ReviewStore, answers: readonly Answer[]): Promise<Step | null> {
    if (answers.length === 0) {
      return null;
    }
    await store.record(answers);
    const step = { store, answers };
    this.#steps.push(step);
    this.#steps.splice(0, this.#steps.length - MOST_STEPS);
    this.#changed.fire();
    return step;
  }
}

/** Several decisions as one; null where nothing is decided. */
function joined(decisions: readonly (Decision | null)[]): Decision | null {
  const made = decisions.filter((decision) => decision !== null);
  return made.length === 0
    ? null
    : { gives: made.flatMap(({ gives }) => gives), resolves: made.flatMap(({ resolves }) => resolves) };
}

function notApplicable(reason: string): Given {
  return { answer: 'notApplicable', ...(reason === '' ? {} : { note: reason }) };
}

/** An item as the log names it. */
export interface ItemName {
  readonly persona: string;
  readonly item: string;
}

function isNamed({ persona, item }: ReviewedItem, name: ItemName): boolean {
  return persona.match.persona.id === name.persona && item.item.id === name.item;
}
