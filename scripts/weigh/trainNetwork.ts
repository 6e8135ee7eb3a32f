import {
  addTo,
  type BlockMeaning,
  dimensions,
  inputCount,
  type Layer,
  type Meaning,
  meaningSize,
  meanOf,
  noMeaning,
  ownShare,
  plainOdds,
} from '../../src/core/persona/checklists/derived/network.ts';
import type { MarkedBlock } from './markedFiles.ts';
import { Parameters } from './parameters.ts';
import { Random } from './random.ts';

/** What is learned: what each piece of evidence says, and what is made of it. */
export interface Network {
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly layer: Layer;
}

const unitCount = 32;
const epochs = 26;
/** The result is the average of what is known after each of the last ones. */
const epochsAveraged = 16;
const rate = 0.05;
/** Holds numbers back that little is known of. */
const decay = 0.0001;
/** How much of the evidence is left out each time, so that none is relied upon alone. */
const leftOut = 0.5;
/** Of what numbers are before anything is known: where all are 0, none can be told to move. */
const spread = 0.3;

/** The evidence of a block by its numbers in the vocabulary. */
interface Example {
  readonly above: readonly number[];
  readonly entries: readonly (readonly number[])[];
  readonly areChecks: readonly (boolean | null)[];
}

/**
 * Learns a network (`oddsIn`) from marked blocks, by gradient descent on the logistic loss. The same blocks give the same network.
 *
 * @param names the evidence that is looked at
 * @param seed of what is left to chance; another one gives another network that is as good
 */
