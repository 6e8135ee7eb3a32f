/** Lines of a text, 1-based, the last one included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}
