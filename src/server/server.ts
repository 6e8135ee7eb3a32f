import type { CancellationToken, ClientCapabilities, Connection } from 'vscode-languageserver';
import type { Problem } from '../core/persona/persona.ts';
import type { Translate } from '../core/translate.ts';
import type { ClientNotifications, InitializationOptions } from '../protocol/messages.ts';
import { capabilities } from './capabilities.ts';
import { Coverages } from './documents/coverages.ts';
import { OpenDocuments } from './documents/openDocuments.ts';
import type { PersonaDocument } from './documents/personaDocument.ts';
import { itemAt } from './documents/places.ts';
import type { Nameable } from './documents/resolveMention.ts';
import { Unmatched } from './documents/unmatched.ts';
import { codeActionsAt } from './features/codeActions.ts';
import { codeLensesOf, type LensData, resolveCodeLens } from './features/codeLenses.ts';
import { completionsAt } from './features/completion/completion.ts';
import { definitionAt } from './features/definition.ts';
import { diagnosticsOf, problemsBesideOthers } from './features/diagnostics.ts';
import { documentLinksOf } from './features/documentLinks.ts';
import { documentSymbolsOf } from './features/documentSymbols.ts';
import { foldingRangesOf } from './features/foldingRanges.ts';
import { formattingOf } from './features/formatting.ts';
import { hoverAt } from './features/hover.ts';
import { referencesAt } from './features/references.ts';
import { prepareRenameAt, renameAt } from './features/rename.ts';
import { selectionRangesAt } from './features/selectionRanges.ts';
import { semanticTokensOf } from './features/semanticTokens.ts';
import { workspaceSymbolsFor } from './features/workspaceSymbols.ts';
import { fromLspPosition } from './lspRange.ts';
import { respond } from './respond.ts';
import { createTranslate } from './translate.ts';
import { catalogue } from './workspace/personaCatalog.ts';
import { Workspace } from './workspace/workspace.ts';

