import type { Item } from '../persona/persona.ts';
import type { Answer } from './answer.ts';
import type { ItemReview, StaleReason } from './fileReview.ts';

/**
 * The state of an item for a text: the newest answer given for this text and this wording, if there is one; otherwise
 * the newest for this text, stale because the item has been reworded; otherwise the newest at all, stale because the
 * file has changed; otherwise open. An answer taken back is open, never stale.
 * @param answers all answers ever given to the item for the path, oldest first.
 */
export function itemState(item: Item, answers: readonly Answer[], fingerprint: string): ItemReview {
  const newest = answers.at(-1);
  if (newest === undefined) {
    return { item, state: 'open', stale: null, answer: null };
  }
  const forText = answers.filter((answer) => answer.fingerprint === fingerprint);
  const counting = forText.findLast(({ wording }) => wording === item.wording);
  if (counting !== undefined) {
    return review(item, counting, null);
  }
  const forOtherWording = forText.at(-1);
  return forOtherWording === undefined
    ? review(item, newest, 'fileChanged')
    : review(item, forOtherWording, 'itemReworded');
}

function review(item: Item, answer: Answer, stale: StaleReason | null): ItemReview {
  return { item, state: answer.answer, stale: answer.answer === 'open' ? null : stale, answer };
}

/** Whether an item's answer counts for the text at hand. */
export function isAnswered({ state, stale }: ItemReview): boolean {
  return stale === null && (state === 'done' || state === 'notApplicable');
}
