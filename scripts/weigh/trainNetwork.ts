import { memorySize } from '../../src/core/persona/checklists/derived/memory.ts';
import {
  addTo,
  aroundOf,
  type BlockMeaning,
  dimensions,
  type Layers,
  type Meaning,
  meaningSize,
  meanOf,
  noMeaning,
  numbersOf,
  ownShare,
  plainOdds,
  rememberedOf,
  seenOf,
} from '../../src/core/persona/checklists/derived/network.ts';
import type { MarkedBlock, MarkedFile } from './markedFiles.ts';
import { MemoryTrainer } from './memoryTrainer.ts';
import { Parameters } from './parameters.ts';
import { Random } from './random.ts';
import { sliceOf } from './sliceOf.ts';
import { UnitTrainer } from './unitTrainer.ts';

/** What is learned: what each piece of evidence says, and what is made of it. */
export interface Network {
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly layers: Layers;
}

const epochs = 26;
/** The result is the average of what is known after each of the last ones. */
const epochsAveraged = 16;
/** Holds numbers back that little is known of. */
const decay = 0.0001;
/** How much of the evidence and of what is remembered is left out each time, so that none is relied upon alone. */
const leftOut = 0.5;
/** What is left counts for all. */
const shareLeft = 1 / (1 - leftOut);
/** Of what numbers are before anything is known: where all are 0, none can be told to move. */
const spread = 0.3;

/** The evidence of a file by its numbers in the vocabulary. */
interface Example {
  readonly file: readonly number[];
  readonly blocks: readonly ExampleBlock[];
}

interface ExampleBlock {
  readonly above: readonly number[];
  readonly entries: readonly (readonly number[])[];
  readonly areChecks: readonly (boolean | null)[];
}

/** How the loss rises with what is said of a block. */
interface BlockSlopes {
  readonly about: number[];
  readonly above: number[];
  readonly mean: number[];
  readonly entries: readonly number[][];
  readonly remembered: number[];
}

/**
 * Learns a network (`oddsIn`) from marked files, by gradient descent on the logistic loss. The same files give the same network.
 *
 * @param names the evidence that is looked at
 * @param seed of what is left to chance; another one gives another network that is as good
 */
export function trainNetwork(files: readonly MarkedFile[], names: readonly string[], seed: number): Network {
  const trainer = new Trainer(names, seed);
  const examples = files.map((file) => trainer.exampleOf(file));
  for (let epoch = 0; epoch < epochs; epoch++) {
    trainer.learn(examples);
    if (epoch >= epochs - epochsAveraged) {
      trainer.snapshot();
    }
  }
  return trainer.network();
}

class Trainer {
  readonly #random: Random;
  readonly #names: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #meanings: Parameters;
  readonly #units: UnitTrainer;
  readonly #fromFirst: MemoryTrainer;
  readonly #fromLast: MemoryTrainer;

