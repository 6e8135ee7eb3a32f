import type { Answer, AnsweredPart } from './answer.ts';
import type { NewAnswer } from './answerMaker.ts';
import { findQuote, linesOf, quoteOf } from './concernLines.ts';
import type { ItemReview, PartReview } from './fileReview.ts';
import { unresolvedOf } from './itemHistory.ts';
import { type FindPart, type Part, partOf } from './part.ts';

/** What an item is answered with. */
export type Given = Pick<NewAnswer, 'answer' | 'note' | 'line' | 'endLine' | 'quote' | 'part'>;

/** What it is answered with for a part of the file. */
export interface GivenForPart {
  readonly answer: AnsweredPart['answer'];
  /** Why it does not apply. */
  readonly note?: string;
}

/** What becomes of an item in one step. */
export interface Decision {
  readonly gives: readonly Given[];
  /** The concerns that are resolved by it. */
  readonly resolves: readonly Answer[];
}

/** To answer an item is to say that its concerns are settled; a concern joins them. */
export function answerWith({ concerns }: ItemReview, given: Given): Decision {
  return { gives: [given], resolves: given.answer === 'concern' ? [] : unresolvedOf(concerns) };
}

/** Answers an item for a part of the file: of the file that says nothing, nor of its concerns. */
export function answerForPart(part: Part, { answer, ...details }: GivenForPart): Decision {
  return { gives: [{ answer: 'open', ...details, part: { ...part, answer } }], resolves: [] };
}

/** Takes back what an item is answered with, for parts too, and resolves its concerns; null where there is nothing. */
export function takeBack(item: ItemReview): Decision | null {
  const parts = item.parts.flatMap(({ part }) => answerForPart(part, { answer: 'open' }).gives);
  const { gives, resolves } =
    item.state === 'open' ? { gives: [], resolves: [] } : answerWith(item, { answer: 'open' });
  return gives.length + parts.length === 0 ? null : { gives: [...gives, ...parts], resolves };
}

/**
 * Gives what is stale again, as it was, for the text at hand; null where nothing is. A concern that is given again takes
 * the place of the one before, on the lines where these stand now.
 * @param text its lines
 */
export function confirmAgain(
  { item, state, stale, answer, concerns }: ItemReview,
  fingerprint: string,
  text: readonly string[],
): Decision | null {
  if (stale === null || answer === null) {
    return null;
  }
  if (state !== 'concern') {
    return { gives: [{ answer: state, ...noteOf(answer) }], resolves: [] };
  }
  const resolves = unresolvedOf(concerns).filter(
    (concern) => concern.fingerprint !== fingerprint || concern.wording !== item.wording,
  );
  return { gives: resolves.map((concern) => raiseAgain(concern, text)), resolves };
}

/** The text at hand, to which stale answers are given again. */
export interface TextToConfirm {
  /** Relative to the workspace folder, with `/`. */
  readonly path: string;
  readonly lines: readonly string[];
  /** Where the declaration of a part's name stands; null where there is none, or several. */
  readonly declared: FindPart;
}

/**
 * Gives what is stale for parts again: for their lines where these stand, as where the item was reworded, else for the
 * declaration of their name; null where there is neither.
 */
export function confirmParts(
  { parts }: ItemReview,
  { path, lines, declared }: TextToConfirm,
): Decision | null {
  const gives = parts.flatMap(({ part, state, stale, answer, lines: own }) => {
    const place = stale === null ? null : (own ?? declared(part));
    return place === null
      ? []
      : answerForPart(partOf(lines, place, part.name, path), { answer: state, ...noteOf(answer) }).gives;
  });
  return gives.length === 0 ? null : { gives, resolves: [] };
}

/** The parts that cannot be confirmed, for there is nothing left of them; none where the item is confirmed for the file. */
export function goneParts(
  { state, stale, parts }: ItemReview,
  { declared }: Pick<TextToConfirm, 'declared'>,
): readonly PartReview[] {
  const isConfirmed = stale !== null && state !== 'concern';
  return isConfirmed
    ? []
    : parts.filter((part) => part.stale !== null && part.lines === null && declared(part.part) === null);
}

function raiseAgain(concern: Answer, text: readonly string[]): Given {
  const { quote } = concern;
  const before = linesOf(concern);
  const raised = { answer: 'concern', ...noteOf(concern) } as const;
  if (before === null || quote === undefined) {
    return raised;
  }
  const lines = findQuote(text, quote, before);
  return lines === null
    ? { ...raised, line: before.first, endLine: before.last, quote }
    : { ...raised, line: lines.first, endLine: lines.last, quote: quoteOf(text, lines) };
}

function noteOf({ note }: Answer): Pick<Given, 'note'> {
  return note === undefined ? {} : { note };
}
