/**
 * How much less is enough, or more is needed, where very many are beside a list that are surely checks, or surely none. A natural
 * logarithm, as all odds here.
 */
const mostBeside = 1.5;
/** Half of that, where so many entries are. */
const entriesForHalf = 8;
/** No more of a list count. */
const maximumEntries = 8;

/** What has lower odds is no check, whatever stands beside it; and what has higher ones is a check. */
export const lowestOdds = -mostBeside;
const highestOdds = mostBeside;

/** A list or table, as it is by itself. */
export interface ListAlone {
  /** See `placeOf`. */
  readonly place: string | null;
  /** How many entries it has. */
  readonly size: number;
  /** Theirs, without those that can be none. */
  readonly odds: readonly number[];
}

/**
 * The odds above which the entries of each list of a file are checks: 0 for a list alone, so that what is more likely one than not is
 * one. What somebody has put side by side is mostly of one kind, so lists that are surely checks speak for those beside them, and lists
 * that surely are none against. Only the latter are left when the checks are written down as tasks, so what was none does not become
 * one by that.
 */
export function leastOddsOf(lists: readonly ListAlone[]): number[] {
  const places = new Map<string, Count>();
  for (const list of lists) {
    if (list.place !== null) {
      places.set(list.place, add(places.get(list.place) ?? nothing, countOf(list), 1));
    }
  }
  return lists.map((list) => {
    const together = list.place === null ? undefined : places.get(list.place);
    const { all, forChecks } = together === undefined ? nothing : add(together, countOf(list), -1);
    return (mostBeside * -forChecks) / (all + entriesForHalf);
  });
}

interface Count {
  /** How many entries count. */
  readonly all: number;
  /** How many of these are surely checks, less those that surely are none. */
  readonly forChecks: number;
}

const nothing: Count = { all: 0, forChecks: 0 };

function countOf({ size, odds }: ListAlone): Count {
  const all = Math.min(size, maximumEntries);
  const isSure = odds.some((each) => each > highestOdds);
  const isSurelyNone = odds.every((each) => each <= lowestOdds);
  return { all, forChecks: isSure ? all : isSurelyNone ? -all : 0 };
}

function add(a: Count, b: Count, sign: 1 | -1): Count {
  return { all: a.all + sign * b.all, forChecks: a.forChecks + sign * b.forChecks };
}
