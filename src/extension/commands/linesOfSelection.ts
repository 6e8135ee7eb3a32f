import type * as vscode from 'vscode';
import type { Lines } from '../../core/review/lines.ts';

/** An empty selection stands for its line; one that ends at the start of a line leaves that line out. */
export function linesOfSelection({ start, end }: vscode.Range): Lines {
  const last = end.line > start.line && end.character === 0 ? end.line - 1 : end.line;
  return { first: start.line + 1, last: last + 1 };
}
