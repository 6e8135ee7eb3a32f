import type { Fix, Position, Range, TextEdit } from '../persona.ts';

/**
 * The edits of as many fixes as can be made at once, in the order of the file. A fix is taken whole or not at all: one
 * that touches what another has taken is left for the next time the text is read.
 */
export function joinFixes(fixes: readonly Fix[]): TextEdit[] {
  const taken: TextEdit[] = [];
  for (const { edits } of fixes) {
    if (!edits.some((edit) => taken.some((other) => touches(edit, other)))) {
      taken.push(...edits);
    }
  }
  return taken.toSorted((a, b) => compare(a.range.start, b.range.start));
}

/** Whether they overlap; what one inserts right beside the other does so too, since either could come first. */
function touches({ range: a }: TextEdit, { range: b }: TextEdit): boolean {
  const limit = isEmpty(a) || isEmpty(b) ? 0 : -1;
  return compare(a.start, b.end) <= limit && compare(b.start, a.end) <= limit;
}

function isEmpty({ start, end }: Range): boolean {
  return compare(start, end) === 0;
}

/** -1, 0 or 1. */
function compare(a: Position, b: Position): number {
  return Math.sign(a.line - b.line || a.column - b.column);
}
