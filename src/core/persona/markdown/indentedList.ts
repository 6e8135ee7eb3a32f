import type { StateBlock, Token } from 'markdown-it';
import { codeIndent, columnsAt, lineAt, readIndented } from './indentedBlocks.ts';

/** What the first token of an indented list has as `meta`. */
export interface IndentedList {
  /** The list's lines and what else is indented below it, up to before `end`; 0-based. */
  readonly start: number;
  readonly end: number;
  /** Where what they are a part of begins, in columns; and by how many more they stand in. */
  readonly column: number;
  readonly excess: number;
}

/** What could begin a list right below a paragraph, were it not indented; three marks in a row are a rule. */
const listStart = /^(?:[-*+]|1[.)])[ \t]+(?![-*_ \t]+$)\S/;
const listItem = /^(?:[-*+]|\d{1,9}[.)])[ \t]/;
/** Of a paragraph that has such a list below it. Looking further would take time in the square of a text without empty lines. */
const maximumLines = 20;
const underline = /^(?:=+|-+)[ \t]*$/;

/**
 * A block rule for markdown-it that comes before its own for paragraphs. A list right below a paragraph that is indented as far as code
 * is a list, as its author sees it, and not more text of the paragraph.
 */
export function indentedList(state: StateBlock, startLine: number, endLine: number): boolean {
  const start = findIndentedList(state, startLine + 1, endLine);
  if (start === null || !isParagraph(state, startLine, start, endLine)) {
    return false;
  }
  pushParagraph(state, startLine, start);
  const { indent, end } = listFrom(state, start, endLine);
  const column = state.blkIndent;
  const at = state.tokens.length;
  readIndented(state, start, end, indent);
  const list = state.tokens[at];
  if (list !== undefined) {
    list.meta = { start, end, column, excess: indent - column } satisfies IndentedList;
  }
  return true;
}

/** How far in a list stands, and before which line it ends. Behind an empty line only what is plainly a part of it goes on with it. */
function listFrom(state: StateBlock, start: number, endLine: number): { indent: number; end: number } {
  let indent = state.sCount[start] ?? 0;
  let end = start + 1;
  for (let line = end; line < endLine; line++) {
    if (!state.isEmpty(line)) {
      const isBehindGap = line > end;
      const goesOn = !isBehindGap || (state.sCount[line] ?? 0) > indent || listItem.test(lineAt(state, line));
      if (columnsAt(state, line) < codeIndent || !goesOn) {
        break;
      }
      indent = Math.min(indent, state.sCount[line] ?? 0);
      end = line + 1;
    }
  }
  return { indent, end };
}

/** What the token of a list that is indented so far says of it; null for any other token. */
export function indentedListOf({ type, meta }: Token): IndentedList | null {
  return type.endsWith('_list_open') ? (meta as IndentedList | null) : null;
}

/** The line at which such a list begins, where the lines before it can be of one paragraph. */
function findIndentedList(state: StateBlock, from: number, endLine: number): number | null {
  const to = Math.min(endLine, from + maximumLines);
  for (let line = from; line < to && !state.isEmpty(line) && columnsAt(state, line) >= 0; line++) {
    if (columnsAt(state, line) >= codeIndent && listStart.test(lineAt(state, line))) {
      return line;
    }
  }
  return null;
}

/** Whether the lines up to before `end` are a paragraph's, and nothing in them ends it. */
function isParagraph(state: StateBlock, start: number, end: number, endLine: number): boolean {
  const enders = state.md.block.ruler.getRules('paragraph');
  const { parentType } = state;
  state.parentType = 'paragraph';
  let line = start + 1;
  while (line < end && !endsParagraph(line)) {
    line++;
  }
  state.parentType = parentType;
  return line === end;

  function endsParagraph(at: number): boolean {
    return (
      columnsAt(state, at) < codeIndent &&
      (underline.test(lineAt(state, at)) || enders.some((ends) => ends(state, at, endLine, true)))
    );
  }
}

function pushParagraph(state: StateBlock, start: number, end: number): void {
  state.push('paragraph_open', 'p', 1).map = [start, end];
  const inline = state.push('inline', '', 0);
  inline.content = state.getLines(start, end, state.blkIndent, false).trim();
  inline.map = [start, end];
  inline.children = [];
  state.push('paragraph_close', 'p', -1);
}
