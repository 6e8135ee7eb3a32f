import { homedir, userInfo } from 'node:os';
import * as vscode from 'vscode';
import { activateExtension } from '../activateExtension.ts';
import { FileLogStorage } from './fileLogStorage.ts';
import { localFiles } from './localFiles.ts';

/** The entry of the desktop's extension host. */
export function activate(context: vscode.ExtensionContext): void {
  activateExtension(context, {
    createLogStorage: (directory, name) => new FileLogStorage(vscode.Uri.joinPath(directory, name).fsPath),
    files: localFiles,
    reviewer: userName(),
    homeDirectory: vscode.Uri.file(homedir()),
  });
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'reviewer'; // A container's user need not have a name.
  }
}
