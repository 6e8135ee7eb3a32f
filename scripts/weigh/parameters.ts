/** Numbers that are learned, by Adagrad: a number that has been moved much is moved less. */
export class Parameters {
  readonly values: Float64Array;
  readonly #squares: Float64Array;
  readonly #sums: Float64Array;
  #snapshots = 0;

  /** @param start the first value of each; `caution` holds back the first steps */
  constructor(size: number, start: () => number, caution = 0.01) {
    this.values = Float64Array.from({ length: size }, start);
    this.#squares = new Float64Array(size).fill(caution);
    this.#sums = new Float64Array(size);
  }

  /** Moves a number against the slope of what is to be made small. */
  descend(at: number, slope: number, rate: number): void {
    const square = (this.#squares[at] ?? 0) + slope * slope;
    this.#squares[at] = square;
    this.values[at] = (this.values[at] ?? 0) - (rate * slope) / Math.sqrt(square);
  }

  /** Takes what they are now into their average. */
  snapshot(): void {
    this.#snapshots += 1;
    for (const [at, value] of this.values.entries()) {
      this.#sums[at] = (this.#sums[at] ?? 0) + value;
    }
  }

  /** Each number as it was in the snapshots, on average. */
  average(): Float64Array {
    return this.#sums.map((sum) => sum / this.#snapshots);
  }
}
