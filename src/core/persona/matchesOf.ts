/**
 * As `text.matchAll(pattern)`, which makes the pattern anew each time: with a long one that takes longer than to search.
 * One search at a time, since the pattern keeps its place.
 * @param pattern with the flag `g`; what it matches is never empty
 */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    yield match;
  }
}
