import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientNotifications } from '../../protocol/messages.ts';
import type { Host } from '../host.ts';
import { onDidChangeSettings } from '../settings.ts';
import {
  isPersonaDocument,
  isSameDocuments,
  type PersonaDocuments,
  personaDocuments,
} from './personaDocuments.ts';
import { RestartBudget } from './restartBudget.ts';
import { ServerKeeper, type ServerRun } from './serverKeeper.ts';
import { type ServerSources, serverRequestHandlers } from './serverRequests.ts';
import { ServerStatus } from './serverStatus.ts';

/** What is lost more often than this within so long will not come back by itself. */
const MOST_RESTARTS = 3;
const RESTARTS_MILLISECONDS = 3 * 60_000;

export interface LanguageServerParts
  extends ServerSources,
    Pick<Host, 'createLanguageClient' | 'homeDirectory'> {
  readonly log: vscode.LogOutputChannel;
}

/** The language server for persona files. It is started with the first of them that is opened, or when it is asked for. */
export class LanguageServer implements vscode.Disposable {
  readonly #parts: LanguageServerParts;
  readonly #keeper: ServerKeeper<readonly PersonaDocuments[]>;
  readonly #status: ServerStatus;
  readonly #disposable: vscode.Disposable;
  #documents: readonly PersonaDocuments[];
  #isNeeded = false;
  #client: BaseLanguageClient | null = null;

  constructor(parts: LanguageServerParts) {
    const { homeDirectory, log } = parts;
    this.#parts = parts;
    this.#documents = personaDocuments(homeDirectory);
    this.#status = new ServerStatus();
    this.#keeper = new ServerKeeper({
      wanted: () => (this.#isNeeded ? this.#documents : null),
      isSame: isSameDocuments,
      start: (documents, onLost) => this.#start(documents, onLost),
      budget: new RestartBudget(Date, MOST_RESTARTS, RESTARTS_MILLISECONDS),
      onFailure: (what, error) => log.warn(FAILURES[what], ...(error === null ? [] : [error])),
      onGiveUp: () => {
        log.error(
          'The language server has failed too often; persona files get no help until it is restarted.',
        );
        this.#status.show(this.#documents);
      },
    });
    const look = () => {
      this.#documents = personaDocuments(homeDirectory);
      this.#look(vscode.workspace.textDocuments);
    };
    this.#disposable = vscode.Disposable.from(
      this.#status,
      vscode.workspace.onDidOpenTextDocument((document) => this.#look([document])),
      vscode.workspace.onDidChangeWorkspaceFolders(look),
      onDidChangeSettings(look),
    );
    this.#look(vscode.workspace.textDocuments);
  }

  /** Whether a document is a persona file, as the server sees it. */
  helpsWith(document: vscode.TextDocument): boolean {
    return isPersonaDocument(this.#documents, document);
  }

  /** Starts the server where it does not run. False where it cannot be had; the log says why. */
  async start(): Promise<boolean> {
    this.#isNeeded = true;
    await this.#keeper.update();
    return this.#client !== null;
  }

  /** Stops the server and starts it anew, also after it has failed for good. */
  async restart(): Promise<void> {
    this.#isNeeded = true;
    this.#status.hide();
    await this.#keeper.restart();
  }

  /** Stops the server for good. */
  async stop(): Promise<void> {
    this.#disposable.dispose();
    await this.#keeper.stop();
  }

  dispose(): void {
    void this.stop();
  }

  #look(opened: readonly vscode.TextDocument[]): void {
    this.#isNeeded ||= opened.some((document) => this.helpsWith(document));
    if (this.#isNeeded) {
      void this.#keeper.update();
    }
  }

  async #start(documents: readonly PersonaDocuments[], onLost: () => void): Promise<ServerRun> {
    const { createLanguageClient, log } = this.#parts;
    const client = await createLanguageClient({
      selector: [...documents],
      log,
      onLost: () => {
        disconnect();
        onLost();
      },
    });
    const connection = this.#connect(client);
    const disconnect = () => {
      connection.dispose();
      if (this.#client === client) {
        this.#client = null;
      }
    };
    try {
      await client.start();
    } catch (error) {
      disconnect();
      throw error;
    }
    this.#client = client;
    return {
      stop: async () => {
        disconnect();
        await client.dispose();
      },
    };
  }

  /** Answers the server, and tells it of changes. */
  #connect(client: BaseLanguageClient): vscode.Disposable {
    const { library, folderFiles, log } = this.#parts;
    const tell = <Method extends keyof ClientNotifications>(
      method: Method,
      params: ClientNotifications[Method],
    ) => {
      if (client.isRunning()) {
        client.sendNotification(method, params).catch((error: unknown) => log.warn(String(error)));
      }
    };
    const handlers = Object.entries<(params: never) => Promise<unknown>>(serverRequestHandlers(this.#parts));
    return vscode.Disposable.from(
      ...handlers.map(([method, handler]) => client.onRequest(method, handler)),
      library.onDidChange(() => tell('personaReview/didChangePersonas', {})),
      folderFiles.onDidChange(({ uri }) => tell('personaReview/didChangeFiles', { folder: uri.toString() })),
    );
  }
}

const FAILURES = {
  start: 'The language server could not be started.',
  stop: 'The language server did not stop as it should.',
  lost: 'The language server has ended unexpectedly.',
};
