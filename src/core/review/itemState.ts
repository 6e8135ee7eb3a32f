import type { Item } from '../persona/persona.ts';
import type { Answer } from './answer.ts';
import type { ItemReview, StaleReason } from './fileReview.ts';
import { readHistory, unresolvedOf } from './itemHistory.ts';
import type { FindPart } from './part.ts';
import { partReviews } from './partReviews.ts';

/** Which text is under review. */
export interface TextPrints {
  /** See `fingerprint`. */
  readonly fingerprint: string;
  /** See `looseFingerprint`; only where a text with other white space counts as the same. */
  readonly looseFingerprint?: string | undefined;
}

/**
 * The state of an item for a text: the newest answer given for this text and this wording, if there is one; otherwise
 * the newest for this text, stale because the item has been reworded; otherwise the newest at all, stale because the
 * file has changed; otherwise open. An answer taken back is open, never stale. While concerns are unresolved, they alone
 * are looked at, by the same rule. Where the answer counts, answers for parts that are stale are left out.
 * @param lines all that was ever said of the item for the path, oldest first.
 * @param find where parts stand in the text; null where it is not at hand
 */
export function itemState(
  item: Item,
  lines: readonly Answer[],
  { fingerprint, looseFingerprint }: TextPrints,
  find: FindPart | null = null,
): ItemReview {
  if (lines.length === 0) {
    return { item, ...nothingSaid, concerns: [], parts: [] }; // Of nearly all items.
  }
  const { answers, concerns, parts } = readHistory(lines);
  const unresolved = unresolvedOf(concerns);
  const isLoose = looseFingerprint !== undefined;
  const isForText = (answer: Answer): boolean =>
    answer.fingerprint === fingerprint || (isLoose && answer.looseFingerprint === looseFingerprint);
  const own = newestFor(item, unresolved.length > 0 ? unresolved : answers, isForText);
  const all = partReviews(item, parts, find, isLoose);
  // Who has answered for all of this text has looked at what a part has become.
  const isCovered = find !== null && isAnswered(own);
  return { item, ...own, concerns, parts: isCovered ? all.filter(({ stale }) => stale === null) : all };
}

const nothingSaid = { state: 'open', stale: null, answer: null } as const;

function newestFor(
  item: Item,
  answers: readonly Answer[],
  isForText: (answer: Answer) => boolean,
): Pick<ItemReview, 'state' | 'stale' | 'answer'> {
  const newest = answers.at(-1);
  if (newest === undefined) {
    return nothingSaid;
  }
  const forText = answers.filter(isForText);
  const counting = forText.findLast(({ wording }) => wording === item.wording);
  if (counting !== undefined) {
    return stateBy(counting, null);
  }
  const forOtherWording = forText.at(-1);
  return forOtherWording === undefined
    ? stateBy(newest, 'fileChanged')
    : stateBy(forOtherWording, 'itemReworded');
}

function stateBy(answer: Answer, stale: StaleReason | null): Pick<ItemReview, 'state' | 'stale' | 'answer'> {
  return { state: answer.answer, stale: answer.answer === 'open' ? null : stale, answer };
}

/** Whether an item's answer counts for the text at hand. */
export function isAnswered({ state, stale }: Pick<ItemReview, 'state' | 'stale'>): boolean {
  return stale === null && (state === 'done' || state === 'notApplicable');
}
