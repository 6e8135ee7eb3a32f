import {
  type Connection,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Problem } from '../core/persona/persona.ts';
import type { Translate } from '../core/translate.ts';
import type { ClientNotifications, InitializationOptions } from '../protocol/messages.ts';
import { OpenDocuments } from './documents/openDocuments.ts';
import type { PersonaDocument } from './documents/personaDocument.ts';
import type { Nameable } from './documents/resolveMention.ts';
import { codeActionsAt, fixAllKind } from './features/codeActions.ts';
import { definitionAt } from './features/definition.ts';
import { diagnosticsOf, problemsBesideOthers } from './features/diagnostics.ts';
import { documentLinksOf } from './features/documentLinks.ts';
import { askAgain, respond } from './respond.ts';
import { createTranslate } from './translate.ts';
import { Workspace } from './workspace/workspace.ts';

const capabilities: ServerCapabilities = {
  textDocumentSync: TextDocumentSyncKind.Incremental,
  diagnosticProvider: {
    identifier: 'personaReview',
    interFileDependencies: true,
    workspaceDiagnostics: false,
  },
  codeActionProvider: { codeActionKinds: ['quickfix', fixAllKind] },
  definitionProvider: true,
  documentLinkProvider: {},
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/** Serves persona files over the connection until it closes. */
export function startServer(connection: Connection): void {
  let translate: Translate = createTranslate({});
  let client: InitializeParams['capabilities'] = {};
  const workspace = new Workspace(connection, refresh);
  const documents = new OpenDocuments(connection, workspace);

  connection.onInitialize((params) => {
    client = params.capabilities;
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    translate = createTranslate(options.translations ?? {});
    workspace.setFolders((params.workspaceFolders ?? []).map(({ uri }) => uri));
    return { capabilities };
  });
  connection.onInitialized(() => {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      const kept = workspace.folders.filter((folder) => !gone.has(folder));
      workspace.setFolders([...kept, ...added.map(({ uri }) => uri)]);
      refresh();
    });
  });
  connection.onDidChangeConfiguration(() => {
    workspace.forgetSettings();
    refresh();
  });
  on('personaReview/didChangeFiles', ({ folder }) => {
    workspace.forgetFiles(folder);
    refresh();
  });
  on('personaReview/didChangePersonas', () => {
    workspace.forgetPersonas();
    refresh();
  });

  connection.languages.diagnostics.on(
    respond(
      documents,
      { kind: 'full', items: [] },
      async (document) => ({
        kind: 'full',
        items: diagnosticsOf(problemsOf(document), await workspace.severitiesFor(document.file)),
      }),
      askAgain(),
    ),
  );
  connection.onCodeAction(
    respond(documents, [], (document, { range, context: { diagnostics, only } }) =>
      codeActionsAt(document, problemsOf(document), { range, diagnostics, only }, translate),
    ),
  );
  connection.onDefinition(
    respond(documents, [], async (document, { position }) =>
      definitionAt(document, position, await nameableFor(document)),
    ),
  );
  connection.onDocumentLinks(
    respond(documents, [], async (document) => documentLinksOf(document, await nameableFor(document))),
  );
  connection.listen();

  async function nameableFor({ file }: PersonaDocument): Promise<Nameable> {
    const [files, catalog] = await Promise.all([workspace.filesFor(file), workspace.catalog()]);
    return { files, catalog };
  }

  /** With what is known of other files by now: typing does not wait for them. */
  function problemsOf(document: PersonaDocument): Problem[] {
    return [
      ...problemsBesideOthers(document, workspace.knownCatalog()),
      ...document.personas.flatMap(({ problems }) => problems),
    ];
  }

  /** Has the editor ask again for what depends on other files. */
  function refresh(): void {
    if (client.workspace?.diagnostics?.refreshSupport === true) {
      void connection.languages.diagnostics.refresh();
    }
  }

  function on<Method extends keyof ClientNotifications>(
    method: Method,
    listener: (params: ClientNotifications[Method]) => void,
  ): void {
    connection.onNotification(method, listener);
  }
}
