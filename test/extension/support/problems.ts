import * as vscode from 'vscode';
import { until } from './until.ts';

/** Waits until a file has these problems, as codes with 1-based lines. */
export async function hasProblems(uri: vscode.Uri, expected: readonly string[]): Promise<void> {
  await until(
    () =>
      `${uri.path} has the problems ${expected.join() || 'none'}, not ${problemsOf(uri).join() || 'none'}`,
    vscode.languages.onDidChangeDiagnostics,
    () => problemsOf(uri).join() === expected.join(),
  );
}

/** Codes and 1-based lines. */
export function problemsOf(uri: vscode.Uri): readonly string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .map(({ code, range }) => `${code as string} ${range.start.line + 1}`);
}

/** Replaces the whole text, as if it were typed. */
export async function type(editor: vscode.TextEditor, text: string): Promise<void> {
  const all = new vscode.Range(0, 0, editor.document.lineCount, 0);
  if (!(await editor.edit((builder) => builder.replace(all, text)))) {
    throw new Error('The editor took no text.');
  }
}
