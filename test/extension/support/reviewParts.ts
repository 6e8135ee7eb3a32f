import { monotonicFactory, ulid } from 'ulid';
import * as vscode from 'vscode';
import { AnswerMaker } from '../../../src/core/review/answerMaker.ts';
import type { ItemReview } from '../../../src/core/review/fileReview.ts';
import { logFileName } from '../../../src/core/review/logFileName.ts';
import { reviewedItems } from '../../../src/core/review/nextOpenItem.ts';
import type { Host } from '../../../src/extension/host.ts';
import { PersonaChoices } from '../../../src/extension/personas/personaChoices.ts';
import { PersonaLibrary } from '../../../src/extension/personas/personaLibrary.ts';
import { workspaceFiles } from '../../../src/extension/personas/workspaceFiles.ts';
import { Answers } from '../../../src/extension/review/answers.ts';
import { FileRenames } from '../../../src/extension/review/fileRenames.ts';
import { FolderStores, type SharedLogNames } from '../../../src/extension/review/folderStores.ts';
import { KeptTexts } from '../../../src/extension/review/keptTexts.ts';
import { linesOfText } from '../../../src/extension/review/linesOfText.ts';
import { ReviewSession } from '../../../src/extension/review/reviewSession.ts';
import { FsLogStorage } from '../../../src/extension/web/fsLogStorage.ts';
import { testLog, thisExtension } from './extension.ts';
import { loadParser } from './loadParser.ts';
import { MemoryMemento } from './memento.ts';
import { noneShared } from './noneShared.ts';
import type { TestBed } from './testBed.ts';
import { until } from './until.ts';

/** One window's review, as the extension puts it together, with a storage of its own. */
export interface Review {
  readonly session: ReviewSession;
  readonly answers: Answers;
  readonly library: PersonaLibrary;
  readonly stores: FolderStores;
  readonly renames: FileRenames;
  readonly texts: KeptTexts;
  /** The folder of the review logs and of kept texts; pass it on for a second window. */
  readonly storage: vscode.Uri;
}

/** A host without a language server, and without declarations. */
type ReviewHost = Omit<Host, 'createLanguageClient' | 'loadGoParser'>;

export interface ReviewOptions {
  /** One that nobody has used yet if left out. */
  readonly storage?: vscode.Uri;
  readonly makeStores?: (...args: ConstructorParameters<typeof FolderStores>) => FolderStores;
  /** None if left out. */
  readonly sharedLogs?: SharedLogNames;
  readonly createLogStorage?: Host['createLogStorage'];
  /** In bytes. */
  readonly keptTextsSize?: number;
}

/** Starts to follow the editor. */
export function startReview(bed: TestBed, options: ReviewOptions = {}): Review {
  const host: ReviewHost = {
    // Works in every host, a browser's too.
    createLogStorage: (directory, name) => new FsLogStorage(directory, name, ulid()),
    files: workspaceFiles,
    runGit: null,
    loadParser,
    reviewer: 'ada',
    homeDirectory: null,
    ...options,
  };
  const log = testLog(bed);
  const storage = options.storage ?? bed.outside();
  const choices = bed.own(new PersonaChoices(new MemoryMemento()));
  const library = bed.own(new PersonaLibrary(thisExtension().extensionUri, host, choices, log));
  const makeStores = options.makeStores ?? ((...args) => new FolderStores(...args));
  const stores = bed.own(makeStores(host, storage, options.sharedLogs ?? noneShared, log));
  const session = bed.own(new ReviewSession(library, stores, log));
  const texts = new KeptTexts(storage, () => options.keptTextsSize ?? 1_000_000, log);
  const maker = new AnswerMaker({ now: () => Date.now() }, monotonicFactory());
  const renames = bed.own(new FileRenames(stores, maker, log));
  const answers = bed.own(new Answers(session, maker, texts, () => host.reviewer));
  void session.follow();
  return { session, answers, library, stores, renames, texts, storage };
}

/** What the session shows: a path, or why there is none. */
export function shownPath({ session }: Review): string | null {
  return session.shown?.file.path ?? session.nothing;
}

/** Waits until the session shows a path, or says why it shows none. */
export async function shows(review: Review, expected: string): Promise<void> {
  await until(
    () => `${expected} is shown, not ${shownPath(review)}`,
    review.session.onDidChange,
    () => shownPath(review) === expected,
  );
}

/** Waits for the states of all items, such as `right done` or `right done fileChanged`. */
export async function hasStates(review: Review, expected: readonly string[]): Promise<void> {
  await until(
    () => `the items are ${expected.join(', ')}, not ${states(review).join(', ')}`,
    review.session.onDidChange,
    () => states(review).join() === expected.join(),
  );
}

/** Gives stale answers again, for the text on the screen. */
export async function confirm(
  { session, answers }: Review,
  items: Parameters<Answers['confirm']>[0],
): Promise<void> {
  const subject = session.current();
  if (subject === null) throw new Error('No file is shown.');
  const { path, document } = subject.file;
  const text = { path, lines: linesOfText(document), declared: () => null };
  await answers.confirm(items, text, [], subject);
}

export function states({ session }: Review): readonly string[] {
  return session.shown === null ? [] : reviewedItems(session.shown.review).map(({ item }) => stateOf(item));
}

function stateOf({ item, state, stale }: ItemReview): string {
  return [item.id, state, ...(stale === null ? [] : [stale])].join(' ');
}

/** The lines of a folder's review log, in the order of their ids. */
export async function logLines(
  { storage }: Review,
  folder: vscode.WorkspaceFolder,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const directory = vscode.Uri.joinPath(storage, 'reviews');
  const prefix = logFileName(folder.uri.toString()).replace(/jsonl$/, '');
  const lines: Readonly<Record<string, unknown>>[] = [];
  for (const [name] of await vscode.workspace.fs.readDirectory(directory)) {
    if (name.startsWith(prefix)) {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(directory, name));
      const whole = new TextDecoder().decode(bytes).split('\n').slice(0, -1);
      lines.push(...whole.map((line) => JSON.parse(line)));
    }
  }
  return lines.sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
}
