import type * as vscode from 'vscode';
import type { Answer } from '../../core/review/answer.ts';
import { findQuote, type LineEdit, linesOf } from '../../core/review/concernLines.ts';
import type { Lines } from '../../core/review/lines.ts';

/** What a concern is on: lines, the file as a whole, or lines that are gone. */
export type ConcernPlace = Lines | 'file' | 'outdated';

/** Where a concern's lines were last seen in a document that is open. */
export interface Sighting {
  readonly lines: Lines;
  /** Whether an edit has removed them since. */
  readonly areGone: boolean;
}

/**
 * Finds a concern's lines. Lines that are edited while the document is open are followed, whatever they say by now; in
 * a document that was not, only what they said tells where they are.
 * @param seen where they were last seen; null for a document that has just been opened
 */
export function findPlace(concern: Answer, text: readonly string[], seen: Sighting | null): ConcernPlace {
  const raisedOn = linesOf(concern);
  if (raisedOn === null) {
    return 'file';
  }
  const lines = seen?.lines ?? raisedOn;
  const found = concern.quote === undefined ? null : findQuote(text, concern.quote, lines);
  if (found !== null) {
    return found;
  }
  const isFollowed = seen === null ? concern.quote === undefined : !seen.areGone;
  return isFollowed && lines.last <= text.length ? lines : 'outdated';
}

export function isSamePlace(a: ConcernPlace, b: ConcernPlace): boolean {
  return typeof a === 'string' || typeof b === 'string' ? a === b : a.first === b.first && a.last === b.last;
}

/** An edit as whole lines: what is cut or put in from the end of a line on is no edit of that line. */
export function lineEditOf(
  { range: { start, end }, text }: vscode.TextDocumentContentChangeEvent,
  document: vscode.TextDocument,
): LineEdit {
  const added = text.split(/\r\n|[\r\n]/).length - 1;
  if (start.character === 0 && end.character === 0 && (text === '' || /[\r\n]$/.test(text))) {
    return { from: start.line + 1, removed: end.line - start.line, added };
  }
  const isFromEnd = start.character > 0 && (text === '' || /^[\r\n]/.test(text));
  if (isFromEnd && document.lineAt(start.line).text.length === start.character) {
    return { from: start.line + 2, removed: end.line - start.line, added };
  }
  return { from: start.line + 1, removed: end.line - start.line + 1, added: added + 1 };
}
