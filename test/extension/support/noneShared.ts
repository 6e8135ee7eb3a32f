import * as vscode from 'vscode';
import type { SharedLogNames } from '../../../src/extension/review/folderStores.ts';

/** No folder is in a repository. */
export const noneShared: SharedLogNames = {
  of: () => null,
  onDidChange: () => new vscode.Disposable(() => undefined),
};
