import * as vscode from 'vscode';
import type { Lines } from '../../core/review/lines.ts';
import type { Declaration, GoParser, GoText } from './goParser.ts';
import type { LoadGoParser } from './loadGoParser.ts';

/** The declarations of open documents, as far as their language is known. */
export class Declarations implements vscode.Disposable {
  readonly #load: LoadGoParser;
  readonly #texts = new Map<vscode.TextDocument, GoText>();
  readonly #disposables: readonly vscode.Disposable[];
  #parser: Promise<GoParser> | null = null;

  constructor(load: LoadGoParser) {
    this.#load = load;
    this.#disposables = [
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#texts.get(document)?.dispose();
        this.#texts.delete(document);
      }),
    ];
  }

  /**
   * The declaration that a line belongs to in the text as it is when this resolves; null where there is none.
   * @param line 1-based
   * @throws {Error} where the parser cannot be loaded
   */
  async at(document: vscode.TextDocument, line: number): Promise<Declaration | null> {
    const text = isKnown(document) ? await this.#textOf(document) : null;
    return text?.declarationAt(document.getText(), line) ?? null;
  }

  /**
   * Where the declarations with these names stand in the text as it is when this resolves; of a name that none has or
   * several have, nothing.
   * @throws {Error} where the parser cannot be loaded
   */
  async named(
    document: vscode.TextDocument,
    names: ReadonlySet<string>,
  ): Promise<ReadonlyMap<string, Lines>> {
    const text = names.size > 0 && isKnown(document) ? await this.#textOf(document) : null;
    return text?.declarationsNamed(document.getText(), names) ?? new Map<string, Lines>();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables, ...this.#texts.values()).dispose();
    this.#texts.clear();
  }

  async #textOf(document: vscode.TextDocument): Promise<GoText> {
    const parser = await this.#loaded();
    const text = this.#texts.get(document) ?? parser.open();
    if (!document.isClosed) {
      this.#texts.set(document, text);
    }
    return text;
  }

  async #loaded(): Promise<GoParser> {
    this.#parser ??= this.#load();
    try {
      return await this.#parser;
    } catch (error) {
      this.#parser = null;
      throw error;
    }
  }
}

/** Whether declarations of a document's language are found. */
export function isKnown({ languageId }: vscode.TextDocument): boolean {
  return languageId === 'go';
}
