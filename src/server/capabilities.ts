import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { fixAllKind, makeExplicitKind } from './features/codeActions.ts';
import { tokenTypes } from './features/semanticTokens.ts';

/** What the server can do, as it tells the editor. */
export const capabilities: ServerCapabilities = {
  textDocumentSync: TextDocumentSyncKind.Incremental,
  diagnosticProvider: {
    identifier: 'personaReview',
    interFileDependencies: true,
    workspaceDiagnostics: false,
  },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, makeExplicitKind, fixAllKind] },
  completionProvider: { triggerCharacters: ['/', '"', "'", '`', ',', ' ', '<', '-', '=', '!'] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentLinkProvider: {},
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  workspaceSymbolProvider: true,
  semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] }, full: true },
  codeLensProvider: { resolveProvider: true },
  documentFormattingProvider: true,
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};
