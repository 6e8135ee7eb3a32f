import { ulid } from 'ulid';
import type * as vscode from 'vscode';
import { activateExtension } from '../activateExtension.ts';
import { workspaceFiles } from '../personas/workspaceFiles.ts';
import { FsLogStorage } from './fsLogStorage.ts';

/** The entry of the web's extension host, a worker without `node:*`. */
export function activate(context: vscode.ExtensionContext): void {
  deactivateExtension = activateExtension(context, {
    createLogStorage: (directory, name) => new FsLogStorage(directory, name, ulid()),
    createLanguageClient: async (setup) =>
      (await import('./languageClient.ts')).createLanguageClient(context.extensionUri, setup),
    files: workspaceFiles,
    reviewer: 'reviewer',
    homeDirectory: null,
  });
}

/** VS Code waits for what this returns. */
export function deactivate(): Promise<void> | undefined {
  return deactivateExtension?.();
}

let deactivateExtension: (() => Promise<void>) | undefined;
