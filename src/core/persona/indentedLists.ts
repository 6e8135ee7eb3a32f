import { indentOf, widthOf } from './markdown/indent.ts';
import { type IndentedList, indentedListOf } from './markdown/indentedList.ts';
import type { Section } from './markdown/sections.ts';
import {
  lastFilledLine,
  nextFilledLine,
  rangeOfLine,
  rangeWithin,
  type SourceLines,
} from './markdown/sourceText.ts';
import type { Problem, TextEdit } from './persona.ts';
import { createProblem } from './problemCodes.ts';

/** Markdown-it reads lists that are 50 deep, which takes two columns each. */
const maximumIndent = 80;
/** One that can begin right below a paragraph: an empty one goes on with it. */
const listItem = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+[^ \t]/;
/** What may begin a block that ends where the indent does, and goes on below once there is none; or close front matter. */
const openBlock = /^\s*(?:<|```|~~~|-{3,}\s*$)/;

/**
 * Names the lists that were read though they are indented so far that other tools take them for text of the paragraph above, with
 * one mend for all of them.
 */
export function problemOfIndentedLists(sections: readonly Section[], lines: SourceLines): Problem | null {
  const lists = sections.flatMap(indentedListsOf);
  const [first] = lists;
  if (first === undefined) {
    return null;
  }
  const others = lists.length - 1;
  const message =
    others === 0
      ? 'This list is indented so far that other tools take it for text of the paragraph above; it was read as a list. Remove the indent.'
      : `This list and ${others} more are indented so far that other tools take them for text of the paragraphs above; they were read as lists. Remove the indent.`;
  const fix = {
    title: 'Remove the indent',
    edits: lists.map((list) => removeIndent(list, lines)),
    isSafe: lists.every((list) => staysApart(list, lines)),
  };
  return createProblem('list.indented', 'information', message, rangeOfLine(lines, first.start), fix);
}

/** Those in quotes are samples, and those in another one move with it. */
function indentedListsOf({ blocks }: Section): IndentedList[] {
  const found: IndentedList[] = [];
  let quotes = 0;
  for (const token of blocks) {
    quotes += token.type === 'blockquote_open' ? 1 : token.type === 'blockquote_close' ? -1 : 0;
    const list = indentedListOf(token);
    if (list !== null && quotes === 0 && list.start >= (found.at(-1)?.end ?? 0)) {
      found.push(list);
    }
  }
  return found;
}

/** One edit for all lines: mends of what stands in them are made for either text, never while it changes. */
function removeIndent(list: IndentedList, lines: SourceLines): TextEdit {
  const last = lastFilledLine(lines, list.start, list.end);
  const written = lines.slice(list.start, last + 1).map((line) => withLessIndent(line, list.excess));
  return {
    range: { start: rangeWithin(list.start, 0, 0).start, end: rangeOfLine(lines, last).end },
    // Text right below would become a part of the last item.
    newText: written.join('\n') + (hasTextBelow(list, lines) ? '\n' : ''),
  };
}

/** Tabs behind what is taken away stay as they are. */
function withLessIndent(line: string, excess: number): string {
  const length = lengthOfWidth(line, excess);
  const indent = indentOf(line);
  return length === null
    ? ' '.repeat(Math.max(0, widthOf(indent) - excess)) + line.slice(indent.length)
    : line.slice(length);
}

/** How many characters of a line's indent take so many columns; null where a tab reaches beyond them. */
function lengthOfWidth(line: string, width: number): number | null {
  const indent = indentOf(line);
  let length = 0;
  while (length < indent.length && widthOf(indent.slice(0, length)) < width) {
    length++;
  }
  return widthOf(indent.slice(0, length)) === width || length === line.length ? length : null;
}

/** Whether nothing below can become a part of the list when it is indented less, nor its text mean something else. */
function staysApart(list: IndentedList, lines: SourceLines): boolean {
  const isPlain = lines.slice(list.start, list.end).every((line) => isPlainly(line, list.excess));
  const next = lines[nextFilledLine(lines, list.end)] ?? '';
  const isApart = listItem.test(next) ? widthOf(indentOf(next)) < list.column : indentOf(next) === '';
  return isPlain && isApart && !hasTextBelow(list, lines);
}

/** Whether a line means the same with less indent: tabs reach as far, and it is in fewer lists than Markdown reads. */
function isPlainly(line: string, excess: number): boolean {
  const keepsTabs = lengthOfWidth(line, excess) !== null && (excess % 4 === 0 || !line.includes('\t'));
  return keepsTabs && widthOf(indentOf(line)) <= maximumIndent && !openBlock.test(line);
}

/** Whether the line below is neither empty nor an item. */
function hasTextBelow({ start, end }: IndentedList, lines: SourceLines): boolean {
  const below = lines[end] ?? '';
  return lastFilledLine(lines, start, end) === end - 1 && below.trim() !== '' && !listItem.test(below);
}
