import type { StateBlock } from 'markdown-it';
import { codeIndent, columnsAt, lineAt, readIndented } from './indentedBlocks.ts';

/** What opens raw HTML, and what closes it on the same line or a later one. */
const rawKinds: readonly { readonly open: RegExp; readonly close: RegExp }[] = [
  { open: /^<!--/, close: /-->/ },
  { open: /^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, close: /<\/(?:script|pre|style|textarea)>/i },
  { open: /^<\?/, close: /\?>/ },
  { open: /^<![A-Z]/, close: />/ },
  { open: /^<!\[CDATA\[/, close: /\]\]>/ },
];
const tagLine = /^<\/?[A-Za-z][\w-]*(?:\s[^<>]*)?>\s*$/;

/**
 * A block rule for markdown-it in place of its own `html_block`. It differs in two things: a line of nothing but a tag
 * is HTML by itself and not together with the lines below it, so that a list right after `<workflow>` or `<details>`
 * is a list; and what is indented below such a line, as elements are, is no code.
 */
export function htmlBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (columnsAt(state, startLine) >= codeIndent) {
    return false;
  }
  const first = lineAt(state, startLine);
  if (!first.startsWith('<')) {
    return false;
  }
  const kind = rawKinds.find(({ open }) => open.test(first));
  if (kind === undefined && !tagLine.test(first)) {
    return false;
  }
  if (silent) {
    return true;
  }
  const end =
    kind === undefined || kind.close.test(first)
      ? startLine + 1
      : endOf(state, startLine, endLine, kind.close);
  state.line = end;
  const token = state.push('html_block', '', 0);
  token.map = [startLine, end];
  token.content = state.getLines(startLine, end, state.blkIndent, true);
  if (kind === undefined && !first.startsWith('</')) {
    readElements(state, end, endLine);
  }
  return true;
}

/** Reads what is indented so far that it would be code, as if it were not. */
function readElements(state: StateBlock, start: number, endLine: number): void {
  let first = start;
  while (first < endLine && state.isEmpty(first)) {
    first++;
  }
  if (first === endLine || columnsAt(state, first) < codeIndent) {
    return;
  }
  const indent = state.sCount[first] ?? 0;
  let end = first;
  while (end < endLine && (state.isEmpty(end) || (state.sCount[end] ?? 0) >= indent)) {
    end++;
  }
  readIndented(state, first, end, indent);
}

function endOf(state: StateBlock, startLine: number, endLine: number, close: RegExp): number {
  for (let line = startLine + 1; line < endLine; line++) {
    if ((state.sCount[line] ?? 0) < state.blkIndent) {
      return line;
    }
    if (close.test(lineAt(state, line))) {
      return line + 1;
    }
  }
  return endLine;
}