/** Serves persona files over the connection until it closes. */
export function startServer(connection: Connection): void {
  let translate: Translate = createTranslate({});
  let client: ClientCapabilities = {};
  const workspace = new Workspace(connection, refresh);
  const unmatched = new Unmatched();
  const coverages = new Coverages();
  const documents = new OpenDocuments(connection, workspace, (uri) => unmatched.forget(uri));

  connection.onInitialize((params) => {
    client = params.capabilities;
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    translate = createTranslate(options.translations ?? {});
    workspace.setFolders((params.workspaceFolders ?? []).map(({ uri }) => uri));
    return { capabilities };
  });
  connection.onInitialized(() => {
    if (client.workspace?.workspaceFolders === true) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        const kept = workspace.folders.filter((folder) => !gone.has(folder));
        workspace.setFolders([...kept, ...added.map(({ uri }) => uri)]);
        refresh();
      });
    }
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
    respond(documents, { kind: 'full', items: [] }, async (document) => {
      const { severities } = await workspace.settingsFor(document.file);
      return { kind: 'full', items: diagnosticsOf(problemsOf(document), severities) };
    }),
  );
  connection.onCodeAction(
    respond(documents, [], (document, { range, context: { diagnostics, only } }) =>
      codeActionsAt(document, problemsOf(document), { range, diagnostics, only }, translate),
    ),
  );
  connection.onCompletion(
    respond(documents, null, async (document, { position }) =>
      completionsAt(document, position, { files: await workspace.filesFor(document.file), translate }),
    ),
  );
  connection.onHover(
    respond(documents, null, async (document, { position }, token) => {
      const [nameable, answered] = await Promise.all([
        nameableFor(document, workspace.names()),
        countAnswersAt(document, position, token),
      ]);
      return hoverAt(document, position, { ...nameable, coverages, translate, answered });
    }),
  );
  connection.onDefinition(
    respond(documents, [], async (document, { position }) =>
      definitionAt(document, position, await nameableFor(document, workspace.catalog())),
    ),
  );
  connection.onReferences(
    respond(documents, [], async (document, { position, context: { includeDeclaration } }) =>
      referencesAt(document, position, includeDeclaration, await nameableFor(document, workspace.catalog())),
    ),
  );
  connection.onDocumentLinks(
    respond(documents, [], async (document) =>
      documentLinksOf(document, await nameableFor(document, workspace.names())),
    ),
  );
  connection.onPrepareRename(
    respond(documents, null, (document, { position }) => prepareRenameAt(document, position, translate)),
  );
  connection.onRenameRequest(
    respond(documents, null, (document, { position, newName }) => {
      const canAnnotate = client.workspace?.workspaceEdit?.changeAnnotationSupport !== undefined;
      return renameAt(document, position, newName, canAnnotate, translate);
    }),
  );
  connection.onDocumentSymbol(respond(documents, [], documentSymbolsOf));
  connection.onFoldingRanges(respond(documents, [], foldingRangesOf));
  connection.onSelectionRanges(
    respond(documents, [], (document, { positions }) => selectionRangesAt(document, positions)),
  );
  connection.onWorkspaceSymbol(async ({ query }) =>
    workspaceSymbolsFor(query, withOpenOnes(await workspace.catalog(), await documents.all())),
  );
  connection.languages.semanticTokens.on(respond(documents, { data: [] }, semanticTokensOf));
  connection.onCodeLens(respond(documents, [], codeLensesOf));
  connection.onCodeLensResolve(async (lens) => {
    const data = lens.data as LensData;
    const document = await documents.get(data.uri);
    if (document === null) {
      return lens;
    }
    const files = await workspace.filesFor(document.file);
    return resolveCodeLens(lens, document, data, { files, coverages, translate });
  });
  connection.onDocumentFormatting(respond(documents, [], formattingOf));
  connection.listen();

  /** With what is known of other files by now: typing does not wait for them. */
  function problemsOf(document: PersonaDocument): Problem[] {
    return [
      ...problemsBesideOthers(document, workspace.knownNames()),
      ...document.personas.flatMap(({ problems }) => problems),
      ...unmatchedIn(document),
    ];
  }

  /** A persona that is not of one workspace folder is there for others too. */
  function unmatchedIn(document: PersonaDocument): readonly Problem[] {
    const [files] =
      document.file.origin === 'workspace' ? (workspace.knownFilesFor(document.file) ?? []) : [];
    return files?.isComplete === true ? unmatched.problemsOf(document, files) : [];
  }

  /** What the document can name, with open files as they stand in the editor. */
  async function nameableFor(
    { file }: PersonaDocument,
    stored: Promise<Nameable['catalog']>,
  ): Promise<Nameable> {
    const [files, catalog] = await Promise.all([workspace.filesFor(file), stored]);
    return { files, catalog: withOpenOnes(catalog, await documents.all()) };
  }

  async function countAnswersAt(
    document: PersonaDocument,
    position: Parameters<typeof fromLspPosition>[0],
    token: CancellationToken,
  ): Promise<number | null> {
    const placed = itemAt(document, fromLspPosition(position));
    const { folder } = document.file;
    return placed === undefined || folder === null
      ? null
      : workspace.countAnswers(folder, placed.persona.id, placed.item.id, token);
  }

  /** Has the editor ask again for what depends on other files. */
  function refresh(): void {
    if (client.workspace?.diagnostics?.refreshSupport === true) {
      void connection.languages.diagnostics.refresh();
    }
    if (client.workspace?.codeLens?.refreshSupport === true) {
      void connection.sendRequest('workspace/codeLens/refresh');
    }
  }

  function on<Method extends keyof ClientNotifications>(
    method: Method,
    listener: (params: ClientNotifications[Method]) => void,
  ): void {
    connection.onNotification(method, listener);
  }
}

function withOpenOnes(stored: Nameable['catalog'], open: readonly PersonaDocument[]): Nameable['catalog'] {
  const uris = new Set(open.map(({ file: { uri } }) => uri));
  return [
    ...stored.filter(({ file: { uri } }) => !uris.has(uri)),
    ...open.flatMap((document) => catalogue(document, 'whole')),
  ];
}
