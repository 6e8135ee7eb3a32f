/** One of several parts of numbers that are all of a length. */
export function sliceOf(numbers: Float64Array, at: number, length: number): Float64Array {
  return numbers.subarray(at * length, (at + 1) * length);
}
