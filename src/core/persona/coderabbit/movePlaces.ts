import type { Fix, Range, TextEdit } from '../persona.ts';

/** Where a text that was parsed by itself stands in its file. */
export interface TextPlace {
  readonly moved: (range: Range) => Range;
  /** What new lines of a mend begin with; null where mends cannot be written into the file. */
  readonly indent: string | null;
}

/** A value with all places in it as they are in the file. */
export function movePlaces<Value>(value: Value, place: TextPlace): Value {
  const move = (part: unknown): unknown => {
    if (Array.isArray(part)) {
      return part.map(move);
    }
    if (typeof part !== 'object' || part === null) {
      return part;
    }
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, moveValue(key, each)]));
  };
  const moveValue = (key: string, part: unknown): unknown =>
    key === 'range'
      ? place.moved(part as Range)
      : key === 'fix'
        ? movedFix(part as Fix | null, place)
        : move(part);
  return move(value) as Value;
}

function movedFix(fix: Fix | null, { moved, indent }: TextPlace): Fix | null {
  if (fix === null || indent === null) {
    return null;
  }
  const edits = fix.edits.map(
    ({ range, newText }): TextEdit => ({
      range: moved(range),
      newText: newText.replaceAll(/\n(?!\n)/g, `\n${indent}`),
    }),
  );
  return { ...fix, edits };
}
