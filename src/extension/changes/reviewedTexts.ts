import * as vscode from 'vscode';
import type { Blob } from '../../core/changes/blobs.ts';
import type { LinguistAttributes } from '../../core/changes/gitAttributes.ts';
import { leftOutByText, maximumReviewedSize } from '../../core/changes/leftOut.ts';
import { toLines } from '../../core/persona/markdown/sourceText.ts';
import { fingerprint } from '../../core/review/fingerprint.ts';
import { looseFingerprint } from '../../core/review/looseFingerprint.ts';
import type { LeftOutReason, ReadChange } from '../../core/review/reviewSet.ts';
import { FileTooLarge, type WorkspaceFiles } from '../personas/workspaceFiles.ts';

/** What is known of a text under review. */
export type ReviewedText = NonNullable<ReadChange['text']> & {
  /** How many lines it has; null where it is left out. */
  readonly lines: number | null;
};

/** How a text is read. */
export interface Reading {
  readonly attributes: LinguistAttributes;
  /** See `isUtf8In`. */
  readonly isUtf8: boolean;
  /** Whether its lines are needed: the texts of other files are not kept. */
  readonly keepsLines: boolean;
  /** What git has stored of it; null where it is to be read. */
  readonly stored: Blob | null;
}

/**
 * Reads texts under review, each once until it is forgotten. An open document counts as it is on the screen, unsaved
 * keystrokes included.
 */
export class ReviewedTexts {
  readonly #files: WorkspaceFiles;
  #isLoose = false;
  /** By URI. */
  readonly #known = new Map<string, ReviewedText>();
  /** Those that have changed since; until they are read again, what was known of them counts. */
  readonly #outdated = new Set<string>();
  /** The newest reading of each that is under way. */
  readonly #readings = new Map<string, symbol>();

  constructor(files: WorkspaceFiles) {
    this.#files = files;
  }

  /** Whether a text with other white space counts as the same; what is known for other rules is forgotten. */
  ignoreWhitespace(isIgnored: boolean): void {
    if (isIgnored !== this.#isLoose) {
      this.#isLoose = isIgnored;
      this.forgetAll();
    }
  }

  /** What is known without a look, maybe of an earlier text. */
  known(uri: vscode.Uri): ReviewedText | null {
    return this.#known.get(uri.toString()) ?? null;
  }

  /** Whether a text has to be read, for the first time or again, also for its lines where these are needed. */
  isOutdated(uri: vscode.Uri, needsLines: boolean): boolean {
    const key = uri.toString();
    return this.#outdated.has(key) || !this.#known.has(key) || (needsLines && this.lacksLines(uri));
  }

  /** Whether a text was read without its lines being kept. */
  lacksLines(uri: vscode.Uri): boolean {
    const known = this.known(uri);
    return known !== null && !('leftOut' in known) && known.readLines === undefined;
  }

  /**
   * What has been forgotten while it was read is not known.
   * @throws where the text cannot be read.
   */
  async read(uri: vscode.Uri, how: Reading): Promise<void> {
    const key = uri.toString();
    const reading = Symbol(key);
    this.#readings.set(key, reading);
    try {
      const text = await this.#textOf(uri, how);
      if (this.#readings.get(key) === reading) {
        this.#known.set(key, text);
        this.#outdated.delete(key);
      }
    } finally {
      if (this.#readings.get(key) === reading) {
        this.#readings.delete(key);
      }
    }
  }

  /** True where something was known of it, or is being read. */
  forget(uri: vscode.Uri): boolean {
    const key = uri.toString();
    const wasBeingRead = this.#readings.delete(key);
    if (this.#known.has(key)) {
      this.#outdated.add(key);
    }
    return wasBeingRead || this.#known.has(key);
  }

  forgetAll(): void {
    this.#readings.clear();
    this.#outdated.clear();
    this.#known.clear();
  }

  /** Forgets all but these, by their URIs. */
  keep(uris: ReadonlySet<string>): void {
    for (const key of this.#known.keys()) {
      if (!uris.has(key)) {
        this.#known.delete(key);
        this.#outdated.delete(key);
      }
    }
  }

  async #textOf(uri: vscode.Uri, how: Reading): Promise<ReviewedText> {
    const key = uri.toString();
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
    return open === undefined ? await this.#readFile(uri, how) : this.#look(open.getText(), uri, how);
  }

  async #readFile(uri: vscode.Uri, how: Reading): Promise<ReviewedText> {
    const bytes = how.stored === null ? await this.#bytesOf(uri) : how.stored.content;
    return bytes === null ? leftOut('tooLarge') : this.#look(await decode(bytes, uri, how.isUtf8), uri, how);
  }

  /** Null where there are more than anyone reviews. */
  async #bytesOf(uri: vscode.Uri): Promise<Uint8Array | null> {
    try {
      const bytes = await this.#files.read(uri, maximumReviewedSize + 1);
      return bytes.length > maximumReviewedSize ? null : bytes;
    } catch (error) {
      if (error instanceof FileTooLarge) {
        return null;
      }
      throw error;
    }
  }

  #look(text: string, { path }: vscode.Uri, { attributes, keepsLines }: Reading): ReviewedText {
    const why = leftOutByText(text, text.length, attributes);
    if (why !== null) {
      return leftOut(why);
    }
    const loose = this.#isLoose ? { looseFingerprint: looseFingerprint(text, path) } : {};
    const lines = keepsLines ? { readLines: () => toLines(text) } : {};
    return { fingerprint: fingerprint(text), ...loose, ...lines, lines: countLines(text) };
  }
}

function leftOut(why: LeftOutReason): ReviewedText {
  return { leftOut: why, lines: null };
}

/** As git counts them: a last line without its line feed is one. */
function countLines(text: string): number {
  let count = text === '' || text.endsWith('\n') ? 0 : 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}

/** Whether the editor takes the files of a folder for UTF-8. To ask for each file takes longer than to read it. */
export function isUtf8In({ uri }: vscode.WorkspaceFolder): boolean {
  const settings = vscode.workspace.getConfiguration('files', uri);
  return (
    settings.get<string>('encoding', 'utf8').startsWith('utf8') && settings.get('autoGuessEncoding') !== true
  );
}

/** As the editor would: only VS Code itself knows other encodings. */
async function decode(bytes: Uint8Array, uri: vscode.Uri, isUtf8: boolean): Promise<string> {
  const text = new TextDecoder().decode(bytes);
  return isUtf8 || text.includes('\0') ? text : await vscode.workspace.decode(bytes, { uri });
}
