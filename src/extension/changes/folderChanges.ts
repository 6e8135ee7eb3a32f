import * as vscode from 'vscode';
import type { Blob } from '../../core/changes/blobs.ts';
import { leftOutByName } from '../../core/changes/leftOut.ts';
import { reasonOf } from '../../core/reasonOf.ts';
import { ReviewMemory } from '../../core/review/reviewMemory.ts';
import {
  type ChangedFile,
  collectReviewSet,
  hasChecklist,
  type LeftOutReason,
  type ReadChange,
  type ReviewSet,
  type SetFile,
} from '../../core/review/reviewSet.ts';
import type { ReviewStore } from '../../core/review/reviewStore.ts';
import type { RunGit } from '../../core/workspace.ts';
import { Coalesced } from '../coalesced.ts';
import { pathInFolder } from '../pathInFolder.ts';
import { Pause } from '../pause.ts';
import type { FolderPersonas, PersonaLibrary } from '../personas/personaLibrary.ts';
import type { WorkspaceFiles } from '../personas/workspaceFiles.ts';
import type { FileRenames } from '../review/fileRenames.ts';
import type { FolderStores } from '../review/folderStores.ts';
import { folderSettings, ignoresWhitespace } from '../settings.ts';
import type { ChangeSource } from './changeSource.ts';
import type { Git } from './git.ts';
import { type Attributes, gitAttributesOf } from './gitAttributesOf.ts';
import { listChanges } from './listChanges.ts';
import type { ChangeList, ListedChange, NoList } from './listedChange.ts';
import { renamesOf } from './renamesOf.ts';
import { isUtf8In, type Reading, type ReviewedText, ReviewedTexts } from './reviewedTexts.ts';
import type { SourceChoices } from './sourceChoices.ts';
import { storedTexts } from './storedTexts.ts';

/** What the review sets are made of. */
export interface ChangesParts {
  readonly git: Git;
  readonly files: WorkspaceFiles;
  readonly runGit: RunGit | null;
  readonly library: PersonaLibrary;
  readonly stores: FolderStores;
  readonly renames: FileRenames;
  readonly choices: SourceChoices;
  readonly log: vscode.LogOutputChannel;
}

/** The review set of a folder, as far as it is known. */
export interface FolderReviewSet {
  readonly source: ChangeSource;
  /** What the files are compared with, as a person names it. */
  readonly base: string | null;
  readonly set: ReviewSet;
  /** Files whose text could not be read. */
  readonly unreadable: readonly ChangedFile[];
  /** How many texts are still to be read. */
  readonly unread: number;
  /** Why there is nothing; null where there is, or where the source just has no file. */
  readonly nothing: NoList | null;
}

/** How often a set is shown while texts are read. */
const SHOW_MILLISECONDS = 250;
/** Texts that are read at once. */
const AT_ONCE = 16;
/** More files than anyone's work touches while git is not asked. */
const MOST_UNCHANGED = 5_000;

interface Readable extends ListedChange {
  readonly text: vscode.Uri;
}

interface Known {
  readonly source: ChangeSource;
  readonly list: ChangeList;
  readonly attributes: Attributes;
  readonly personas: FolderPersonas;
  readonly store: ReviewStore;
  readonly byPath: ReadonlyMap<string, ListedChange>;
}

/** Follows what is under review in a folder. */
export class FolderChanges implements vscode.Disposable {
  readonly folder: vscode.WorkspaceFolder;
  readonly #parts: ChangesParts;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #texts: ReviewedTexts;
  readonly #memory = new ReviewMemory();
  readonly #work = new Coalesced(() => this.#update());
  readonly #unreadable = new Set<string>();
  /** Files that have changed without a change for git: ignored ones, mostly. Git is not asked for them again. */
  readonly #unchanged = new Set<string>();
  readonly #asked = new Set<string>();
  #isListed = false;
  #known: Known | null = null;
  #review: FolderReviewSet | null = null;
  #files: ReadonlyMap<string, SetFile> = new Map();

  /** Fires when the set is another one, or more of it is known. */
  readonly onDidChange = this.#changed.event;

  constructor(folder: vscode.WorkspaceFolder, parts: ChangesParts) {
    this.folder = folder;
    this.#parts = parts;
    this.#texts = new ReviewedTexts(parts.files);
  }

  /** Null until it has been looked for. */
  get review(): FolderReviewSet | null {
    return this.#review;
  }

  /** The file of the set at a path; null where there is none. */
  file(path: string): SetFile | null {
    return this.#files.get(path) ?? null;
  }

  /** The listed change of a path, left out or not. */
  change(path: string): ListedChange | null {
    return this.#known?.byPath.get(path) ?? null;
  }

