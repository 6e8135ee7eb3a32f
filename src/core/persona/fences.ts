import type { Token } from 'markdown-it';
import { indentOf } from './markdown/indent.ts';
import { isClosedBelow } from './markdown/oddFence.ts';
import { rangeOfLine, rangeWithin, type SourceLines } from './markdown/sourceText.ts';
import type { Fix, Problem, TextEdit } from './persona.ts';
import { createProblem } from './problemCodes.ts';

/** A line that closes the fence, or one longer than it. */
function isCloser(line: string, { markup }: Token): boolean {
  const text = line.replace(/^[\s>]+/, '').trimEnd();
  return text.startsWith(markup) && text === markup.charAt(0).repeat(text.length);
}

/** Whether the last of the fence's lines closes it. */
export function isClosedFence(token: Token, lines: SourceLines): boolean {
  const [start, end] = token.map ?? [0, 0];
  return end - start > 1 && isCloser(lines[end - 1] ?? '', token);
}

/** Names a fence that has no closing line, or that holds lines which others take for one. */
export function problemOfFence(token: Token, lines: SourceLines): Problem | null {
  const [start, end] = token.map ?? [0, 0];
  const range = rangeOfLine(lines, start);
  if (isClosedFence(token, lines)) {
    const inner = innerMarks(token, lines.slice(start + 1, end - 1), columnOf(token, lines));
    if (inner === 0) {
      return null;
    }
    const message =
      'The code fence holds others as long as itself, so elsewhere the first of them ends it. Make its own marks longer.';
    const fix = lengthen(token, lines, inner + 1);
    return createProblem('fence.nested', 'warning', message, range, fix);
  }
  if (isClosedBelow(token)) {
    const message =
      'The line that closes the code fence stands outside of the list item that the fence is in; it was read as meant. Indent it alike.';
    const edit = {
      range: rangeWithin(end, 0, indentOf(lines[end] ?? '').length),
      newText: ' '.repeat(columnOf(token, lines)),
    };
    const fix = { title: 'Indent the closing line', edits: [edit], isSafe: true };
    return createProblem('fence.unclosed', 'warning', message, range, fix);
  }
  const isLast = lines.slice(end).every((line) => line.trim() === '');
  const understood = isLast ? 'what follows counts as code' : `it was read as ending before line ${end + 1}`;
  const message = `The code fence is never closed, so ${understood}. Add a line with ${token.markup}.`;
  return createProblem('fence.unclosed', 'warning', message, range, closing(token, lines));
}

/** The length of the longest marks of fences inside that could close it; 0 where there are none. */
function innerMarks({ markup }: Token, inside: SourceLines, column: number): number {
  const marks = inside.flatMap((line) => {
    const [found = ''] = /^(`{3,}|~{3,})/.exec(line.trimStart()) ?? [];
    const closes = found.startsWith(markup) && indentOf(line).length < column + 4;
    return closes ? [{ length: found.length, isBare: line.trim() === found }] : [];
  });
  return marks.some(({ isBare }) => isBare) ? Math.max(...marks.map(({ length }) => length)) : 0;
}

/** Where the marks of the opening line begin. */
function columnOf({ map, markup }: Token, lines: SourceLines): number {
  return Math.max(0, (lines[map?.[0] ?? 0] ?? '').indexOf(markup));
}

function lengthen(token: Token, lines: SourceLines, length: number): Fix {
  const [start, end] = token.map ?? [0, 0];
  const marks = token.markup.charAt(0).repeat(length);
  const edits = [start, end - 1].map((line): TextEdit => {
    const text = lines[line] ?? '';
    const column = text.indexOf(token.markup);
    const [found = ''] = /^(?:`+|~+)/.exec(text.slice(column)) ?? [];
    return { range: rangeWithin(line, column, found.length), newText: marks };
  });
  return { title: `Open and close it with ${marks}`, edits, isSafe: true };
}

/** A closing line below the last one of its code; null in a quote, and where other text stands before the opening marks. */
function closing(token: Token, lines: SourceLines): Fix | null {
  const [start, end] = token.map ?? [0, 0];
  const column = columnOf(token, lines);
  const lead = (lines[start] ?? '').slice(0, column);
  if (lead.includes('>')) {
    return null;
  }
  let last = end - 1;
  while (last > start && (lines[last] ?? '').trim() === '') {
    last--;
  }
  const range = rangeWithin(last, (lines[last] ?? '').length, 0);
  const newText = `\n${' '.repeat(column)}${token.markup}`;
  return { title: 'Close the code fence', edits: [{ range, newText }], isSafe: true };
}
