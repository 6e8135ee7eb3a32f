import type { Answer } from './answer.ts';

/** What a reviewer found wrong. */
export interface Concern {
  /** The line of the log that raised it. */
  readonly answer: Answer;
  /** Whether it is settled: by what came last of those that resolve it and those that take it up again. */
  readonly isResolved: boolean;
}

export interface ItemHistory {
  /** Done, not applicable, and taken back; oldest first. */
  readonly answers: readonly Answer[];
  /** Oldest first. */
  readonly concerns: readonly Concern[];
}

/**
 * Tells answers from concerns, and says which of these are resolved.
 * @param lines all that was ever said of an item for a path, oldest first.
 */
export function readHistory(lines: readonly Answer[]): ItemHistory {
  const answers: Answer[] = [];
  const raised: Answer[] = [];
  const resolved = new Set<string>();
  for (const line of lines) {
    if (line.resolves !== undefined) {
      resolved.add(line.resolves);
    } else if (line.reopens !== undefined) {
      resolved.delete(line.reopens);
    } else {
      (line.answer === 'concern' ? raised : answers).push(line);
    }
  }
  return { answers, concerns: raised.map((answer) => ({ answer, isResolved: resolved.has(answer.id) })) };
}

/** Those that still stand. */
export function unresolvedOf(concerns: readonly Concern[]): readonly Answer[] {
  return concerns.filter(({ isResolved }) => !isResolved).map(({ answer }) => answer);
}
