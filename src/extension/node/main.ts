import { readFile } from 'node:fs/promises';
import { homedir, userInfo } from 'node:os';
import * as vscode from 'vscode';
import { runGit } from '../../node/runGit.ts';
import { activateExtension } from '../activateExtension.ts';
import type { GoParser } from '../declarations/goParser.ts';
import type { WasmFile } from '../declarations/loadGoParser.ts';
import { loadInTurns } from '../personas/loadParser.ts';
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
    loadParser: () =>
      loadInTurns(
        () => import('../personas/commonLibraries.ts'),
        () => import('../personas/parser.ts'),
      ),
    loadGoParser: () => loadGoParser(context.extensionUri),
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

async function loadGoParser(extension: vscode.Uri): Promise<GoParser> {
  const read = (name: WasmFile) => readFile(vscode.Uri.joinPath(extension, 'dist', name).fsPath);
  const { GoParser } = await import('../declarations/goParser.ts');
  return GoParser.load(await read('web-tree-sitter.wasm'), await read('tree-sitter-go.wasm'));
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'reviewer'; // A container's user need not have a name.
  }
}
