import * as vscode from 'vscode';
import type { AnsweredText, AnsweredTexts } from './answeredTexts.ts';

const SCHEME = 'persona-review-answered';
const FINGERPRINT = /^[0-9a-f]{64}$/;

/** The texts that answers were given for, as documents that nobody can edit. */
export class AnsweredTextDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #texts: AnsweredTexts;
  readonly #disposable: vscode.Disposable;

  constructor(texts: AnsweredTexts) {
    this.#texts = texts;
    this.#disposable = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const { folder: address, text } = nameOf(uri);
    const folder = vscode.workspace.workspaceFolders?.find((folder) => folder.uri.toString() === address);
    const isName = folder !== undefined && FINGERPRINT.test(text.fingerprint);
    return (isName ? await this.#texts.of(text, folder) : null) ?? '';
  }

  dispose(): void {
    this.#disposable.dispose();
  }
}

interface DocumentName {
  /** Its URI. */
  readonly folder: string;
  readonly text: AnsweredText;
}

/** The path is there for the editor's language and title; it is in no folder, so that this is no file to review. */
export function answeredTextUri(
  { uri }: vscode.WorkspaceFolder,
  { path, fingerprint, commit }: AnsweredText,
): vscode.Uri {
  const text: AnsweredText = { path, fingerprint, ...(commit === undefined ? {} : { commit }) };
  const name: DocumentName = { folder: uri.toString(), text };
  return vscode.Uri.from({ scheme: SCHEME, path: `/${path}`, query: JSON.stringify(name) });
}

/** Only this extension makes such addresses, but anyone may open one. */
function nameOf({ query }: vscode.Uri): DocumentName {
  const nothing = { path: '', fingerprint: '' };
  try {
    const { folder, text }: Partial<DocumentName> = JSON.parse(query);
    return { folder: String(folder), text: { ...nothing, ...text } };
  } catch {
    return { folder: '', text: nothing };
  }
}
