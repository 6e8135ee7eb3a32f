import type { PersonaMatch } from '../patterns/personaIndex.ts';
import type { Checklist, Item } from '../persona/persona.ts';
import type { Answer, AnswerKind } from './answer.ts';
import type { Concern } from './itemHistory.ts';

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
}
