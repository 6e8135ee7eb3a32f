import type { Position, TextEdit } from '../persona.ts';

/**
 * The text with edits made that refer to it as it is. Edits that insert at one place come out in their order. A byte
 * order mark stays where it is; line ends of new text become those of the file, see `TextEdit`.
 * @throws RangeError where two edits overlap, or one reaches beyond the text
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const offsetOf = offsets(text);
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const sorted = edits
    .map(({ range, newText }) => ({ start: offsetOf(range.start), end: offsetOf(range.end), newText }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const { start, end, newText } of sorted) {
    if (start < at || end < start) {
      throw new RangeError('Edits overlap.');
    }
    result += text.slice(at, start) + newText.replaceAll('\n', lineEnd);
    at = end;
  }
  return result + text.slice(at);
}

function offsets(text: string): (position: Position) => number {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\r|\n/g)) {
    starts.push(index + lineEnd.length);
  }
  return ({ line, column }) => {
    const offset = (starts[line - 1] ?? Number.NaN) + column - 1;
    if (!(column >= 1 && offset <= text.length)) {
      throw new RangeError(`There is no line ${line}, column ${column}.`);
    }
    return offset;
  };
}
