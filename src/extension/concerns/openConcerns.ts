import * as vscode from 'vscode';
import type { Answer } from '../../core/review/answer.ts';
import { moveLines } from '../../core/review/concernLines.ts';
import type { Concern } from '../../core/review/itemHistory.ts';
import { type ReviewedItem, reviewedItems } from '../../core/review/nextOpenItem.ts';
import { Debounced } from '../debounced.ts';
import type { PersonaLibrary } from '../personas/personaLibrary.ts';
import type { FolderStores } from '../review/folderStores.ts';
import { linesOfText } from '../review/linesOfText.ts';
import type { ReviewSession, ShownReview } from '../review/reviewSession.ts';
import { locate } from '../review/shownFile.ts';
import { type ConcernPlace, findPlace, isSamePlace, lineEditOf, type Sighting } from './concernPlace.ts';

/** A concern in a document that is open. */
export interface OpenConcern {
  readonly of: ReviewedItem;
  readonly concern: Concern;
  readonly place: ConcernPlace;
  /** The text it is shown in. */
  readonly subject: ShownReview;
}

/** Lines move with the text at once in the editor itself; what is told of them elsewhere waits for a pause. */
const TYPING_MILLISECONDS = 150;

/** The concerns of all documents that are open, and where their lines are, kept up to date. */
export class OpenConcerns implements vscode.Disposable {
  readonly #session: ReviewSession;
  readonly #library: PersonaLibrary;
  readonly #stores: FolderStores;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[];
  /** By the concern's id. */
  readonly #sightings = new WeakMap<vscode.TextDocument, Map<string, Sighting>>();
  #all: readonly OpenConcern[] = [];
  #generation = 0;

  /** Fires when a concern has come, gone, moved, or been settled. */
  readonly onDidChange = this.#changed.event;

  constructor(
    session: ReviewSession,
    library: PersonaLibrary,
    stores: FolderStores,
    log: vscode.LogOutputChannel,
  ) {
    this.#session = session;
    this.#library = library;
    this.#stores = stores;
    this.#log = log;
    const look = () => void this.#look();
    const typed = new Debounced(look, TYPING_MILLISECONDS);
    this.#disposables = [
      this.#changed,
      typed,
      session.onDidChange(look),
      library.onDidChange(look),
      stores.onDidChange(look),
      vscode.workspace.onDidOpenTextDocument(look),
      vscode.workspace.onDidCloseTextDocument(look),
      vscode.workspace.onDidChangeTextDocument((change) => {
        if (this.#follow(change)) {
          typed.schedule();
        }
      }),
    ];
  }

  get all(): readonly OpenConcern[] {
    return this.#all;
  }

  /** Where a concern's lines are in a document; where that is not known yet, they are where they were. */
  placeOf(document: vscode.TextDocument, concern: Answer): ConcernPlace {
    const known = this.#all.find(
      ({ subject, concern: { answer } }) => subject.file.document === document && answer.id === concern.id,
    );
    return known?.place ?? findPlace(concern, linesOfText(document), null);
  }

  /** The review of a document whose text is under review: a file of a folder, or what the active editor shows. */
  async reviewOf(document: vscode.TextDocument): Promise<ShownReview | null> {
    const shown = this.#session.current();
    if (shown?.file.document === document) {
      return shown;
    }
    const place = isFile(document) ? locate(document.uri) : null;
    if (place === null) {
      return null;
    }
    const [personas, store] = await Promise.all([
      this.#library.of(place.folder),
      this.#stores.of(place.folder),
    ]);
    return this.#session.reviewText({ ...place, document }, personas, store);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  /** True where the document has concerns. */
  #follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): boolean {
    const sightings = this.#sightings.get(document);
    for (const [id, sighting] of sightings ?? []) {
      let { lines, areGone } = sighting;
      for (const change of contentChanges) {
        const moved = moveLines(lines, lineEditOf(change, document));
        lines = moved ?? lines;
        areGone ||= moved === null;
      }
      sightings?.set(id, { lines, areGone });
    }
    return sightings !== undefined;
  }

  /** Of several looks only the newest one's outcome counts. */
  async #look(): Promise<void> {
    this.#generation += 1;
    const generation = this.#generation;
    try {
      const documents = new Set([...vscode.workspace.textDocuments.filter(isFile), ...this.#shownDocument()]);
      const found = await Promise.all([...documents].map((document) => this.#concernsOf(document)));
      if (generation === this.#generation) {
        this.#publish(found.flat());
      }
    } catch (error) {
      this.#log.error('Concerns could not be shown.', error instanceof Error ? error : String(error));
    }
  }

  #shownDocument(): readonly vscode.TextDocument[] {
    return this.#session.shown === null ? [] : [this.#session.shown.file.document];
  }

  async #concernsOf(document: vscode.TextDocument): Promise<readonly OpenConcern[]> {
    const place = locate(document.uri);
    // Most files have none, and need not be matched with personas.
    if (place === null || !(await this.#stores.of(place.folder)).book.hasConcerns(place.path)) {
      return [];
    }
    const subject = await this.reviewOf(document);
    if (subject === null || document.isClosed) {
      return [];
    }
    const text = linesOfText(document);
    const before = this.#sightings.get(document);
    const sightings = new Map<string, Sighting>();
    const concerns = reviewedItems(subject.review).flatMap((of) =>
      of.item.concerns.map((concern): OpenConcern => {
        const { id } = concern.answer;
        const seen = before?.get(id) ?? null;
        const found = findPlace(concern.answer, text, seen);
        if (typeof found !== 'string') {
          sightings.set(id, { lines: found, areGone: false });
        } else if (seen !== null) {
          sightings.set(id, { ...seen, areGone: true });
        }
        return { of, concern, place: found, subject };
      }),
    );
    this.#sightings.set(document, sightings);
    return concerns;
  }

  #publish(all: readonly OpenConcern[]): void {
    const isSame =
      all.length === this.#all.length && all.every((concern, index) => looksLike(concern, this.#all[index]));
    this.#all = all;
    if (!isSame) {
      this.#changed.fire();
    }
  }
}

/** Whether a document is a file of a folder, not one of its revisions. */
function isFile({ uri }: vscode.TextDocument): boolean {
  return vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}

function looksLike(a: OpenConcern, b: OpenConcern | undefined): boolean {
  return (
    b !== undefined &&
    a.subject.file.document === b.subject.file.document &&
    a.concern.answer === b.concern.answer &&
    a.concern.settlement === b.concern.settlement &&
    a.of.item.item.text === b.of.item.item.text &&
    isSamePlace(a.place, b.place)
  );
}
