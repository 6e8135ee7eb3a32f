import { inputCount, type Layer, type Meaning, meaningSize, noMeaning } from './network.ts';

/** What a number is written with in `weights.ts`: 64 signs, so that each is one digit to the base of 64. */
export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The first number has two digits and counts hundredths, the others have one and count quarters; 0 is in the middle. */
export const scales = { plain: 100, plainZero: 2_048, dimension: 4, dimensionZero: 11 } as const;

/** The value of each digit, by its character code. */
const values = new Uint8Array(128);
for (let value = 0; value < digits.length; value++) {
  values[digits.charCodeAt(value)] = value;
}

/**
 * @param written the first digit of every piece of evidence, then the second of every piece, and so on, in lines: digits of one place are
 *   alike, which takes less of a package
 * @returns the numbers of one piece after the other as they are written: hundredths, and quarters, of which sums are exact
 */
export function readNumbers(written: string): Int16Array {
  const all = written.replaceAll(/\s+/g, '');
  const count = all.length / (1 + meaningSize);
  const valueAt = (piece: number, place: number): number =>
    values[all.charCodeAt(place * count + piece)] ?? 0;
  const numbers = new Int16Array(count * meaningSize);
  for (let piece = 0; piece < count; piece++) {
    const start = piece * meaningSize;
    numbers[start] = valueAt(piece, 0) * digits.length + valueAt(piece, 1) - scales.plainZero;
    for (let index = 1; index < meaningSize; index++) {
      numbers[start + index] = valueAt(piece, 1 + index) - scales.dimensionZero;
    }
  }
  return numbers;
}

/** @param numbers as they are written, or sums of such numbers */
export function toMeaning(numbers: ArrayLike<number>): Meaning {
  const meaning = noMeaning();
  meaning[0] = (numbers[0] ?? 0) / scales.plain;
  for (let index = 1; index < meaning.length; index++) {
    meaning[index] = (numbers[index] ?? 0) / scales.dimension;
  }
  return meaning;
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