  /** Lists the changes anew. Resolves when the set is known. */
  list(): Promise<void> {
    this.#isListed = false;
    return this.#work.run();
  }

  /** Takes other personas over. */
  refresh(): Promise<void> {
    return this.#work.run();
  }

  /** Takes answers over at once; the first one for a part of a file asks for its text again. */
  recount(): void {
    const known = this.#known;
    if (known !== null) {
      this.#show(known);
      if (known.list.changes.some((listed) => this.#lacksLines(listed, known))) {
        void this.#work.run();
      }
      void this.#followRenames(known);
    }
  }

  /** Reads a text again that has changed. True where it is under review. */
  forget(uri: vscode.Uri): boolean {
    const wasKnown = this.#texts.forget(uri) || this.#unreadable.delete(uri.toString());
    if (wasKnown) {
      void this.#work.run();
    }
    return wasKnown;
  }

  /** Takes note of a file that has come, gone or changed. */
  hearOf(uri: vscode.Uri): void {
    const path = pathInFolder(this.folder, uri);
    if (path === null || path.startsWith('.git/')) {
      return;
    }
    this.forget(uri);
    if (this.change(path) === null) {
      if (this.#unchanged.has(path)) {
        return;
      }
      this.#asked.add(path);
    }
    this.#parts.git.lookAfter(uri);
  }

  dispose(): void {
    this.#known = null;
    this.#changed.dispose();
  }

  async #update(): Promise<void> {
    try {
      const known = await this.#find();
      if (typeof known === 'string') {
        this.#showNothing(known);
      } else {
        await this.#readTexts(known);
      }
    } catch (error) {
      this.#isListed = false;
      this.#parts.log.error(`The changes of ${this.folder.name} could not be listed: ${reasonOf(error)}`);
      this.#showNothing('failed');
    }
  }

  async #find(): Promise<Known | NoList> {
    const { library, stores, choices, git, files } = this.#parts;
    const [personas, store] = await Promise.all([library.of(this.folder), stores.of(this.folder)]);
    const before = this.#known;
    if (this.#isListed && before !== null) {
      return { ...before, personas, store };
    }
    this.#isListed = true;
    // In the same instant: a source that is chosen later asks for another list.
    const source = choices.of(this.folder);
    const asked = [...this.#asked];
    this.#asked.clear();
    const list = await listChanges(source, this.folder, git, folderSettings(this.folder).base, this.#parts);
    if (typeof list === 'string') {
      return list;
    }
    const byPath = new Map(list.changes.map((listed) => [listed.change.path, listed]));
    this.#takeUnchanged(asked.filter((path) => !byPath.has(path)));
    const attributes = await gitAttributesOf(list, files);
    this.#texts.ignoreWhitespace(ignoresWhitespace(this.folder));
    if (attributes.version !== before?.attributes.version) {
      this.#texts.forgetAll();
    }
    this.#texts.keep(new Set(list.changes.flatMap(({ text }) => (text === null ? [] : [text.toString()]))));
    this.#unreadable.clear();
    this.#memory.keep(byPath);
    const known = { source, list, attributes, personas, store, byPath };
    // Before the set is shown, so that it does not show renamed files without their answers first.
    await this.#followRenames(known);
    return known;
  }

  /** Has the answers of renamed files go with them. Never rejects. */
  async #followRenames({ list, store }: Known): Promise<void> {
    try {
      const renames = await renamesOf(list.changes, store.book, this.folder);
      await this.#parts.renames.remember([...renames, ...list.renames], this.folder);
    } catch (error) {
      this.#parts.log.warn(`Renames in ${this.folder.name} could not be followed: ${reasonOf(error)}`);
    }
  }

