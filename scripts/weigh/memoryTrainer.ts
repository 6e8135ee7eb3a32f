import {
  type Cell,
  type CellState,
  memorySize,
  remember,
} from '../../src/core/persona/checklists/derived/memory.ts';
import { cellInputCount } from '../../src/core/persona/checklists/derived/network.ts';
import { Parameters } from './parameters.ts';
import type { Random } from './random.ts';

/** Of one half of a cell: its bias, and its inputs. */
const halfSize = 1 + cellInputCount;

/** Learns what is remembered of the blocks of a file, in one direction. */
export class MemoryTrainer {
  /** Of each cell its gate, then its content. */
  readonly #parameters: Parameters;

  constructor(random: Random) {
    const deviation = 1 / Math.sqrt(cellInputCount);
    this.#parameters = new Parameters(2 * memorySize * halfSize, () => deviation * random.normal());
  }

  /** See `remember`. */
  remember(steps: readonly (readonly number[])[]): (readonly CellState[])[] {
    return remember(steps, cellsOf(this.#parameters.values));
  }

  snapshot(): void {
    this.#parameters.snapshot();
  }

  average(): Cell[] {
    return cellsOf(this.#parameters.average());
  }

  /**
   * Goes back through the steps.
   * @param states what was remembered after each
   * @param slopes how the loss rises with each number that was remembered
   * @returns how it rises with each number that was seen
   */
  learn(
    steps: readonly (readonly number[])[],
    states: readonly (readonly CellState[])[],
    slopes: readonly (readonly number[])[],
  ): number[][] {
    const cells = cellsOf(this.#parameters.values);
    const ofSteps = steps.map((seen) => seen.map(() => 0));
    const ofParameters = Array.from(this.#parameters.values, () => 0);
    for (const [cell, { gate, content }] of cells.entries()) {
      let later = 0;
      for (let step = steps.length - 1; step >= 0; step--) {
        const state = states[step]?.[cell] ?? { share: 0, content: 0, kept: 0 };
        const before = states[step - 1]?.[cell]?.kept ?? 0;
        const slope = later + (slopes[step]?.[cell] ?? 0);
        later = slope * (1 - state.share);
        const ofGate = slope * (state.content - before) * state.share * (1 - state.share);
        const ofContent = slope * state.share * (1 - state.content * state.content);
        const ofSeen = ofSteps[step] ?? [];
        const at = 2 * cell * halfSize;
        addAt(ofParameters, at, 1, ofGate);
        addAt(ofParameters, at + halfSize, 1, ofContent);
        for (const [index, number] of (steps[step] ?? []).entries()) {
          addAt(ofParameters, at + 1 + index, number, ofGate);
          addAt(ofParameters, at + halfSize + 1 + index, number, ofContent);
          addAt(ofSeen, index, gate.inputs[index] ?? 0, ofGate);
          addAt(ofSeen, index, content.inputs[index] ?? 0, ofContent);
        }
      }
    }
    for (const [at, slope] of ofParameters.entries()) {
      this.#parameters.descend(at, slope);
    }
    return ofSteps;
  }
}

function cellsOf(values: Float64Array): Cell[] {
  const weightsAt = (half: number): Cell['gate'] => {
    const [bias = 0, ...inputs] = values.subarray(half * halfSize, (half + 1) * halfSize);
    return { bias, inputs };
  };
  return Array.from({ length: memorySize }, (_, cell) => ({
    gate: weightsAt(2 * cell),
    content: weightsAt(2 * cell + 1),
  }));
}

function addAt(sums: number[], at: number, number: number, factor: number): void {
  sums[at] = (sums[at] ?? 0) + number * factor;
}
