import { type CommentAttribute, parseCommentAttributes } from '../markdown/commentAttributes.ts';
import { maximumInlineLength, readInline } from '../markdown/markdown.ts';
import {
  lastFilledLine,
  rangeOfLines,
  rangeWithin,
  type SourceLines,
  TextFinder,
} from '../markdown/sourceText.ts';
import type { Problem, Range } from '../persona.ts';
import { createProblem } from '../problemCodes.ts';
import { isItemId } from './isItemId.ts';
import type { Task } from './tasks.ts';

/** An item before it has its id. */
export interface ItemDraft {
  readonly writtenId: string | null;
  /** What is written as its id and cannot be one. */
  readonly badId: string | null;
  readonly text: string;
  readonly required: boolean;
  readonly reasonIsOptional: boolean;
  readonly range: Range;
  readonly problems: readonly Problem[];
}

const marker = /(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\]/;

/** Reads a task line's text and its comments (`<!-- id=errors-wrapped optional -->`). */
export function readItem(lines: SourceLines, task: Task): ItemDraft {
  const range = rangeOfTask(lines, task);
  const { text, comments, unclosedComment } = readInline(task.source);
  const problems: Problem[] = [];
  if (task.source.length > maximumInlineLength) {
    const message = `Only the first ${maximumInlineLength} characters of this item are read. Ask one short question.`;
    problems.push(createProblem('item.too-long', 'warning', message, range));
  } else if (unclosedComment) {
    problems.push(unclosedCommentAt(lines, lastLineForComment(lines, task), range));
  }
  let writtenId: string | null = null;
  let badId: string | null = null;
  let required = true;
  let reasonIsOptional = false;
  const finder = new TextFinder(lines, task.line, 0, task.end + 1);
  for (const comment of [...comments, ...task.comments.map(({ source }) => source)]) {
    const place = finder.find(comment.split('\n', 1)[0] ?? '') ?? range;
    for (const { name, value } of parseCommentAttributes(comment)) {
      if (name === 'id' && value !== null) {
        writtenId = isItemId(value) ? value : null;
        badId = writtenId === null ? value : null;
      } else if ((name === 'optional' || name === 'required') && value === null) {
        required = name === 'required';
      } else if (isReasonOptional({ name, value })) {
        reasonIsOptional = true;
      } else {
        problems.push(
          unknownAttribute({ name, value }, 'an item: id=…, optional, required and reason=optional', place),
        );
      }
    }
  }
  return { writtenId, badId, text, required, reasonIsOptional, range, problems };
}

/** Whether an item, or those below a heading, may be not applicable without a word why. */
export function isReasonOptional({ name, value }: CommentAttribute): boolean {
  return name === 'reason' && value === 'optional';
}

/** The last line of an item, 0-based, that can end in a comment: one behind a list marker alone would be an item. */
export function lastLineForComment(lines: SourceLines, { line, end }: Pick<Task, 'line' | 'end'>): number {
  let last = lastFilledLine(lines, line, end);
  while (last > line && /^\s*(?:[-*+]|\d{1,9}[.)])\s*$/.test(lines[last] ?? '')) {
    last = lastFilledLine(lines, line, last);
  }
  return last;
}

/** @param line where the comment is to end, 0-based */
export function unclosedCommentAt(lines: SourceLines, line: number, range: Range): Problem {
  const end = rangeWithin(line, (lines[line] ?? '').trimEnd().length, 0);
  const fix = { title: 'Close the comment', edits: [{ range: end, newText: ' -->' }], isSafe: false };
  return createProblem('comment.unclosed', 'warning', 'The comment is never closed. Add -->.', range, fix);
}

export function unknownAttribute({ name, value }: CommentAttribute, allowed: string, range: Range): Problem {
  const shown = value === null ? name : `${name}=${value}`;
  const message = `"${shown}" has no meaning here. These have one in a comment on ${allowed}.`;
  return createProblem('comment.unknown-attribute', 'warning', message, range);
}

function rangeOfTask(lines: SourceLines, { line, end }: Task): Range {
  const range = rangeOfLines(lines, line, end);
  const at = (lines[line] ?? '').search(marker);
  return at < 0 ? range : { start: { line: line + 1, column: at + 1 }, end: range.end };
}
