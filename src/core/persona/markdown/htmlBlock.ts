import type { StateBlock } from 'markdown-it';

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
 * A block rule for markdown-it in place of its own `html_block`. It differs in one thing: a line of nothing but a tag
 * is HTML by itself and not together with the lines below it, so that a list right after `<workflow>` or `<details>`
 * is a list.
 */
export function htmlBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) {
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
  return true;
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

function lineAt(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line] ?? 0);
}
