import type { Answer } from './answer.ts';

/** What a reviewer found wrong. */
export interface Concern {
  /** The line of the log that raised it. */
  readonly answer: Answer;
  /** The last line that resolved it or took it up again; null where there is none. */
  readonly settlement: Answer | null;
  readonly isResolved: boolean;
}

export interface ItemHistory {
  /** Done, not applicable, and taken back; oldest first. */
  readonly answers: readonly Answer[];
  /** Oldest first. */
  readonly concerns: readonly Concern[];
  /** Those for parts of the file, oldest first. */
  readonly parts: readonly Answer[];
}

/**
 * Tells answers, those for parts and concerns apart, and says which concerns are resolved: by what came last of the lines
 * about each.
 * @param lines all that was ever said of an item for a path, oldest first.
 */
export function readHistory(lines: readonly Answer[]): ItemHistory {
  const answers: Answer[] = [];
  const raised: Answer[] = [];
  const parts: Answer[] = [];
  const settlements = new Map<string, Answer>();
  for (const line of lines) {
    const settled = settledBy(line);
    if (settled !== undefined) {
      settlements.set(settled, line);
    } else if (line.part !== undefined) {
      parts.push(line);
    } else {
      (line.answer === 'concern' ? raised : answers).push(line);
    }
  }
  const concerns = raised.map((answer) => {
    const settlement = settlements.get(answer.id) ?? null;
    return { answer, settlement, isResolved: settlement?.resolves !== undefined };
  });
  return { answers, concerns, parts };
}

/** The id of the concern that a line settles or takes up again. */
export function settledBy({ resolves, reopens }: Pick<Answer, 'resolves' | 'reopens'>): string | undefined {
  return resolves ?? reopens;
}

/** Those that still stand. */
export function unresolvedOf(concerns: readonly Concern[]): readonly Answer[] {
  return concerns.filter(({ isResolved }) => !isResolved).map(({ answer }) => answer);
}
