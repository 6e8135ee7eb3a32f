import type { PersonaIndex } from '../patterns/personaIndex.ts';
import type { AnswerBook } from './answerBook.ts';
import type { FileReview, Progress } from './fileReview.ts';
import type { TextPrints } from './itemState.ts';
import { type ReviewInput, reviewFile, sumProgress } from './reviewFile.ts';

/** A file that a change touches, as its version control system tells. Paths are relative to the workspace folder, with `/`. */
export interface ChangedFile {
  readonly path: string;
  readonly kind: 'added' | 'modified' | 'deleted' | 'renamed';
  /** Where a renamed file was before. */
  readonly formerPath: string | null;
  /** In lines; null where it is not known, as of a binary file. */
  readonly size: { readonly added: number; readonly removed: number } | null;
}

/** Why a file of a change is not reviewed. */
export type LeftOutReason =
  | 'deleted'
  | 'binary'
  | 'generated'
  | 'vendored'
  | 'tooLarge'
  | 'submodule'
  | 'symlink'
  /** The host has no text to give: it may not be read, or has gone meanwhile. */
  | 'unreadable';

/** A file of the review set, and how far its review is. */
export interface SetFile {
  readonly change: ChangedFile;
  readonly review: FileReview;
}

/** The files under review. */
export interface ReviewSet {
  /** Those that a checklist applies to, by path. */
  readonly files: readonly SetFile[];
  /** Those that none applies to, by path. */
  readonly withoutChecklist: readonly ChangedFile[];
  /** By path. */
  readonly leftOut: readonly { readonly change: ChangedFile; readonly why: LeftOutReason }[];
  /** Of all files. */
  readonly progress: Progress;
}

/** What has to be known of a text under review. */
export interface KnownText extends TextPrints {
  /** See `ReviewInput.lines`; it may be left out where no part of the file was answered for (`AnswerBook.hasParts`). */
  readonly readLines?: () => readonly string[];
}

/** A changed file after a look at its text. */
export interface ReadChange {
  readonly change: ChangedFile;
  /** The text under review, or why there is none. A file that no checklist applies to needs neither. */
  readonly text: KnownText | { readonly leftOut: LeftOutReason } | null;
}

type ReviewOne = (input: ReviewInput) => FileReview;

/** Whether a checklist applies to a path: of others no text is needed. */
export function hasChecklist(path: string, index: PersonaIndex): boolean {
  return index.match(path).some(({ checklists }) => checklists.some(({ items }) => items.length > 0));
}

/**
 * Sorts the files of a change into those to review, with what has been answered for them, and the others.
 * @param changes in any order, each path once; one that a checklist applies to and whose text is not known yet is nowhere
 * @param review what reviews a file, where not every one is to be reviewed anew
 */
export function collectReviewSet(
  changes: readonly ReadChange[],
  index: PersonaIndex,
  book: AnswerBook,
  review: ReviewOne = reviewFile,
): ReviewSet {
  const files: SetFile[] = [];
  const withoutChecklist: ChangedFile[] = [];
  const leftOut: { change: ChangedFile; why: LeftOutReason }[] = [];
  for (const { change, text } of changes) {
    if (text !== null && 'leftOut' in text) {
      leftOut.push({ change, why: text.leftOut });
    } else if (!hasChecklist(change.path, index)) {
      withoutChecklist.push(change);
    } else if (text !== null) {
      files.push({ change, review: review(inputOf(change, text, index, book)) });
    }
  }
  return {
    files: files.sort((a, b) => compareChanges(a.change, b.change)),
    withoutChecklist: withoutChecklist.sort(compareChanges),
    leftOut: leftOut.sort((a, b) => compareChanges(a.change, b.change)),
    progress: sumProgress(files.map(({ review }) => review)),
  };
}

function inputOf(
  { path }: ChangedFile,
  { fingerprint, looseFingerprint, readLines: lines }: KnownText,
  index: PersonaIndex,
  book: AnswerBook,
): ReviewInput {
  const about = { path, fingerprint, looseFingerprint, matches: index.match(path), book };
  return lines === undefined ? about : { ...about, lines };
}

/** The same order on every machine, whatever its language. */
function compareChanges(a: ChangedFile, b: ChangedFile): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
