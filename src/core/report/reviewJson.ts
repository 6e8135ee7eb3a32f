import type { Answer } from '../review/answer.ts';
import type {
  ChecklistReview,
  FileReview,
  ItemReview,
  PersonaReview,
  Progress,
} from '../review/fileReview.ts';
import { isReviewed } from '../review/isReviewed.ts';
import type { ChangedFile } from '../review/reviewSet.ts';
import type { ChangeReview } from './changeReview.ts';

/**
 * A review set for programs; the keys and their order are a stable contract.
 * @param withItems whether every item and its answer are told, or the progress alone
 */
export function reviewJson({ set, base, commit }: ChangeReview, withItems: boolean) {
  return {
    base: base === null ? null : { name: base.name, commit: base.commit },
    commit,
    progress: {
      files: set.files.length,
      reviewed: set.files.filter(({ review }) => isReviewed(review.progress)).length,
      ...counts(set.progress),
    },
    files: set.files.map(({ change, review }) => ({ ...changeJson(change), ...fileJson(review, withItems) })),
    withoutChecklist: set.withoutChecklist.map(changeJson),
    leftOut: set.leftOut.map(({ change, why }) => ({ ...changeJson(change), why })),
  };
}

function changeJson({ path, kind, formerPath, size }: ChangedFile) {
  return { path, kind, formerPath, added: size?.added ?? null, removed: size?.removed ?? null };
}

function counts({ total, answered, stale, concerns }: Progress) {
  return { total, answered, stale, concerns };
}

function fileJson(review: FileReview, withItems: boolean) {
  return {
    fingerprint: review.fingerprint,
    reviewed: isReviewed(review.progress),
    progress: counts(review.progress),
    parts: { answered: review.parts.answered, stale: review.parts.stale },
    personas: review.personas
      .filter(({ progress }) => progress.total > 0)
      .map((persona) => personaJson(persona, withItems)),
  };
}

function personaJson({ match: { persona }, checklists, progress }: PersonaReview, withItems: boolean) {
  return {
    id: persona.id,
    name: persona.name,
    progress: counts(progress),
    ...(withItems ? { checklists: checklists.map(checklistJson) } : {}),
  };
}

function checklistJson({ checklist, items, progress }: ChecklistReview) {
  return { title: checklist.title, progress: counts(progress), items: items.map(itemJson) };
}

function itemJson({ item, state, stale, answer, concerns, parts }: ItemReview) {
  return {
    id: item.id,
    text: item.text,
    required: item.required,
    state,
    stale,
    answer: answer === null ? null : answerJson(answer),
    concerns: concerns.map((concern) => ({
      ...answerJson(concern.answer),
      resolved: concern.isResolved,
    })),
    parts: parts.map(({ part, ...review }) => ({
      name: part.name,
      state: review.state,
      stale: review.stale,
      line: review.lines?.first ?? null,
      endLine: review.lines?.last ?? null,
      fingerprint: part.fingerprint,
      answer: answerJson(review.answer),
    })),
  };
}

function answerJson(answer: Answer) {
  return {
    id: answer.id,
    answer: answer.answer,
    time: answer.time,
    reviewer: answer.reviewer,
    path: answer.path,
    fingerprint: answer.fingerprint,
    note: answer.note ?? null,
    line: answer.line ?? null,
    endLine: answer.endLine ?? null,
    quote: answer.quote ?? null,
    commit: answer.commit ?? null,
  };
}
