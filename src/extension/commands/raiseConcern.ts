import * as vscode from 'vscode';
import { quoteOf } from '../../core/review/concernLines.ts';
import type { Lines } from '../../core/review/lines.ts';
import { findItem } from '../../core/review/nextOpenItem.ts';
import { visibleText } from '../../core/visibleText.ts';
import type { Answers, ItemName, Subject } from '../review/answers.ts';
import { linesOfText } from '../review/linesOfText.ts';
import { askNote } from './askNote.ts';

/** Asks what is wrong, and raises it as a concern on lines, or on the file. */
export async function raiseConcern(
  answers: Answers,
  item: ItemName,
  lines: Lines | null,
  on: Subject,
): Promise<void> {
  // Of the text that the user looks at while writing.
  const place = placeIn(on, lines);
  const text = findItem(on.review, item.persona, item.item)?.item.item.text ?? '';
  const note = await askNote({
    title: vscode.l10n.t('Raise a concern: {0}', visibleText(text)),
    prompt: promptFor(lines),
    missing: vscode.l10n.t('Write what is wrong.'),
  });
  if (note !== undefined) {
    await answers.raiseConcern(item, { note, ...place }, on);
  }
}

export function placeIn({ file }: Subject, lines: Lines | null) {
  return lines === null
    ? {}
    : { line: lines.first, endLine: lines.last, quote: quoteOf(linesOfText(file.document), lines) };
}

export function promptFor(lines: Lines | null): string {
  if (lines === null) {
    return vscode.l10n.t('A concern on the file');
  }
  return lines.first === lines.last
    ? vscode.l10n.t('A concern on line {0}', lines.first)
    : vscode.l10n.t('A concern on lines {0} to {1}', lines.first, lines.last);
}
