import * as vscode from 'vscode';
import { configurePersonas } from '../../core/persona/configurePersonas.ts';
import { hasUnwrittenPatterns } from '../../core/persona/files/patternText.ts';
import type { Persona, TextEdit } from '../../core/persona/persona.ts';
import type { LoadParser } from '../personas/loadParser.ts';
import { plainInMessage } from '../plainInMessage.ts';
import { folderSettings } from '../settings.ts';
import type { FoundPersona } from './pickPersona.ts';

/** Whether a persona reviews files that its own file does not name, and that file is one of the user's. */
export function canNamePatterns({ origin, patterns }: Persona): boolean {
  return origin !== 'bundled' && hasUnwrittenPatterns(patterns);
}

/**
 * Writes a persona's inferred or assigned patterns into its file as a refactoring does: the edit is shown, and saved by whoever
 * wants it.
 */
export async function makePatternsExplicit(
  { folder, persona }: FoundPersona,
  loadParser: LoadParser,
): Promise<void> {
  const { makePatternsExplicit: editsOf, parsePersona } = await loadParser();
  const { source, format, origin } = persona;
  const uri = vscode.Uri.parse(source, true);
  const document = await vscode.workspace.openTextDocument(uri);
  const fileName = vscode.workspace.asRelativePath(uri, false);
  const file = { content: document.getText(), source, fileName, format, origin };
  // The text in the editor may say other things by now than the one on the disk.
  const { personas } = configurePersonas([parsePersona(file)], folderSettings(folder));
  const edits = personas.flatMap((now) => editsOf(file, now) ?? []);
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits) {
    edit.replace(uri, toRange(range), newText);
  }
  const [first] = edits;
  if (first === undefined || !(await vscode.workspace.applyEdit(edit))) {
    await vscode.window.showWarningMessage(
      vscode.l10n.t(
        'The patterns cannot be written into {0}. Mend its problems first, and see that it can be edited.',
        plainInMessage(vscode.workspace.asRelativePath(uri)),
      ),
    );
    return;
  }
  const { start } = toRange(first.range);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(start, start) });
}

function toRange({ start, end }: TextEdit['range']): vscode.Range {
  return new vscode.Range(start.line - 1, start.column - 1, end.line - 1, end.column - 1);
}
