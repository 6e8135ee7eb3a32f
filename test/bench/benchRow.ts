/** One line of the table that `npm run bench` prints. Times are of one whole run of what the name says. */
export interface BenchRow {
  readonly name: string;
  readonly milliseconds: number;
  /** What it is held against, measured in the same run. */
  readonly peer?: { readonly name: string; readonly milliseconds: number };
  /** The budget in words, such as `10× faster than the peer`. */
  readonly budget?: string;
  /** Whether the budget is kept; true where there is none. */
  readonly holds: boolean;
}
