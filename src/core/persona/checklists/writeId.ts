import { parseCommentAttributes } from '../markdown/commentAttributes.ts';
import { maximumInlineLength, readInline } from '../markdown/markdown.ts';
import { rangeWithin, type SourceLines } from '../markdown/sourceText.ts';
import type { Fix, Position, Range, TextEdit } from '../persona.ts';
import { lastLineForComment } from './items.ts';
import type { Task } from './tasks.ts';

/**
 * Writes an item's id where another is written on it, or else in a comment of its own behind its text.
 * @returns null where the id would not be read, the item being too long
 */
export function writeId(lines: SourceLines, { line, end, source, comments }: Task, id: string): Fix | null {
  const title = `Write the id ${id}`;
  const fix = (edit: TextEdit): Fix => ({ title, edits: [edit], isSafe: true });
  // Of several the last counts.
  for (const below of comments.toReversed()) {
    const written = idIn(lines, below.line, below.line + below.source.split('\n').length);
    if (written !== null) {
      return fix({ range: written, newText: id });
    }
  }
  for (let at = end - 1; at >= line; at--) {
    const written = idIn(lines, at, at + 1);
    if (written !== null) {
      const length = written.end.column - written.start.column;
      const isRead = source.length + id.length - length <= maximumInlineLength;
      return isRead ? fix({ range: written, newText: id }) : null;
    }
  }
  const last = lastLineForComment(lines, { line, end });
  const own = `<!-- id=${id} -->`;
  const read = readInline(`${source} ${own}`);
  const isRead = read.comments.includes(own) && read.text === readInline(source).text;
  const range = rangeWithin(last, (lines[last] ?? '').trimEnd().length, 0);
  return isRead ? fix({ range, newText: ` ${own}` }) : null;
}

/** Where the last id in the comments of lines up to before `to` stands. */
function idIn(lines: SourceLines, from: number, to: number): Range | null {
  const text = lines.slice(from, to).join('\n');
  const positionAt = (offset: number): Position => {
    const above = text.slice(0, offset).split('\n');
    return { line: from + above.length, column: (above.at(-1)?.length ?? 0) + 1 };
  };
  let last: Range | null = null;
  for (let open = text.indexOf('<!--'); open >= 0; ) {
    const close = text.indexOf('-->', open + '<!--'.length);
    const comment = close < 0 ? '' : text.slice(open, close + '-->'.length);
    for (const { name, value, start } of parseCommentAttributes(comment)) {
      if (name === 'id' && value !== null) {
        const at = open + start;
        last = { start: positionAt(at), end: positionAt(at + value.length) };
      }
    }
    open = close < 0 ? -1 : text.indexOf('<!--', close);
  }
  return last;
}
