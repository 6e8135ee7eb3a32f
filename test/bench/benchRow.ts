/** One line of the table that `npm run bench` prints. */
export interface BenchRow {
  readonly name: string;
  /** The time of one whole run of what the name says, or a size. */
  readonly value: number;
  readonly unit: 'ms' | 'KB';
  /** What it is held against, measured in the same run and the same unit. */
  readonly peer?: { readonly name: string; readonly value: number };
  /** The budget in words, such as `10× faster than the peer`. */
  readonly budget?: string;
  /** Whether the budget is kept; true where there is none. */
  readonly holds: boolean;
}
