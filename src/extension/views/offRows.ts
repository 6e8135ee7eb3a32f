import * as vscode from 'vscode';

/** The address of every row that is to be dimmed: a tree takes the colour of a row's text from its resource. */
export const OFF_ROW = vscode.Uri.from({ scheme: 'persona-review-row', path: '/off' });

export function registerOffRows(): vscode.Disposable {
  const off = new vscode.FileDecoration(undefined, undefined, new vscode.ThemeColor('disabledForeground'));
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration: (uri) => (uri.toString() === OFF_ROW.toString() ? off : undefined),
  });
}