  constructor(names: readonly string[], seed: number) {
    this.#random = new Random(seed);
    this.#units = new UnitTrainer(this.#random);
    this.#fromFirst = new MemoryTrainer(this.#random);
    this.#fromLast = new MemoryTrainer(this.#random);
    this.#names = names;
    this.#numbers = new Map(names.map((name, number) => [name, number]));
    let count = 0;
    const start = (): number => (count++ % meaningSize === 0 ? 0 : spread * this.#random.normal());
    this.#meanings = new Parameters(names.length * meaningSize, start, 0.001);
  }

  exampleOf({ evidence, blocks }: MarkedFile): Example {
    return { file: this.#numbersOf(evidence), blocks: blocks.map((block) => this.#exampleOfBlock(block)) };
  }

  /** Goes through all examples once. */
  learn(examples: readonly Example[]): void {
    for (const example of this.#random.shuffled(examples)) {
      this.#learnFrom(this.#thinned(example));
    }
  }

  snapshot(): void {
    for (const each of [this.#meanings, this.#units, this.#fromFirst, this.#fromLast]) {
      each.snapshot();
    }
  }

  network(): Network {
    const meanings = this.#meanings.average();
    return {
      meanings: new Map(this.#names.map((name, number) => [name, sliceOf(meanings, number, meaningSize)])),
      layers: {
        ...this.#units.average(),
        fromFirst: this.#fromFirst.average(),
        fromLast: this.#fromLast.average(),
      },
    };
  }

  #exampleOfBlock({ evidence, entries }: MarkedBlock): ExampleBlock {
    return {
      above: this.#numbersOf(evidence),
      entries: entries.map((entry) => this.#numbersOf(entry.evidence)),
      areChecks: entries.map(({ isCheck }) => isCheck),
    };
  }

  #numbersOf(told: readonly string[]): number[] {
    return told.map((name) => this.#numbers.get(name)).filter((number) => number !== undefined);
  }

  #learnFrom({ file, blocks }: Example): void {
    const about = this.#sumOf(file);
    const meanings = blocks.map((block) => this.#meaningOf(block));
    const means = meanings.map(({ entries }) => meanOf(entries));
    const seen = meanings.map(({ above }, block) => seenOf(means[block] ?? noMeaning(), above));
    const before = this.#fromFirst.remember(seen);
    const behind = this.#fromLast.remember(seen.toReversed());
    const shares = blocks.map(() => Array.from({ length: 2 * memorySize }, () => this.#shareTaken()));
    const slopes = meanings.map((meaning, block) => {
      const remembered = rememberedOf(before[block] ?? [], behind.at(-1 - block) ?? []);
      return this.#learnBlock(
        about,
        meaning,
        means[block] ?? noMeaning(),
        aroundOf(seen[block] ?? [], about, times(remembered, shares[block] ?? [])),
        blocks[block]?.areChecks ?? [],
      );
    });
    const ofRemembered = slopes.map(({ remembered }, block) => times(remembered, shares[block] ?? []));
    const seenBefore = this.#fromFirst.learn(
      seen,
      before,
      ofRemembered.map((each) => each.slice(0, memorySize)),
    );
    const seenBehind = this.#fromLast.learn(
      seen.toReversed(),
      behind,
      ofRemembered.map((each) => each.slice(memorySize)).reverse(),
    );
    for (const [at, { above, entries }] of blocks.entries()) {
      const { above: ofAbove = [], mean = [], entries: ofEntries = [] } = slopes[at] ?? {};
      for (const ofSeen of [seenBefore[at] ?? [], seenBehind.at(-1 - at) ?? []]) {
        addTo(mean, [0, ...ofSeen.slice(0, dimensions)], 1);
        addTo(ofAbove, [0, ...ofSeen.slice(dimensions)], 1);
      }
      this.#descendAll(above, ofAbove);
      for (const [entry, numbers] of entries.entries()) {
        const own = ofEntries[entry] ?? [];
        addTo(own, mean, 1 / entries.length);
        this.#descendAll(numbers, own);
      }
    }
    const ofFile = noMeaning();
    for (const { about: ofAbout } of slopes) {
      addTo(ofFile, ofAbout, 1);
    }
    this.#descendAll(file, ofFile);
  }

  #learnBlock(
    about: Meaning,
    { above, entries }: BlockMeaning,
    mean: Meaning,
    around: readonly number[],
    areChecks: readonly (boolean | null)[],
  ): BlockSlopes {
    const slopes: BlockSlopes = {
      about: noMeaning(),
      above: noMeaning(),
      mean: noMeaning(),
      entries: entries.map(noMeaning),
      remembered: Array.from({ length: 2 * memorySize }, () => 0),
    };
    for (const [at, own] of entries.entries()) {
      const isCheck = areChecks[at] ?? null;
      if (isCheck !== null) {
        const inputs = [...numbersOf(own), ...around];
        const { slope, inputSlopes } = this.#units.learn(inputs, plainOdds(about, above, own, mean), isCheck);
        let taken = 0;
        const take = (count: number): number[] => inputSlopes.slice(taken, (taken += count));
        addTo(slopes.entries[at] ?? [], [ownShare * slope, ...take(dimensions)], 1);
        addTo(slopes.mean, [(1 - ownShare) * slope, ...take(dimensions)], 1);
        addTo(slopes.above, [slope, ...take(dimensions)], 1);
        addTo(slopes.about, [slope, ...take(dimensions)], 1);
        addTo(slopes.remembered, take(2 * memorySize), 1);
      }
    }
    return slopes;
  }

  #descend(number: number, slopes: readonly number[]): void {
    for (let index = 0, at = number * meaningSize; index < meaningSize; index++, at++) {
      const slope = (slopes[index] ?? 0) + decay * (this.#meanings.values[at] ?? 0);
      this.#meanings.descend(at, slope);
    }
  }

  #descendAll(numbers: readonly number[], slopes: readonly number[]): void {
    for (const number of numbers) {
      this.#descend(number, slopes);
    }
  }

  #meaningOf({ above, entries }: ExampleBlock): BlockMeaning {
    return { above: this.#sumOf(above), entries: entries.map((numbers) => this.#sumOf(numbers)) };
  }

  #sumOf(numbers: readonly number[]): Meaning {
    const sum = noMeaning();
    for (const number of numbers) {
      addTo(sum, sliceOf(this.#meanings.values, number, meaningSize), shareLeft);
    }
    return sum;
  }

  /** None, or what counts for all. */
  #shareTaken(): number {
    return this.#random.next() < leftOut ? 0 : shareLeft;
  }

  #thinned({ file, blocks }: Example): Example {
    const thin = (numbers: readonly number[]): readonly number[] =>
      numbers.filter(() => this.#shareTaken() > 0);
    return {
      file: thin(file),
      blocks: blocks.map(({ above, entries, areChecks }) => ({
        above: thin(above),
        entries: entries.map(thin),
        areChecks,
      })),
    };
  }
}

function times(numbers: readonly number[], factors: readonly number[]): number[] {
  return numbers.map((number, index) => number * (factors[index] ?? 0));
}
