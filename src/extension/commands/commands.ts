import * as vscode from 'vscode';
import type { ChecklistViewNode } from '../views/checklistNode.ts';

/** Handlers by the part of the command's id after `personaReview.`; a row's menu passes the row. */
export type Commands = Readonly<Record<string, (node?: ChecklistViewNode) => unknown>>;

/** Registers handlers; what one throws, VS Code shows to the user who ran the command. */
export function registerCommands(commands: Commands): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, handler]) =>
      vscode.commands.registerCommand(`personaReview.${name}`, handler),
    ),
  );
}
