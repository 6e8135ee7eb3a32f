import * as vscode from 'vscode';

/** The icon of what was worked out and not written down by an author. */
export const WORKED_OUT = new vscode.ThemeIcon('lightbulb');
