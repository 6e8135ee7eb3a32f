import type { StateBlock, Token } from 'markdown-it';
import type { OddFences } from './oddFences.ts';

/** What the block rule below finds in markdown-it's environment. */
export interface FenceEnvironment {
  oddFences?: OddFences | null;
}

/** What a fence's token may have as `meta`. */
interface FenceMeta {
  /** The line below it closes it, outside of its list item. */
  readonly isClosedBelow?: boolean;
  /** Mending it may change how others are read, see `OddFences.isWhole`. */
  readonly isUnsure?: boolean;
}

export function fenceMeta({ meta }: Token): FenceMeta {
  return (meta as FenceMeta | null) ?? {};
}

/** Marks all fences as unsure. */
export function markUnsure(tokens: readonly Token[]): void {
  for (const token of tokens.filter(({ type }) => type === 'fence')) {
    token.meta = { ...fenceMeta(token), isUnsure: true } satisfies FenceMeta;
  }
}

const opening = /^(`{3,}|~{3,})(.*)$/s;

/** A block rule for markdown-it that comes before its own `fence`, for the fences that `findOddFences` has found. */
export function oddFence(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const { oddFences } = state.env as FenceEnvironment;
  if (!oddFences || (state.sCount[startLine] ?? 0) - state.blkIndent >= 4) {
    return false;
  }
  const above = oddFences.strayClosers.has(startLine) ? fenceEndingAt(state, startLine) : null;
  if (above !== null) {
    above.meta = { isClosedBelow: true } satisfies FenceMeta;
    state.line = startLine + 1;
    return true;
  }
  const odd = oddFences.fences.get(startLine);
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  const [, markup, info = ''] = opening.exec(state.src.slice(start, state.eMarks[startLine])) ?? [];
  if (odd === undefined || markup === undefined) {
    return false;
  }
  if (silent) {
    return true;
  }
  let end = startLine + 1;
  while (end < Math.min(odd.end, endLine) && !endsContainer(state, end)) {
    end++;
  }
  state.line = end === odd.end && odd.isClosed ? end + 1 : end;
  const token = state.push('fence', 'code', 0);
  token.info = info;
  token.content = state.getLines(startLine + 1, end, state.sCount[startLine] ?? 0, true);
  token.markup = markup;
  token.map = [startLine, state.line];
  return true;
}

/** The block before if it is a fence that has ended with its list item. */
function fenceEndingAt(state: StateBlock, line: number): Token | null {
  const last = state.tokens.findLast(({ type }) => !type.endsWith('_close'));
  return last?.type === 'fence' && last.level > 0 && last.map?.[1] === line ? last : null;
}

/** Whether a list item that holds the fence ends before the line. */
function endsContainer(state: StateBlock, line: number): boolean {
  const isEmpty = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0) >= (state.eMarks[line] ?? 0);
  return !isEmpty && (state.sCount[line] ?? 0) < state.blkIndent;
}
