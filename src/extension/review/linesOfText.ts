import type * as vscode from 'vscode';

/** The lines of a document, without their ends. */
export function linesOfText(document: vscode.TextDocument): readonly string[] {
  return document.getText().split(/\r\n|[\r\n]/);
}