  #takeUnchanged(paths: readonly string[]): void {
    if (this.#unchanged.size > MOST_UNCHANGED) {
      this.#unchanged.clear();
    }
    for (const path of paths) {
      this.#unchanged.add(path);
    }
  }

  /** Reads what is not known yet, shows the set now and then, and stops where the work is out of date. */
  async #readTexts(known: Known): Promise<void> {
    this.#known = known;
    const pause = new Pause();
    for (const { change } of known.list.changes) {
      // The first file that a persona reviews has its Markdown parsed.
      hasChecklist(change.path, known.personas.index);
      await pause.whenDue();
    }
    const waiting = this.#unread(known);
    const isUtf8 = isUtf8In(this.folder);
    let shown = performance.now();
    // A set that is nearly complete is not worth drawing twice.
    if (waiting.length > AT_ONCE) {
      this.#show(known);
    }
    const read = async (listed: Readable, stored: Blob | null): Promise<void> => {
      await this.#readText(listed, known, { isUtf8, stored });
      await pause.whenDue();
      if (performance.now() - shown > SHOW_MILLISECONDS) {
        this.#show(known);
        shown = performance.now();
      }
    };
    await this.#readStored(waiting, read);
    const rest = this.#unread(known).values();
    const readRest = async (): Promise<void> => {
      for (const listed of rest) {
        if (this.#work.isWantedAgain) {
          return;
        }
        await read(listed, null);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, readRest));
    if (!this.#work.isWantedAgain) {
      this.#show(known);
    }
  }

  /** What git does not give is left to be read as other texts are. */
  async #readStored(
    waiting: readonly Readable[],
    read: (listed: Readable, stored: Blob) => Promise<void>,
  ): Promise<void> {
    const { runGit, log } = this.#parts;
    if (runGit === null) {
      return;
    }
    try {
      for await (const [listed, stored] of storedTexts(waiting, runGit)) {
        if (this.#work.isWantedAgain) {
          return;
        }
        await read(listed, stored);
      }
    } catch (error) {
      log.debug(`Git does not give the texts of ${this.folder.name}: ${reasonOf(error)}`);
    }
  }

  async #readText(
    { change, text: uri }: Readable,
    known: Known,
    how: Pick<Reading, 'isUtf8' | 'stored'>,
  ): Promise<void> {
    const attributes = known.attributes.of(uri);
    const keepsLines = known.store.book.hasParts(change.path);
    try {
      await this.#texts.read(uri, { ...how, attributes, keepsLines });
    } catch (error) {
      this.#unreadable.add(uri.toString());
      this.#parts.log.debug(`${uri.toString(true)} cannot be read: ${reasonOf(error)}`);
    }
  }

  #unread(known: Known): readonly Readable[] {
    const { list, attributes, personas, store } = known;
    return list.changes.filter(
      (listed): listed is Readable =>
        listed.text !== null &&
        whyByName(listed, attributes) === null &&
        hasChecklist(listed.change.path, personas.index) &&
        this.#texts.isOutdated(listed.text, store.book.hasParts(listed.change.path)) &&
        !this.#unreadable.has(listed.text.toString()),
    );
  }

  #lacksLines({ change, text }: ListedChange, { store }: Known): boolean {
    return (
      text !== null &&
      store.book.hasParts(change.path) &&
      this.#texts.lacksLines(text) &&
      !this.#unreadable.has(text.toString())
    );
  }

  #show(known: Known): void {
    const { source, list, attributes, personas, store } = known;
    const read = list.changes.map((listed): ReadChange => {
      const leftOut = whyByName(listed, attributes);
      const text = this.#textAtHand(listed);
      return leftOut === null
        ? { change: sized(listed.change, text), text }
        : { change: listed.change, text: { leftOut } };
    });
    const unreadable = list.changes.filter(
      ({ text }) => text !== null && this.#unreadable.has(text.toString()),
    );
    this.#publish({
      source,
      base: list.base,
      set: collectReviewSet(read, personas.index, store.book, (input) => this.#memory.review(input)),
      unreadable: unreadable.map(({ change }) => change),
      unread: this.#unread(known).filter(({ text }) => this.#texts.known(text) === null).length,
      nothing: null,
    });
  }

  #textAtHand({ text }: ListedChange): ReviewedText | null {
    return text === null || this.#unreadable.has(text.toString()) ? null : this.#texts.known(text);
  }

  #showNothing(nothing: NoList): void {
    this.#known = null;
    const source = this.#parts.choices.of(this.folder);
    this.#publish({ source, base: null, set: NO_FILES, unreadable: [], unread: 0, nothing });
  }

  #publish(review: FolderReviewSet): void {
    this.#review = review;
    this.#files = new Map(review.set.files.map((file) => [file.change.path, file]));
    this.#changed.fire();
  }
}

const NO_FILES: ReviewSet = {
  files: [],
  withoutChecklist: [],
  leftOut: [],
  progress: { total: 0, answered: 0, stale: 0, concerns: 0 },
};

function whyByName({ change, entry, text }: ListedChange, { of }: Attributes): LeftOutReason | null {
  const attributes = text === null ? { isGenerated: null, isVendored: null } : of(text);
  return leftOutByName(change, entry, attributes);
}

/** Git counts no lines of a file that it does not know yet. */
function sized(change: ChangedFile, text: ReviewedText | null): ChangedFile {
  return change.size === null && change.kind === 'added' && (text?.lines ?? null) !== null
    ? { ...change, size: { added: text?.lines ?? 0, removed: 0 } }
    : change;
}
