import type { Item } from '../persona/persona.ts';
import type { Answer, AnsweredPart } from './answer.ts';
import type { ItemReview, PartProgress, PartReview } from './fileReview.ts';
import type { Lines } from './lines.ts';
import { type FindPart, type Part, textOfPart } from './part.ts';

/** An answer for a part, and where the part stands. */
interface Candidate {
  readonly answer: Answer;
  readonly part: AnsweredPart;
  readonly lines: Lines | null;
}

/**
 * What is answered for parts of a file. For each text of a part the newest answer counts, as for a file: one for this
 * wording before one for another. A part that stands nowhere is stale, unless a part of the same name stands or was
 * answered for later: it is the same declaration, looked at again.
 * @param answers those for parts, oldest first
 * @param find null where the text is not at hand: then nothing is told of staleness but by wording
 * @param isLoose whether texts with other white space count as the same
 * @returns by place, those without one after them, oldest first
 */
export function partReviews(
  item: Item,
  answers: readonly Answer[],
  find: FindPart | null,
  isLoose: boolean,
): PartReview[] {
  if (answers.length === 0) {
    return []; // Of nearly all items.
  }
  const candidates = newestOfEachText(item, answers, isLoose).map(({ answer, part }) => ({
    answer,
    part,
    lines: find?.(part) ?? null,
  }));
  const newest = newestOfEachName(candidates);
  return candidates
    .filter(
      (candidate) => candidate.lines !== null || (newest.get(candidate.part.name) ?? candidate) === candidate,
    )
    .flatMap(({ answer, part, lines }) => {
      const reworded = answer.wording === item.wording ? null : 'itemReworded';
      const stale = find !== null && lines === null ? 'fileChanged' : reworded;
      return part.answer === 'open' ? [] : [{ part, state: part.answer, stale, answer, lines } as const];
    })
    .sort((a, b) => firstOf(a) - firstOf(b));
}

/** What is answered for a part as it is, or stale for what it was; null where nothing is. */
export function reviewOfPart({ parts }: ItemReview, part: Part, isLoose: boolean): PartReview | null {
  const isSame = (other: Part) => textOfPart(other, isLoose) === textOfPart(part, isLoose);
  return (
    parts.find((review) => isSame(review.part)) ??
    parts.find(({ stale, part: { name } }) => stale !== null && name !== '' && name === part.name) ??
    null
  );
}

/** Counts the parts of all items, each once. */
export function partProgress(items: readonly ItemReview[]): PartProgress {
  const parts = items.flatMap((item) => item.parts);
  const count = (isStale: boolean) =>
    new Set(
      parts
        .filter(({ stale }) => (stale !== null) === isStale)
        .map(({ part }) => (part.name === '' ? part.fingerprint : part.name)),
    ).size;
  return { answered: count(false), stale: count(true) };
}

function newestOfEachText(
  item: Item,
  answers: readonly Answer[],
  isLoose: boolean,
): Omit<Candidate, 'lines'>[] {
  const newest = new Map<string, Omit<Candidate, 'lines'>>();
  for (const answer of answers) {
    const { part } = answer;
    if (part !== undefined) {
      const text = textOfPart(part, isLoose);
      const known = newest.get(text)?.answer;
      if (known?.wording !== item.wording || answer.wording === item.wording) {
        // Set anew, so that the order stays that of the answers.
        newest.delete(text);
        newest.set(text, { answer, part });
      }
    }
  }
  return [...newest.values()];
}

/** One that stands before those that do not; selected lines have no name. */
function newestOfEachName(candidates: readonly Candidate[]): ReadonlyMap<string, Candidate> {
  const standing = candidates.filter(({ lines }) => lines !== null);
  const gone = candidates.filter(({ lines }) => lines === null);
  const named = [...gone, ...standing].filter(({ part }) => part.name !== '');
  return new Map(named.map((candidate) => [candidate.part.name, candidate]));
}

function firstOf({ lines }: PartReview): number {
  return lines?.first ?? Number.MAX_SAFE_INTEGER;
}
