import { ulid } from 'ulid';
import type * as vscode from 'vscode';
import { activateExtension } from '../activateExtension.ts';
import type { WasmFile } from '../declarations/loadGoParser.ts';
import { loadInTurns } from '../personas/loadParser.ts';
import { workspaceFiles } from '../personas/workspaceFiles.ts';
import { FsLogStorage } from './fsLogStorage.ts';
import { PackageParts } from './packageParts.ts';
import { readWasm } from './readPart.ts';

/** The entry of the web's extension host, a worker without `node:*`. */
export function activate(context: vscode.ExtensionContext): void {
  const parts = new PackageParts(context.extensionUri);
  // The first checklist needs it: it comes while VS Code and the folder are looked at.
  parts.prefetch('parser');
  deactivateExtension = activateExtension(context, {
    createLogStorage: (directory, name) => new FsLogStorage(directory, name, ulid()),
    createLanguageClient: async (setup) =>
      (await (await parts.load('languageClient')).forWeb()).createLanguageClient(context.extensionUri, setup),
    loadParser: () =>
      loadInTurns(
        () => parts.load('commonLibraries'),
        () => parts.load('parser'),
      ),
    loadGoParser: async () => {
      const read = (name: WasmFile) => readWasm(context.extensionUri, name);
      const [{ GoParser }, runtime, grammar] = await Promise.all([
        parts.load('goParser'),
        read('web-tree-sitter.wasm'),
        read('tree-sitter-go.wasm'),
      ]);
      return GoParser.load(runtime, grammar);
    },
    files: workspaceFiles,
    runGit: null,
    reviewer: 'reviewer',
    homeDirectory: null,
  });
}

/** VS Code waits for what this returns. */
export function deactivate(): Promise<void> | undefined {
  return deactivateExtension?.();
}

let deactivateExtension: (() => Promise<void>) | undefined;
