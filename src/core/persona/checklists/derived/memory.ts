/** How many numbers are remembered of the blocks on one side of a block, itself included. */
export const memorySize = 16;

/** What is made of numbers: a weighed sum. */
export interface Weights {
  readonly bias: number;
  /** For each number. */
  readonly inputs: ArrayLike<number>;
}

/** One number that is remembered as the blocks of a file are gone through. */
export interface Cell {
  /** How much of what was remembered gives way to what is seen now. */
  readonly gate: Weights;
  /** What comes in its place. */
  readonly content: Weights;
}

/** How much gives way, from 0 to 1; what comes in its place, from -1 to 1; and what is remembered then. */
export interface CellState {
  readonly share: number;
  readonly content: number;
  readonly kept: number;
}

/**
 * What each cell remembers after each step: what was seen, the later and the more telling the more. This is a gated recurrent unit whose
 * gates look at what is seen alone (Feng et al., "Were RNNs All We Needed?", 2024).
 *
 * @param steps what is seen, one after the other
 */
export function remember(
  steps: readonly ArrayLike<number>[],
  cells: readonly Cell[],
): (readonly CellState[])[] {
  let states: readonly CellState[] = [];
  return steps.map((seen) => {
    states = cells.map(({ gate, content }, cell) => {
      const share = 1 / (1 + Math.exp(-gate.bias - weigh(seen, gate.inputs)));
      const found = Math.tanh(content.bias + weigh(seen, content.inputs));
      const before = states[cell]?.kept ?? 0;
      return { share, content: found, kept: before + share * (found - before) };
    });
    return states;
  });
}

/** @param from where the inputs for these numbers begin */
export function weigh(numbers: ArrayLike<number>, inputs: ArrayLike<number>, from = 0): number {
  let sum = 0;
  for (let index = 0; index < numbers.length; index++) {
    sum += (inputs[from + index] ?? 0) * (numbers[index] ?? 0);
  }
  return sum;
}
