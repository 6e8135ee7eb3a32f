import * as vscode from 'vscode';
import { once } from '../../core/once.ts';
import type { FileReview } from '../../core/review/fileReview.ts';
import { fingerprint } from '../../core/review/fingerprint.ts';
import { looseFingerprint } from '../../core/review/looseFingerprint.ts';
import { reviewFile } from '../../core/review/reviewFile.ts';
import type { ReviewStore } from '../../core/review/reviewStore.ts';
import { Debounced } from '../debounced.ts';
import type { FolderPersonas, PersonaLibrary } from '../personas/personaLibrary.ts';
import { ignoresWhitespace } from '../settings.ts';
import type { FolderStores } from './folderStores.ts';
import { linesOfText } from './linesOfText.ts';
import { findShownFile, type NothingShown, type ShownFile } from './shownFile.ts';

/** Typing is one change once it pauses; an answer given meanwhile is for the text on the screen all the same. */
const TYPING_MILLISECONDS = 150;

/** The file in the editor with all that its review is made of. */
export interface ShownReview {
  readonly file: ShownFile;
  readonly personas: FolderPersonas;
  readonly store: ReviewStore;
  readonly review: FileReview;
  /** Of the same text; made when it is first asked for. */
  readonly looseFingerprint: () => string;
  /** The document's version that the review is of. */
  readonly version: number;
}

/** Why there is no checklist to show. */
export type NoChecklist = 'loading' | NothingShown | 'noPersonas' | 'noMatch' | 'noChecklist';

/** The review of the file in the active editor, kept up to date. */
export class ReviewSession implements vscode.Disposable {
  readonly #library: PersonaLibrary;
  readonly #stores: FolderStores;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[];
  #state: ShownReview | 'loading' | NothingShown = 'loading';
  #generation = 0;

  readonly onDidChange = this.#changed.event;

  constructor(library: PersonaLibrary, stores: FolderStores, log: vscode.LogOutputChannel) {
    this.#library = library;
    this.#stores = stores;
    this.#log = log;
    const typed = new Debounced(() => this.#recompute(), TYPING_MILLISECONDS);
    const follow = () => void this.follow();
    this.#disposables = [
      this.#changed,
      typed,
      library.onDidChange(follow),
      stores.onDidChange(() => this.#recompute()),
      vscode.window.onDidChangeActiveTextEditor(follow),
      vscode.window.tabGroups.onDidChangeTabs(follow),
      vscode.window.tabGroups.onDidChangeTabGroups(follow),
      vscode.workspace.onDidChangeWorkspaceFolders(follow),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.shown?.file.document) {
          typed.schedule();
        }
      }),
    ];
  }

  /** The file in the editor, whether a checklist applies to it or not; null where no file of a folder is shown. */
  get shown(): ShownReview | null {
    return typeof this.#state === 'string' ? null : this.#state;
  }

  /** Why there is no checklist; null where there is one. */
  get nothing(): NoChecklist | null {
    if (typeof this.#state === 'string') {
      return this.#state;
    }
    const { personas, review } = this.#state;
    if (review.progress.total > 0) {
      return null;
    }
    if (personas.active.length === 0) {
      return 'noPersonas';
    }
    return review.personas.length === 0 ? 'noMatch' : 'noChecklist';
  }

  /** Looks again at what the active editor shows. Of several calls only the newest one's outcome counts. */
  async follow(): Promise<void> {
    this.#generation += 1;
    const generation = this.#generation;
    try {
      const state = await this.#look();
      // Much of what happens to tabs changes nothing here, and while a tree is drawn anew it takes no clicks.
      if (generation === this.#generation && !isSame(state, this.#state)) {
        this.#publish(state);
      }
    } catch (error) {
      this.#log.error(
        'The file in the editor could not be looked at.',
        error instanceof Error ? error : String(error),
      );
    }
  }

  /** The review of the text that is on the screen this moment, unsaved keystrokes included. */
  current(): ShownReview | null {
    const { shown } = this;
    if (shown !== null && shown.version !== shown.file.document.version) {
      this.#recompute();
    }
    return this.shown;
  }

  /** The review of a text as it is now. What is known of the text in the editor is not read again. */
  reviewText(file: ShownFile, personas: FolderPersonas, store: ReviewStore): ShownReview {
    const before = this.shown;
    const { version } = file.document;
    const isSameText =
      before !== null && before.file.document === file.document && before.version === version;
    const text = isSameText ? '' : file.document.getText();
    const loose = isSameText ? before.looseFingerprint : once(() => looseFingerprint(text, file.path));
    const review = reviewFile({
      path: file.path,
      fingerprint: isSameText ? before.review.fingerprint : fingerprint(text),
      looseFingerprint: ignoresWhitespace(file.folder) ? loose() : undefined,
      matches: personas.index.match(file.path),
      book: store.book,
      lines: () => linesOfText(file.document),
    });
    return { file, personas, store, review, looseFingerprint: loose, version };
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  async #look(): Promise<ShownReview | NothingShown> {
    const file = await findShownFile();
    if (typeof file === 'string') {
      return file;
    }
    const [personas, store] = await Promise.all([
      this.#library.of(file.folder),
      this.#stores.of(file.folder),
    ]);
    return this.reviewText(file, personas, store);
  }

  #recompute(): void {
    const { shown } = this;
    if (shown !== null) {
      this.#publish(this.reviewText(shown.file, shown.personas, shown.store));
    }
  }

  #publish(state: ShownReview | NothingShown): void {
    this.#state = state;
    this.#changed.fire();
  }
}

/** Whether two looks at the editor saw the same. Answers are left out: they are published as they come. */
function isSame(a: ShownReview | NothingShown, b: ShownReview | NothingShown | 'loading'): boolean {
  if (typeof a === 'string' || typeof b === 'string') {
    return a === b;
  }
  return (
    a.file.document === b.file.document &&
    a.version === b.version &&
    a.file.path === b.file.path &&
    a.personas === b.personas &&
    a.store === b.store
  );
}
