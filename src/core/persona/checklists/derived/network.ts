/** How many numbers a piece of evidence has beside the one that says how much it speaks for a check by itself. */
export const dimensions = 16;

/**
 * What evidence says: first how much it speaks for a check by itself, then `dimensions` numbers that say something only together
 * with those of other evidence. What several pieces say is their sum.
 */
export type Meaning = ArrayLike<number>;

/** How many numbers a meaning has. */
export const meaningSize = 1 + dimensions;

export interface BlockMeaning {
  /** Of what stands above it. */
  readonly above: Meaning;
  /** Of each of its entries. */
  readonly entries: readonly Meaning[];
}

/** What is made of the numbers of an entry and of its block, see `oddsIn`. */
export interface Layer {
  readonly bias: number;
  readonly units: readonly LayerUnit[];
}

/** One that is more or less active, and speaks for or against a check by as much. */
export interface LayerUnit {
  /** How much it speaks for a check, at most. */
  readonly output: number;
  readonly bias: number;
  /** For each number: those of the entry, of all entries of its block on average, and of what stands above. */
  readonly inputs: ArrayLike<number>;
}

/** How many numbers a unit looks at. */
export const inputCount = 3 * dimensions;

/**
 * What speaks for a check by itself counts half as the entry's own and half as the average of its list, which mostly stands or falls as a
 * whole.
 */
export const ownShare = 0.5;

/** The odds that the entries of a block are checks, as natural logarithms. */
export function oddsIn({ above, entries }: BlockMeaning, { bias, units }: Layer): number[] {
  const mean = meanOf(entries);
  // What an entry stands among is the same for all of them.
  const around = units.map(
    (unit) => unit.bias + weighed(mean, unit, dimensions) + weighed(above, unit, 2 * dimensions),
  );
  return entries.map((own) =>
    units.reduce(
      (odds, unit, index) => odds + unit.output * Math.tanh((around[index] ?? 0) + weighed(own, unit, 0)),
      bias + plainOdds(above, own, mean),
    ),
  );
}

/** Several networks err less than one: each has learned the same in its own way. */
export function averageOdds(ofEach: readonly (readonly number[])[]): number[] {
  const [first = []] = ofEach;
  return first.map((_, index) => ofEach.reduce((sum, odds) => sum + (odds[index] ?? 0), 0) / ofEach.length);
}

/** What a meaning adds to what a unit sees, by the inputs from a place on. */
function weighed(meaning: Meaning, { inputs }: LayerUnit, from: number): number {
  let sum = 0;
  for (let index = 0; index < dimensions; index++) {
    sum += (inputs[from + index] ?? 0) * (meaning[1 + index] ?? 0);
  }
  return sum;
}

/** What the evidence says by itself. */
export function plainOdds(above: Meaning, own: Meaning, mean: Meaning): number {
  return (above[0] ?? 0) + ownShare * (own[0] ?? 0) + (1 - ownShare) * (mean[0] ?? 0);
}

export function meanOf(meanings: readonly Meaning[]): Meaning {
  const mean = noMeaning();
  for (const meaning of meanings) {
    addTo(mean, meaning, 1 / meanings.length);
  }
  return mean;
}

const zeros: readonly number[] = Array.from({ length: meaningSize }, () => 0);

/** One to add to. Arrays of numbers, since small typed arrays take several times their memory. */
export function noMeaning(): number[] {
  return [...zeros];
}

export function addTo(sum: number[], numbers: ArrayLike<number>, factor: number): void {
  for (let index = 0; index < sum.length; index++) {
    sum[index] = (sum[index] ?? 0) + factor * (numbers[index] ?? 0);
  }
}
