import { type Cell, type CellState, memorySize, remember, type Weights, weigh } from './memory.ts';

/** How many numbers a piece of evidence has beside the one that says how much it speaks for a check by itself. */
export const dimensions = 12;

/**
 * What evidence says: first how much it speaks for a check by itself, then `dimensions` numbers that say something only together
 * with those of other evidence. What several pieces say is their sum.
 */
export type Meaning = ArrayLike<number>;

/** How many numbers a meaning has. */
export const meaningSize = 1 + dimensions;

export interface FileMeaning {
  /** Of what the file says of itself. */
  readonly about: Meaning;
  /** In its order. */
  readonly blocks: readonly BlockMeaning[];
}

export interface BlockMeaning {
  /** Of what stands above it. */
  readonly above: Meaning;
  /** Of each of its entries. */
  readonly entries: readonly Meaning[];
}

/** What is made of the numbers of the entries of a file and of their blocks, see `oddsIn`. */
export interface Layers {
  readonly bias: number;
  readonly units: readonly Unit[];
  /** What remembers the blocks of the file from the first one to the one at hand, and from the last one. */
  readonly fromFirst: readonly Cell[];
  readonly fromLast: readonly Cell[];
}

/** One that is more or less active, and speaks for or against a check by as much. */
export interface Unit extends Weights {
  /** How much it speaks for a check, at most. */
  readonly output: number;
}

/** How many numbers of evidence a unit looks at: those of the entry, of all entries of its block on average, of what stands above, and of the file. */
export const evidenceInputCount = 4 * dimensions;

/** How many numbers a unit looks at: behind those of evidence what is remembered from the first block on, and from the last. */
export const inputCount = evidenceInputCount + 2 * memorySize;

/** How many numbers a cell looks at: those of all entries of a block on average, and of what stands above. */
export const cellInputCount = 2 * dimensions;

/**
 * What speaks for a check by itself counts half as the entry's own and half as the average of its list, which mostly stands or falls as a
 * whole.
 */
export const ownShare = 0.5;

/** The odds that the entries of each block of a file are checks, as natural logarithms. */
export function oddsIn(file: FileMeaning, layers: Layers): number[][] {
  const { about, blocks } = file;
  const means = blocks.map(({ entries }) => meanOf(entries));
  return aroundEach(file, means, layers).map((around, block) => {
    const { above = noMeaning(), entries = [] } = blocks[block] ?? {};
    // What an entry stands among is the same for all of them.
    const known = layers.units.map(({ bias, inputs }) => bias + weigh(around, inputs, dimensions));
    return entries.map((own) => {
      const numbers = numbersOf(own);
      return layers.units.reduce(
        (odds, { output, inputs }, unit) =>
          odds + output * Math.tanh((known[unit] ?? 0) + weigh(numbers, inputs)),
        layers.bias + plainOdds(about, above, own, means[block] ?? noMeaning()),
      );
    });
  });
}

/** What the entries of each block stand among. */
function aroundEach(
  { about, blocks }: FileMeaning,
  means: readonly Meaning[],
  { fromFirst, fromLast }: Layers,
): number[][] {
  const seen = blocks.map(({ above }, block) => seenOf(means[block] ?? noMeaning(), above));
  const before = remember(seen, fromFirst);
  const behind = remember(seen.toReversed(), fromLast);
  return seen.map((numbers, block) =>
    aroundOf(numbers, about, rememberedOf(before[block] ?? [], behind.at(-1 - block) ?? [])),
  );
}

/** What a cell sees of a block. */
export function seenOf(mean: Meaning, above: Meaning): number[] {
  return [...numbersOf(mean), ...numbersOf(above)];
}

/** What is remembered when a block is reached from the first one, and from the last. */
export function rememberedOf(before: readonly CellState[], behind: readonly CellState[]): number[] {
  return [...before, ...behind].map(({ kept }) => kept);
}

/** What a unit looks at behind the numbers of an entry. */
export function aroundOf(seen: readonly number[], about: Meaning, remembered: readonly number[]): number[] {
  return [...seen, ...numbersOf(about), ...remembered];
}

/** Those of a meaning that say something only together with others. */
export function numbersOf(meaning: Meaning): number[] {
  return Array.from({ length: dimensions }, (_, index) => meaning[1 + index] ?? 0);
}

/** Several networks err less than one: each has learned the same in its own way. */
export function averageOdds(ofEach: readonly (readonly number[])[]): number[] {
  const [first = []] = ofEach;
  return first.map((_, index) => ofEach.reduce((sum, odds) => sum + (odds[index] ?? 0), 0) / ofEach.length);
}

/** What the evidence says by itself. */
export function plainOdds(about: Meaning, above: Meaning, own: Meaning, mean: Meaning): number {
  return (about[0] ?? 0) + (above[0] ?? 0) + ownShare * (own[0] ?? 0) + (1 - ownShare) * (mean[0] ?? 0);
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
