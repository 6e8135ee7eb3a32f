import type * as vscode from 'vscode';
import type { BaseLanguageClient, DocumentSelector } from 'vscode-languageclient';

/** What a client is made from, on every host. */
export interface LanguageClientSetup {
  /** The documents that the server helps with. */
  readonly selector: DocumentSelector;
  readonly log: vscode.LogOutputChannel;
  /** Called when the connection is lost without having been closed. */
  readonly onLost: () => void;
}

/**
 * Makes a client, which brings a server of its own when it is started. The client's library is large: it is loaded when
 * this is first called.
 */
export type CreateLanguageClient = (setup: LanguageClientSetup) => Promise<BaseLanguageClient>;
