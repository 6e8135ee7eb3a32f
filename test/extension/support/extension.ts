import * as vscode from 'vscode';
import type { TestBed } from './testBed.ts';

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
  await vscode.commands.executeCommand('workbench.action.openSettingsJson');
  const settings = vscode.window.activeTextEditor?.document.uri;
  if (settings?.path.endsWith('/settings.json') !== true)
    throw new Error('The user’s settings did not open.');
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  return vscode.Uri.joinPath(settings, '../globalStorage', thisExtension().id);
}
