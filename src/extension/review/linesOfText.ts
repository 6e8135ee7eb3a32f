import type * as vscode from 'vscode';
import { toLines } from '../../core/persona/markdown/sourceText.ts';

/** The lines of a document, without their ends. */
export function linesOfText(document: vscode.TextDocument): readonly string[] {
  return toLines(document.getText());
}
