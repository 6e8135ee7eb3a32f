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
  const sameText = answers.findLast((answer) => answer.fingerprint === fingerprint);
  const sameWording = answers.findLast(
    (answer) => answer.fingerprint === fingerprint && answer.wording === item.wording,
  );
  if (sameWording !== undefined) {
    return review(item, sameWording, null);
  }
  if (sameText !== undefined) {
    return review(item, sameText, 'itemReworded');
  }
  const newest = answers.at(-1);
  return newest === undefined
    ? { item, state: 'open', stale: null, answer: null }
    : review(item, newest, 'fileChanged');
}

function review(item: Item, answer: Answer, stale: StaleReason | null): ItemReview {
  return { item, state: answer.answer, stale: answer.answer === 'open' ? null : stale, answer };
}
