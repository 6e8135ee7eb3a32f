import type { PersonaMatch } from '../patterns/personaIndex.ts';
import type { Checklist, Item } from '../persona/persona.ts';
import type { Answer, AnswerKind } from './answer.ts';
import type { Concern } from './itemHistory.ts';
import type { Lines } from './lines.ts';
import type { Part } from './part.ts';

export type StaleReason = 'fileChanged' | 'itemReworded';

export interface ItemReview {
  readonly item: Item;
  /** What the answer says, also where it is stale. */
  readonly state: AnswerKind;
  /** Why the answer does not count for the text and the wording at hand; null where it does, or where there is none. */
  readonly stale: StaleReason | null;
  readonly answer: Answer | null;
  /** All that were raised, oldest first. While one is unresolved, `state` is `concern`. */
  readonly concerns: readonly Concern[];
  /**
   * What is answered for parts of the file alone: it has no say in `state`. By their places, those without one last; none
   * that is stale where the item is answered for the file.
   */
  readonly parts: readonly PartReview[];
}

/** A part of the file that was answered for. */
export interface PartReview {
  readonly part: Part;
  readonly state: Exclude<AnswerKind, 'open' | 'concern'>;
  /** `fileChanged` where the part stands nowhere any more. */
  readonly stale: StaleReason | null;
  readonly answer: Answer;
  /** Where it stands; null where it does not, or where the text is not at hand. */
  readonly lines: Lines | null;
}

/** Counts of parts, of one that several items were answered for as one. */
export interface PartProgress {
  readonly answered: number;
  readonly stale: number;
}

/** Counts of items. An item is answered when it is done or not applicable, and not stale. */
export interface Progress {
  readonly total: number;
  readonly answered: number;
  readonly stale: number;
  readonly concerns: number;
}

export interface ChecklistReview {
  readonly checklist: Checklist;
  readonly items: readonly ItemReview[];
  readonly progress: Progress;
}

export interface PersonaReview {
  readonly match: PersonaMatch;
  readonly checklists: readonly ChecklistReview[];
  readonly progress: Progress;
}

/** Everything the views, the command line and the reports show of one file. */
export interface FileReview {
  readonly path: string;
  readonly fingerprint: string;
  readonly personas: readonly PersonaReview[];
  readonly progress: Progress;
  readonly parts: PartProgress;
}
