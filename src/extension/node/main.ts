import { homedir, userInfo } from 'node:os';
import * as vscode from 'vscode';
import { runGit } from '../../node/runGit.ts';
import { activateExtension } from '../activateExtension.ts';
import { FileLogStorage } from './fileLogStorage.ts';
import { localFiles } from './localFiles.ts';

/** The entry of the desktop's extension host. */
export function activate(context: vscode.ExtensionContext): void {
  deactivateExtension = activateExtension(context, {
    createLogStorage: (directory, name) => new FileLogStorage(vscode.Uri.joinPath(directory, name).fsPath),
    createLanguageClient: async (setup) =>
      (await (await import('../languageClients.ts')).forNode()).createLanguageClient(
        context.extensionUri,
        setup,
      ),
    loadParser: () => import('../personas/parser.ts'),
    files: localFiles,
    runGit,
    reviewer: userName(),
    homeDirectory: vscode.Uri.file(homedir()),
  });
}

/** VS Code waits for what this returns. */
export function deactivate(): Promise<void> | undefined {
  return deactivateExtension?.();
}

let deactivateExtension: (() => Promise<void>) | undefined;

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'reviewer'; // A container's user need not have a name.
  }
}
