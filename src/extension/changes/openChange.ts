import * as vscode from 'vscode';
import type { ListedChange } from './listedChange.ts';

/**
 * What opens a change: its diff where there are two texts to compare, else the one there is. A command of VS Code's own, so
 * that a click on a row previews and leaves the focus in the view.
 */
export function openCommand({ change, before, text }: ListedChange): vscode.Command {
  const title = vscode.l10n.t('Open Change');
  if (before !== null && text !== null) {
    const name = change.path.slice(change.path.lastIndexOf('/') + 1);
    return { command: 'vscode.diff', title, arguments: [before, text, vscode.l10n.t('{0} (Review)', name)] };
  }
  return { command: 'vscode.open', title, arguments: [text ?? before] };
}

/** Opens a change and leaves the focus where it is. */
export async function openChange(listed: ListedChange): Promise<void> {
  const { command, arguments: args = [] } = openCommand(listed);
  await vscode.commands.executeCommand(command, ...args, { preview: true, preserveFocus: true });
}
