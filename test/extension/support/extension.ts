import * as vscode from 'vscode';
import type { TestBed } from './testBed.ts';
import { until } from './until.ts';

/** The extension that the tests are of. */
export function thisExtension(): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension('persona-review.persona-review');
  if (extension === undefined) throw new Error('The extension is not there.');
  return extension;
}

export function testLog(bed: TestBed): vscode.LogOutputChannel {
  return bed.own(vscode.window.createOutputChannel('Persona Review Tests', { log: true }));
}

/** The folder in which VS Code keeps what the activated extension keeps, and which no API tells: it is beside the user's settings. */
export async function globalStorage(): Promise<vscode.Uri> {
  const { uri } = await openedBy('workbench.action.openSettingsJson', '/settings.json');
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  return vscode.Uri.joinPath(uri, '../globalStorage', thisExtension().id);
}

/** Runs a command of VS Code that opens a file, and waits until an editor shows it. */
export async function openedBy(command: string, pathEnd: string): Promise<vscode.TextDocument> {
  const shown = () => vscode.window.activeTextEditor?.document;
  await vscode.commands.executeCommand(command);
  await until(`${pathEnd} is open`, vscode.window.onDidChangeActiveTextEditor, () =>
    shown()?.uri.path.endsWith(pathEnd),
  );
  const document = shown();
  if (document === undefined) throw new Error(`${pathEnd} is not open any more.`);
  return document;
}
