import type { AnswerKind } from '../review/answer.ts';
import type { FileReview, Progress, StaleReason } from '../review/fileReview.ts';

/** What reports call an answer. */
export const ANSWER_WORDS: Readonly<Record<Exclude<AnswerKind, 'open'>, string>> = {
  done: 'done',
  notApplicable: 'not applicable',
  concern: 'concern',
};

/** What reports say of an answer that does not count any more, in Markdown. */
export const STALE_WORDS: Readonly<Record<StaleReason, string>> = {
  fileChanged: '**stale** since the file has changed',
  itemReworded: '**stale** since the item has been reworded',
};

/** `2 stale`, `1 concern`: what a progress holds besides its answers. */
export function attentionWords({ stale, concerns }: Progress): string[] {
  return [
    ...(stale === 0 ? [] : [`${stale} stale`]),
    ...(concerns === 0 ? [] : [`${concerns} ${concerns === 1 ? 'concern' : 'concerns'}`]),
  ];
}

/** The same of a file, with `2 parts answered`, `1 part stale`. */
export function fileAttentionWords({ progress, parts: { answered, stale } }: FileReview): string[] {
  const parts = (count: number, what: string) =>
    count === 0 ? [] : [`${count} ${count === 1 ? 'part' : 'parts'} ${what}`];
  return [...attentionWords(progress), ...parts(answered, 'answered'), ...parts(stale, 'stale')];
}
