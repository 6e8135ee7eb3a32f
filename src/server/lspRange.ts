import type { Position as LspPosition, Range as LspRange } from 'vscode-languageserver';
import type { Position, Range } from '../core/persona/persona.ts';

/** The same place as the protocol counts it: from 0. */
export function toLspRange({ start, end }: Range): LspRange {
  return { start: toLspPosition(start), end: toLspPosition(end) };
}

function toLspPosition({ line, column }: Position): LspPosition {
  return { line: line - 1, character: column - 1 };
}

/** The same place as the core counts it: from 1. */
export function fromLspPosition({ line, character }: LspPosition): Position {
  return { line: line + 1, column: character + 1 };
}

/** Whether a position is in a range or at its end, where a cursor stands behind its last character. */
export function contains({ start, end }: Range, position: Position): boolean {
  return compare(start, position) <= 0 && compare(position, end) <= 0;
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}
