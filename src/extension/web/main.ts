import { ulid } from 'ulid';
import type * as vscode from 'vscode';
import { activateExtension } from '../activateExtension.ts';
import { workspaceFiles } from '../personas/workspaceFiles.ts';
import { FsLogStorage } from './fsLogStorage.ts';

/** The entry of the web's extension host, a worker without `node:*`. */
export function activate(context: vscode.ExtensionContext): void {
  activateExtension(context, {
    createLogStorage: (directory, name) => new FsLogStorage(directory, name, ulid()),
    files: workspaceFiles,
    reviewer: 'reviewer',
    homeDirectory: null,
  });
}
