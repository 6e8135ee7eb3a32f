import type { StateBlock } from 'markdown-it';

/** What is indented by as many columns is code, or goes on with the paragraph above. */
export const codeIndent = 4;

/** Reads the lines from `start` to before `end` as blocks that begin at the column `indent`. */
export function readIndented(state: StateBlock, start: number, end: number, indent: number): void {
  const { blkIndent, lineMax } = state;
  state.blkIndent = indent;
  state.lineMax = end;
  state.md.block.tokenize(state, start, end);
  state.blkIndent = blkIndent;
  state.lineMax = lineMax;
  state.line = end;
}

/** How far in the line stands in what it is a part of, in columns. */
export function columnsAt(state: StateBlock, line: number): number {
  return (state.sCount[line] ?? 0) - state.blkIndent;
}

/** The line without its indent. */
export function lineAt(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line] ?? 0);
}
