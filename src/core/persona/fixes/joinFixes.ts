import type { Fix, Position, TextEdit } from '../persona.ts';

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

function touches({ range: a }: TextEdit, { range: b }: TextEdit): boolean {
  return compare(a.start, b.end) <= 0 && compare(b.start, a.end) <= 0;
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}
