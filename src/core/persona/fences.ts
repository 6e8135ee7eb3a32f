import type { Token } from 'markdown-it';
import { indentOf, toWhiteSpace, widthOf } from './markdown/indent.ts';
import { fenceMeta } from './markdown/oddFence.ts';
import {
  lastFilledLine,
  nextFilledLine,
  rangeOfLine,
  rangeWithin,
  type SourceLines,
} from './markdown/sourceText.ts';
import type { Fix, Problem, TextEdit } from './persona.ts';
import { createProblem } from './problemCodes.ts';

/** A line that closes the fence, or one longer than it. */
function isCloser(line: string, { markup }: Token): boolean {
  const text = line.replace(/^[\s>]+/, '').trimEnd();
  return text.startsWith(markup) && text === markup.charAt(0).repeat(text.length);
}

/** Whether the fence has a line that closes it, be it below its list item. */
export function isClosedFence(token: Token, lines: SourceLines): boolean {
  return fenceMeta(token).isClosedBelow === true || endsWithCloser(token, lines);
}

/** Whether the last of the fence's lines closes it. */
function endsWithCloser(token: Token, lines: SourceLines): boolean {
  const [start, end] = token.map ?? [0, 0];
  return end - start > 1 && isCloser(lines[end - 1] ?? '', token);
}

/** Names a fence that has no closing line, or that holds lines which others take for one. */
export function problemOfFence(token: Token, lines: SourceLines): Problem | null {
  const [start, end] = token.map ?? [0, 0];
  const range = rangeOfLine(lines, start);
  const { isClosedBelow, isUnsure } = fenceMeta(token);
  const isSafe = isUnsure !== true;
  if (endsWithCloser(token, lines)) {
    const { longest, couldClose } = innerMarks(token, lines, start + 1, end - 1);
    if (!couldClose) {
      return null;
    }
    const message =
      'The code fence holds others as long as itself, so elsewhere the first of them ends it. Make its own marks longer.';
    const marks = token.markup.charAt(0).repeat(longest + 1);
    const edits = [start, end - 1].map((line) => changeMarks(token, lines, line, marks));
    const fix: Fix = { title: `Open and close it with ${marks}`, edits, isSafe };
    return createProblem('fence.nested', 'warning', message, range, fix);
  }
  if (isClosedBelow) {
    const message =
      'The line that closes the code fence stands outside of the list item that the fence is in; it was read as meant. Indent it alike.';
    const edit = {
      range: rangeWithin(end, 0, indentOf(lines[end] ?? '').length),
      newText: toWhiteSpace(leadOf(token, lines)),
    };
    const fix = {
      title: 'Indent the closing line',
      edits: [edit],
      isSafe: isSafe && !mayTakeInBelow(lines, end),
    };
    return createProblem('fence.unclosed', 'warning', message, range, fix);
  }
  const isLast = lines.slice(end).every((line) => line.trim() === '');
  const understood = isLast ? 'what follows counts as code' : `it was read as ending before line ${end + 1}`;
  const message = `The code fence is never closed, so ${understood}. Add a line with ${token.markup}.`;
  return createProblem('fence.unclosed', 'warning', message, range, closing(token, lines, isSafe));
}

/** What lists are told apart by: `-`, `*` or `+`, or what stands behind the number. */
function listKindOf(line: string): string | null {
  return /^\s*(?:[-*+]|\d{1,9}[.)])(?=\s|$)/.exec(line)?.[0].at(-1) ?? null;
}

/** Whether what stands below the line may become part of the list above when that no longer ends there. */
function mayTakeInBelow(lines: SourceLines, end: number): boolean {
  const next = lines[nextFilledLine(lines, end + 1)] ?? '';
  if (widthOf(indentOf(next)) >= 2) {
    return true;
  }
  const kind = listKindOf(next);
  let above = kind === null ? -1 : end - 1;
  while (above >= 0 && listKindOf(lines[above] ?? '') !== kind) {
    above--;
  }
  return above >= 0;
}

/** Also where they begin a list item, with which a fence may begin. */
const innerMark = /^(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})/;

interface InnerMarks {
  /** 0 where there are none. */
  readonly longest: number;
  /** Whether one of them could close the fence, having no language behind it. */
  readonly couldClose: boolean;
}

/** The marks of fences that stand between two lines of a fence, as long as its own or longer. */
function innerMarks(token: Token, lines: SourceLines, from: number, to: number): InnerMarks {
  const limit = widthOf(leadOf(token, lines)) + 4;
  let longest = 0;
  let couldClose = false;
  for (const line of lines.slice(from, to)) {
    const [, found = ''] = innerMark.exec(line.trimStart()) ?? [];
    if (found.startsWith(token.markup) && widthOf(indentOf(line)) < limit) {
      longest = Math.max(longest, found.length);
      couldClose ||= line.trim() === found;
    }
  }
  return { longest, couldClose };
}

/** What stands before the marks of the opening line. */
function leadOf({ map, markup }: Token, lines: SourceLines): string {
  const line = lines[map?.[0] ?? 0] ?? '';
  return line.slice(0, Math.max(0, line.indexOf(markup)));
}

/** Writes other marks where the fence opens or closes. */
function changeMarks({ markup }: Token, lines: SourceLines, line: number, newText: string): TextEdit {
  const text = lines[line] ?? '';
  const column = text.indexOf(markup);
  const [found = ''] = /^(?:`+|~+)/.exec(text.slice(column)) ?? [];
  return { range: rangeWithin(line, column, found.length), newText };
}

/** A closing line below the last one of its code; null in a quote. Its marks are longer than those of any fence inside. */
function closing(token: Token, lines: SourceLines, isSafe: boolean): Fix | null {
  const [start, end] = token.map ?? [0, 0];
  const lead = leadOf(token, lines);
  if (lead.includes('>')) {
    return null;
  }
  const last = lastFilledLine(lines, start, end);
  const { longest } = innerMarks(token, lines, start + 1, last + 1);
  const marks = longest === 0 ? token.markup : token.markup.charAt(0).repeat(longest + 1);
  const edits = longest === 0 ? [] : [changeMarks(token, lines, start, marks)];
  const range = rangeWithin(last, (lines[last] ?? '').length, 0);
  edits.push({ range, newText: `\n${toWhiteSpace(lead)}${marks}` });
  return { title: 'Close the code fence', edits, isSafe };
}
