import * as vscode from 'vscode';
import type { ChecklistViewNode } from '../views/checklistNode.ts';

/** Handlers by the part of the command's id after `personaReview.`; a row's menu passes the row. */
export type Commands<Row = ChecklistViewNode> = Readonly<Record<string, (row?: Row) => unknown>>;

/** Registers handlers; what one throws, VS Code shows to the user who ran the command. */
export function registerCommands<Row = ChecklistViewNode>(commands: Commands<Row>): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, handler]) =>
      vscode.commands.registerCommand(`personaReview.${name}`, (...rows: (Row | undefined)[]) =>
        takesRow(handler) && isLost(rows) ? undefined : handler(rows[0]),
      ),
    ),
  );
}

/** The others are of the view as a whole: the buttons of its title pass as much as the menu of a row that is forgotten. */
function takesRow(handler: (...rows: never[]) => unknown): boolean {
  return handler.length > 0;
}

/**
 * Whether a row's menu names no row, because VS Code forgot it while it drew the tree anew: the command must not take the
 * selected row instead. Such a menu passes the row and the selection, others pass less.
 */
function isLost(rows: readonly unknown[]): boolean {
  return rows.length > 1 && rows[0] === undefined;
}
