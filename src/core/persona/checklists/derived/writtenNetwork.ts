import { inputCount, type Layer, type Meaning } from './network.ts';

/** What a number is written with in `weights.ts`: 64 signs, so that each is one digit to the base of 64. */
export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The first number has two digits and counts hundredths, the others have one and count quarters; 0 is in the middle. */
export const scales = { plain: 100, plainZero: 2_048, dimension: 4, dimensionZero: 16 } as const;

/** The value of each digit, by its character code. */
const values = new Uint8Array(128);
for (let value = 0; value < digits.length; value++) {
  values[digits.charCodeAt(value)] = value;
}

/** @returns the numbers of a meaning as they are written: hundredths, and quarters, of which sums are exact */
export function numbersIn(written: string): number[] {
  const valueAt = (at: number): number => values[written.charCodeAt(at)] ?? 0;
  const numbers = [valueAt(0) * digits.length + valueAt(1) - scales.plainZero];
  for (let at = 2; at < written.length; at++) {
    numbers.push(valueAt(at) - scales.dimensionZero);
  }
  return numbers;
}

/** @param numbers as they are written, or sums of such numbers */
export function toMeaning(numbers: readonly number[]): Meaning {
  return numbers.map((number, index) => number / (index === 0 ? scales.plain : scales.dimension));
}

/** @param written all of its numbers: its bias, then of each unit the output, the bias and the inputs */
export function readLayer(written: string): Layer {
  const [bias = 0, ...numbers] = written.split(/,\s+/).map(Number);
  const size = 2 + inputCount;
  return {
    bias,
    units: Array.from({ length: numbers.length / size }, (_, unit) => {
      const [output = 0, unitBias = 0, ...inputs] = numbers.slice(unit * size, (unit + 1) * size);
      return { output, bias: unitBias, inputs };
    }),
  };
}