export function trainNetwork(
  blocks: readonly MarkedBlock[],
  names: readonly string[],
  seed: number,
): Network {
  const trainer = new Trainer(names, seed);
  const examples = blocks.map((block) => trainer.exampleOf(block));
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
  readonly #inputs: Parameters;
  readonly #unitBiases: Parameters;
  readonly #outputs: Parameters;
  readonly #bias: Parameters;

  constructor(names: readonly string[], seed: number) {
    this.#random = new Random(seed);
    this.#inputs = this.#parameters(unitCount * inputCount, 1 / Math.sqrt(inputCount));
    this.#unitBiases = this.#parameters(unitCount, 0);
    this.#outputs = this.#parameters(unitCount, spread);
    this.#bias = this.#parameters(1, 0);
    this.#names = names;
    this.#numbers = new Map(names.map((name, number) => [name, number]));
    let count = 0;
    const start = (): number => (count++ % meaningSize === 0 ? 0 : spread * this.#random.normal());
    this.#meanings = new Parameters(names.length * meaningSize, start, 0.001);
  }

  exampleOf({ evidence, entries }: MarkedBlock): Example {
    const numbersOf = (told: readonly string[]): number[] =>
      told.map((name) => this.#numbers.get(name)).filter((number) => number !== undefined);
    return {
      above: numbersOf(evidence),
      entries: entries.map((entry) => numbersOf(entry.evidence)),
      areChecks: entries.map(({ isCheck }) => isCheck),
    };
  }

  /** Goes through all examples once. */
  learn(examples: readonly Example[]): void {
    for (const example of this.#random.shuffled(examples)) {
      this.#learnFrom(example);
    }
  }

  snapshot(): void {
    for (const each of [this.#meanings, this.#inputs, this.#unitBiases, this.#outputs, this.#bias]) {
      each.snapshot();
    }
  }

  network(): Network {
    const meanings = this.#meanings.average();
    const inputs = this.#inputs.average();
    const biases = this.#unitBiases.average();
    const units = [...this.#outputs.average()].map((output, unit) => ({
      output,
      bias: biases[unit] ?? 0,
      inputs: sliceOf(inputs, unit, inputCount),
    }));
    return {
      meanings: new Map(this.#names.map((name, number) => [name, sliceOf(meanings, number, meaningSize)])),
      layer: { bias: this.#bias.average()[0] ?? 0, units },
    };
  }

  #learnFrom(example: Example): void {
    const seen = this.#thinned(example);
    const { above, entries } = this.#meaningOf(seen);
    const mean = meanOf(entries);
    const slopes = {
      above: noMeaning(),
      mean: noMeaning(),
      entries: entries.map(noMeaning),
    };
    for (const [at, own] of entries.entries()) {
      const isCheck = example.areChecks[at] ?? null;
      if (isCheck !== null) {
        const inputs = inputsOf(own, mean, above);
        const { slope, inputSlopes } = this.#learnLayer(inputs, plainOdds(above, own, mean), isCheck);
        const slopesOf = (part: number): number[] =>
          inputSlopes.slice(part * dimensions, (part + 1) * dimensions);
        addTo(slopes.entries[at] ?? [], [ownShare * slope, ...slopesOf(0)], 1);
        addTo(slopes.mean, [(1 - ownShare) * slope, ...slopesOf(1)], 1);
        addTo(slopes.above, [slope, ...slopesOf(2)], 1);
      }
    }
    for (const number of seen.above) {
      this.#descend(number, slopes.above);
    }
    for (const [at, numbers] of seen.entries.entries()) {
      const own = slopes.entries[at] ?? [];
      addTo(own, slopes.mean, 1 / entries.length);
      for (const number of numbers) {
        this.#descend(number, own);
      }
    }
  }

  /** @returns how the loss rises with the odds, and with each input */
  #learnLayer(
    inputs: readonly number[],
    plain: number,
    isCheck: boolean,
  ): { slope: number; inputSlopes: number[] } {
    const activities = Array.from({ length: unitCount }, (_, unit) => this.#activityOf(unit, inputs));
    const outputs = this.#outputs.values;
    const odds = activities.reduce(
      (sum, activity, unit) => sum + (outputs[unit] ?? 0) * activity,
      plain + (this.#bias.values[0] ?? 0),
    );
    const slope = 1 / (1 + Math.exp(-odds)) - (isCheck ? 1 : 0);
    const inputSlopes = inputs.map(() => 0);
    for (const [unit, activity] of activities.entries()) {
      const unitSlope = slope * (outputs[unit] ?? 0) * (1 - activity * activity);
      this.#outputs.descend(unit, slope * activity, rate);
      this.#unitBiases.descend(unit, unitSlope, rate);
      for (let index = 0, at = unit * inputCount; index < inputCount; index++, at++) {
        inputSlopes[index] = (inputSlopes[index] ?? 0) + unitSlope * (this.#inputs.values[at] ?? 0);
        this.#inputs.descend(at, unitSlope * (inputs[index] ?? 0), rate);
      }
    }
    this.#bias.descend(0, slope, rate);
    return { slope, inputSlopes };
  }

  /** From -1 to 1. */
  #activityOf(unit: number, inputs: readonly number[]): number {
    const weights = sliceOf(this.#inputs.values, unit, inputCount);
    return Math.tanh(
      inputs.reduce(
        (sum, input, index) => sum + (weights[index] ?? 0) * input,
        this.#unitBiases.values[unit] ?? 0,
      ),
    );
  }

  #descend(number: number, slopes: readonly number[]): void {
    for (let index = 0, at = number * meaningSize; index < meaningSize; index++, at++) {
      const slope = (slopes[index] ?? 0) + decay * (this.#meanings.values[at] ?? 0);
      this.#meanings.descend(at, slope, rate);
    }
  }

  /** What is left of the evidence counts for all of it. */
  #meaningOf({ above, entries }: Omit<Example, 'areChecks'>): BlockMeaning {
    const sumOf = (numbers: readonly number[]): Meaning => {
      const sum = noMeaning();
      for (const number of numbers) {
        addTo(sum, sliceOf(this.#meanings.values, number, meaningSize), 1 / (1 - leftOut));
      }
      return sum;
    };
    return { above: sumOf(above), entries: entries.map(sumOf) };
  }

  #thinned({ above, entries }: Example): Omit<Example, 'areChecks'> {
    const thin = (numbers: readonly number[]): readonly number[] =>
      numbers.filter(() => this.#random.next() >= leftOut);
    return { above: thin(above), entries: entries.map(thin) };
  }

  #parameters(count: number, deviation: number): Parameters {
    return new Parameters(count, () => deviation * this.#random.normal());
  }
}

/** What a unit looks at. */
function inputsOf(...meanings: readonly [own: Meaning, mean: Meaning, above: Meaning]): number[] {
  return meanings.flatMap((meaning) =>
    Array.from({ length: dimensions }, (_, index) => meaning[1 + index] ?? 0),
  );
}

/** One of several parts of numbers that are all of a length. */
function sliceOf(numbers: Float64Array, at: number, length: number): Float64Array {
  return numbers.subarray(at * length, (at + 1) * length);
}
