import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientNames, clientOptions } from '../language/clientOptions.ts';
import type { LanguageClientSetup } from '../language/languageClient.ts';
import { serverFlags } from './serverFlags.ts';

/** A client whose server is a process of its own. */
export function createLanguageClient(extensionUri: vscode.Uri, setup: LanguageClientSetup): LanguageClient {
  const module = vscode.Uri.joinPath(extensionUri, 'dist/server.js').fsPath;
  // Not the workspace's folder: it could not be deleted while the server runs.
  const options = { cwd: extensionUri.fsPath, execArgv: [...serverFlags] };
  const server = { module, transport: TransportKind.ipc, options };
  return new QuietLanguageClient(...clientNames, server, clientOptions(setup));
}

class QuietLanguageClient extends LanguageClient {
  /** Where the library would show a message, only the log has it. */
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}
