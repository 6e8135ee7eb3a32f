import { inputCount, type Layers } from '../../src/core/persona/checklists/derived/network.ts';
import { Parameters } from './parameters.ts';
import type { Random } from './random.ts';
import { sliceOf } from './sliceOf.ts';

const unitCount = 32;
/** Of what a unit speaks before anything is known: where all say 0, none can be told to move. */
const spread = 0.3;

/** Learns what is made of all that is known of an entry. */
export class UnitTrainer {
  readonly #inputs: Parameters;
  readonly #biases: Parameters;
  readonly #outputs: Parameters;
  readonly #bias: Parameters;

  constructor(random: Random) {
    const parameters = (count: number, deviation: number): Parameters =>
      new Parameters(count, () => deviation * random.normal());
    this.#inputs = parameters(unitCount * inputCount, 1 / Math.sqrt(inputCount));
    this.#biases = parameters(unitCount, 0);
    this.#outputs = parameters(unitCount, spread);
    this.#bias = parameters(1, 0);
  }

  snapshot(): void {
    for (const each of [this.#inputs, this.#biases, this.#outputs, this.#bias]) {
      each.snapshot();
    }
  }

  average(): Pick<Layers, 'bias' | 'units'> {
    const inputs = this.#inputs.average();
    const biases = this.#biases.average();
    const units = [...this.#outputs.average()].map((output, unit) => ({
      output,
      bias: biases[unit] ?? 0,
      inputs: sliceOf(inputs, unit, inputCount),
    }));
    return { bias: this.#bias.average()[0] ?? 0, units };
  }

  /**
   * @param inputs what the units look at
   * @param plain what the evidence says by itself
   * @returns how the loss rises with the odds, and with each input
   */
  learn(
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
      this.#outputs.descend(unit, slope * activity);
      this.#biases.descend(unit, unitSlope);
      for (let index = 0, at = unit * inputCount; index < inputCount; index++, at++) {
        inputSlopes[index] = (inputSlopes[index] ?? 0) + unitSlope * (this.#inputs.values[at] ?? 0);
        this.#inputs.descend(at, unitSlope * (inputs[index] ?? 0));
      }
    }
    this.#bias.descend(0, slope);
    return { slope, inputSlopes };
  }

  /** From -1 to 1. */
  #activityOf(unit: number, inputs: readonly number[]): number {
    const weights = sliceOf(this.#inputs.values, unit, inputCount);
    return Math.tanh(
      inputs.reduce(
        (sum, input, index) => sum + (weights[index] ?? 0) * input,
        this.#biases.values[unit] ?? 0,
      ),
    );
  }
}
