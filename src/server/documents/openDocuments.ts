import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FolderSettings } from '../../core/settings/folderSettings.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type PersonaDocument, readDocument } from './personaDocument.ts';

interface Read {
  readonly document: PersonaDocument;
  readonly settings: FolderSettings;
}

/** The persona files that are open in the editor, each version of them read once. */
export class OpenDocuments {
  readonly #texts = new TextDocuments(TextDocument);
  readonly #read = new Map<string, Read>();
  readonly #workspace: Workspace;

  /** @param onClose hears of files that are open no more */
  constructor(connection: Connection, workspace: Workspace, onClose: (uri: string) => void) {
    this.#workspace = workspace;
    this.#texts.onDidClose(({ document: { uri } }) => {
      this.#read.delete(uri);
      onClose(uri);
    });
    this.#texts.listen(connection);
  }

  /** The newest version; null where the file is not open. */
  async get(uri: string): Promise<PersonaDocument | null> {
    const file = await this.#workspace.fileOf(uri);
    const settings = (await this.#workspace.settingsFor(file)).folder;
    const newest = this.#texts.get(uri);
    if (newest === undefined) {
      return null;
    }
    const known = this.#read.get(uri);
    if (
      known !== undefined &&
      known.document.version === newest.version &&
      known.document.file === file &&
      known.settings === settings
    ) {
      return known.document;
    }
    const document = readDocument(file, newest.getText(), newest.version, settings);
    this.#read.set(uri, { document, settings });
    return document;
  }

  /** Whether no newer version has come. */
  isNewest({ file: { uri }, version }: PersonaDocument): boolean {
    return this.#texts.get(uri)?.version === version;
  }

  /** All of them. */
  async all(): Promise<readonly PersonaDocument[]> {
    const documents = await Promise.all(this.#texts.keys().map((uri) => this.get(uri)));
    return documents.filter((document) => document !== null);
  }
}
