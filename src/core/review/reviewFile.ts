import type { PersonaMatch } from '../patterns/personaIndex.ts';
import type { Checklist } from '../persona/persona.ts';
import type { AnswerBook } from './answerBook.ts';
import type { ChecklistReview, FileReview, ItemReview, PersonaReview, Progress } from './fileReview.ts';
import { itemState, type TextPrints } from './itemState.ts';
import { type FindPart, partFinder } from './part.ts';
import { partProgress } from './partReviews.ts';

export interface ReviewInput extends TextPrints {
  /** Relative to the workspace folder, with `/`. */
  readonly path: string;
  /** The personas that review the path. */
  readonly matches: readonly PersonaMatch[];
  readonly book: AnswerBook;
  /** Those of the text under review, without their ends; asked for where parts of the file were answered for. */
  readonly lines?: () => readonly string[];
}

/** What a review is made of, and where parts stand in the text. */
interface Input extends ReviewInput {
  readonly find: FindPart | null;
}

/** Joins what applies to a file with what has been answered for it. */
export function reviewFile(input: ReviewInput): FileReview {
  const loosePath = input.looseFingerprint === undefined ? null : input.path;
  const find = input.lines === undefined ? null : partFinder(input.lines, loosePath);
  const personas = input.matches.map((match) => reviewPersona(match, { ...input, find }));
  const items = personas.flatMap(({ checklists }) => checklists.flatMap((checklist) => checklist.items));
  return {
    path: input.path,
    fingerprint: input.fingerprint,
    personas,
    progress: sumProgress(personas),
    parts: partProgress(items),
  };
}

function reviewPersona(match: PersonaMatch, input: Input): PersonaReview {
  const checklists = match.checklists.map((checklist) => reviewChecklist(match.persona.id, checklist, input));
  return { match, checklists, progress: sumProgress(checklists) };
}

function reviewChecklist(persona: string, checklist: Checklist, input: Input): ChecklistReview {
  const items = checklist.items.map((item) =>
    itemState(item, input.book.answersFor(input.path, persona, item.id), input, input.find),
  );
  return { checklist, items, progress: progressOf(items) };
}

function progressOf(items: readonly ItemReview[]): Progress {
  const counts = { total: items.length, answered: 0, stale: 0, concerns: 0 };
  for (const { state, stale } of items) {
    if (stale !== null) {
      counts.stale += 1;
    } else if (state === 'concern') {
      counts.concerns += 1;
    } else if (state !== 'open') {
      counts.answered += 1;
    }
  }
  return counts;
}

/** The counts of all parts together. */
export function sumProgress(parts: readonly { readonly progress: Progress }[]): Progress {
  const total = { total: 0, answered: 0, stale: 0, concerns: 0 };
  for (const { progress } of parts) {
    total.total += progress.total;
    total.answered += progress.answered;
    total.stale += progress.stale;
    total.concerns += progress.concerns;
  }
  return total;
}
