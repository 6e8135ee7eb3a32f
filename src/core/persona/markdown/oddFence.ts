import type { StateBlock, Token } from 'markdown-it';
import { isInQuote, type OddFences } from './oddFences.ts';
import type { SourceLines } from './sourceText.ts';

/** What the block rule below finds in markdown-it's environment. */
export interface FenceEnvironment {
  oddFences?: OddFences | null;
}

/** What a fence's token may have as `meta`. */
interface FenceMeta {
  /** The line below it closes it, outside of its list item. */
  readonly isClosedBelow?: boolean;
  /** Mending it may change how others are read. */
  readonly isUnsure?: boolean;
}

export function fenceMeta({ meta }: Token): FenceMeta {
  return (meta as FenceMeta | null) ?? {};
}

/** Marks all fences as unsure where they are not what `findOddFences` took them for. */
export function markUnsure(
  tokens: readonly Token[],
  lines: SourceLines,
  { oddFences }: FenceEnvironment,
): void {
  if (!oddFences) {
    return;
  }
  const { openings, isSure } = oddFences;
  const fences = tokens.filter(({ type }) => type === 'fence');
  const found = fences.map(({ map }) => map?.[0] ?? 0).filter((line) => !isInQuote(lines[line] ?? ''));
  if (isSure && found.length === openings.size && found.every((line) => openings.has(line))) {
    return;
  }
  for (const token of fences) {
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
  if (odd === undefined) {
    return false;
  }
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  const [, markup, info = ''] = opening.exec(state.src.slice(start, state.eMarks[startLine])) ?? [];
  if (markup === undefined) {
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
