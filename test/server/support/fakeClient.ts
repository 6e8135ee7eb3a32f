import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  CancellationToken,
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { formatOf } from '../../../src/core/persona/formats/personaPlaces.ts';
import type { PersonaFile, ServerRequests } from '../../../src/protocol/messages.ts';
import { startServer } from '../../../src/server/server.ts';

/** What the workspace of a fake client holds; change it and tell the server. */
export interface FakeWorkspace {
  /** The files of each workspace folder, by its URI. */
  folders: Record<string, readonly string[]>;
  /** The texts of the persona files, by their path in the first folder. */
  personas: Record<string, string>;
  /** What `workspace/configuration` gives. */
  settings: unknown;
  /** By persona and item, `persona/item`. */
  answers: Record<string, number>;
  translations: Record<string, string>;
}

export const folder = 'file:///repo';

type Answers = {
  -readonly [Method in keyof ServerRequests]: (params: ServerRequests[Method]['params']) => unknown;
};

/** An editor with our extension, as far as the server can see, and a server that it has started. */
export class FakeClient {
  readonly workspace: FakeWorkspace;
  readonly connection: ProtocolConnection;
  /** How the extension answers; a test may put another answer in place. */
  readonly answers: Answers;
  #refreshes = 0;
  #onRefresh: (() => void) | undefined;
  #version = 0;

  constructor(changes: Partial<FakeWorkspace> = {}) {
    this.workspace = {
      folders: { [folder]: ['main.go'] },
      personas: {},
      settings: {},
      answers: {},
      translations: {},
      ...changes,
    };
    this.answers = this.#ordinaryAnswers();
    const [up, down] = [new PassThrough(), new PassThrough()];
    startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)));
    this.connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    for (const method of Object.keys(this.answers) as (keyof Answers)[]) {
      this.connection.onRequest(method, (params) =>
        (this.answers[method] as (params: unknown) => unknown)(params),
      );
    }
    this.connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) =>
      items.map(() => this.workspace.settings),
    );
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.#refreshes++;
      this.#onRefresh?.();
      return null;
    });
    this.connection.onRequest('workspace/codeLens/refresh', () => null);
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.listen();
  }

  /** Starts the session, as an editor does. */
  async initialize(capabilities: ClientCapabilities = allCapabilities): Promise<InitializeResult> {
    const result: InitializeResult = await this.connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities,
      initializationOptions: { translations: this.workspace.translations },
      workspaceFolders: Object.keys(this.workspace.folders).map((uri) => ({ uri, name: uri })),
    });
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  /** Opens a persona file, from the workspace unless its text is given. */
  async open(path: string, text = this.workspace.personas[path] ?? ''): Promise<string> {
    const uri = `${folder}/${path}`;
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: ++this.#version, text },
    });
    return uri;
  }

  /** Replaces the text of an open file. */
  async change(uri: string, text: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++this.#version },
      contentChanges: [{ text }],
    });
  }

  request<Result>(method: string, params: object, token = CancellationToken.None): Promise<Result> {
    return this.connection.sendRequest(method, params, token);
  }

  notify(method: string, params: object): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /** Resolves when the server has asked to be asked again for diagnostics since the last call. */
  async refreshed(): Promise<void> {
    if (this.#refreshes === 0) {
      await new Promise<void>((resolve) => {
        this.#onRefresh = resolve;
      });
    }
    this.#refreshes = 0;
  }

  /**
   * Keeps the server waiting for an answer.
   * @returns `asked` resolves when it waits, `release` lets it have the ordinary answer
   */
  hold(method: keyof Answers): { readonly asked: Promise<void>; readonly release: () => void } {
    const answer = this.answers[method] as (params: unknown) => unknown;
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const asked = new Promise<void>((resolve) => {
      this.answers[method] = async (params: unknown) => {
        resolve();
        await released;
        return answer(params);
      };
    });
    return { asked, release };
  }

  async close(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    this.connection.dispose();
  }

  #ordinaryAnswers(): Answers {
    return {
      'personaReview/listFiles': (params) => {
        const paths = this.workspace.folders[params.folder];
        assert.ok(paths, `${params.folder} is no folder of the workspace`);
        return { paths, isComplete: true };
      },
      'personaReview/listPersonas': () => ({
        personas: Object.keys(this.workspace.personas).map(personaFile),
      }),
      'personaReview/readFile': ({ uri }) => {
        const text = this.workspace.personas[uri.slice(folder.length + 1)];
        return text === undefined ? { reason: 'there is no such file' } : { text };
      },
      'personaReview/countAnswers': ({ persona, items }) => ({
        counts: Object.fromEntries(
          items.map((item) => [item, this.workspace.answers[`${persona}/${item}`] ?? 0]),
        ),
      }),
    };
  }
}

/** A client whose session has begun. */
export async function startClient(changes: Partial<FakeWorkspace> = {}): Promise<FakeClient> {
  const client = new FakeClient(changes);
  await client.initialize();
  return client;
}

export function personaFile(fileName: string): PersonaFile {
  return {
    uri: `${folder}/${fileName}`,
    folder,
    fileName,
    format: formatOf(`/${fileName}`),
    origin: 'workspace',
  };
}

const allCapabilities: ClientCapabilities = {
  workspace: {
    workspaceFolders: true,
    configuration: true,
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
  },
  textDocument: { completion: { completionItem: { snippetSupport: true } } },
};
