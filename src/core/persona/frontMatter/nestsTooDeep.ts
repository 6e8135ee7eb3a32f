/** Deeper than anybody writes. */
const maximumDepth = 200;

/**
 * Whether a text may nest collections so deep that a YAML parser runs out of stack: that is an error and no more, but it
 * takes long, however short the text is.
 */
export function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (const { 0: bracket } of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > maximumDepth) {
      return true;
    }
  }
  return /(?:[-?][ \t]{1,9}){200}/.test(text);
}
