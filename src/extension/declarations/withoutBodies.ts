/** What braces may stand in that are none, the braces, and the words that declare. */
const token =
  /\/\/[^\n]*|\/\*|`|"[^"\\\n]*(?:\\[^\n][^"\\\n]*)*"?|'[^'\\\n]*(?:\\[^\n][^'\\\n]*)*'?|[{}]|(?<![^\n])func\b|\btype\b/g;

/** What ends that which may go over several lines. */
const ends: Readonly<Record<string, string>> = { '/*': '*/', '`': '`' };

/**
 * A text of Go with spaces for what stands between the outermost braces, wherever no type is declared in that: it has the
 * same declarations in the same places, and is read in half the time. Braces that do not match cost no more than what they
 * stand around: a function at the start of a line is in no other.
 * @returns a text of the same length, with the same lines
 */
export function withoutBodies(text: string): string {
  const kept: string[] = [];
  let start = 0;
  let depth = 0;
  let open = 0;
  let declares = false;
  const tokens = new RegExp(token);
  for (let found = tokens.exec(text); found !== null; found = tokens.exec(text)) {
    const [what] = found;
    const end = ends[what];
    if (end !== undefined) {
      const at = text.indexOf(end, tokens.lastIndex);
      tokens.lastIndex = at === -1 ? text.length : at + end.length;
    } else if (what === '{') {
      if (depth === 0) {
        open = tokens.lastIndex;
        declares = false;
      }
      depth += 1;
    } else if (what === '}') {
      if (depth === 1 && !declares) {
        kept.push(text.slice(start, open), blank(text.slice(open, found.index)));
        start = found.index;
      }
      depth = Math.max(depth - 1, 0);
    } else if (what === 'type') {
      declares = true;
    } else if (what === 'func') {
      depth = 0;
    }
  }
  return kept.join('') + text.slice(start);
}

function blank(text: string): string {
  return text.replace(/[^\n]+/g, ({ length }) => ' '.repeat(length));
}
