import { Edit, type Point } from 'web-tree-sitter';

/** All that lies between what two texts begin with alike and what they end with alike, as one edit. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) {
    start += 1;
  }
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  ) {
    end += 1;
  }
  const oldEndIndex = before.length - end;
  const newEndIndex = after.length - end;
  const startPosition = positionOf(after, start, { row: 0, column: 0 }, 0);
  return new Edit({
    startIndex: start,
    startPosition,
    oldEndIndex,
    oldEndPosition: positionOf(before, oldEndIndex, startPosition, start),
    newEndIndex,
    newEndPosition: positionOf(after, newEndIndex, startPosition, start),
  });
}

/** @param known the position of the index `from`, which does not come after the index */
function positionOf(text: string, index: number, known: Point, from: number): Point {
  let { row, column } = known;
  let at = from;
  for (let next = text.indexOf('\n', at); next !== -1 && next < index; next = text.indexOf('\n', at)) {
    row += 1;
    column = 0;
    at = next + 1;
  }
  return { row, column: column + index - at };
}
