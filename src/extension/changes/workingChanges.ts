import type { ChangedFile } from '../../core/review/reviewSet.ts';
import { type GitFileChange, type GitState, GitStatus } from './gitApi.ts';

/** A file that git names, and what has become of it. */
export interface FoundChange {
  readonly kind: ChangedFile['kind'];
  readonly uri: GitFileChange['uri'];
  /** Where a renamed file was. */
  readonly formerUri: GitFileChange['uri'] | null;
}

/** Staged, unstaged, untracked changes and conflicts as one list: each file as it is now against the last commit. */
export function workingChanges(state: GitState): readonly FoundChange[] {
  const found = new Map<string, FoundChange>();
  for (const change of state.indexChanges) {
    add(found, foundChange(change));
  }
  for (const change of [...state.mergeChanges, ...state.workingTreeChanges, ...state.untrackedChanges]) {
    if (change.status !== GitStatus.ignored) {
      addLater(found, foundChange(change));
    }
  }
  return [...found.values()];
}

/** What git's list of a diff or of the working folder says of a file. */
export function foundChange({ status, uri, originalUri }: GitFileChange): FoundChange {
  const kind = kindOf(status, uri.toString() !== originalUri.toString());
  return { kind, uri, formerUri: kind === 'renamed' ? originalUri : null };
}

function kindOf(status: number, isElsewhere: boolean): ChangedFile['kind'] {
  switch (status) {
    case GitStatus.indexRenamed:
    case GitStatus.intentToRename:
      return isElsewhere ? 'renamed' : 'modified';
    case GitStatus.indexAdded:
    case GitStatus.indexCopied:
    case GitStatus.untracked:
    case GitStatus.intentToAdd:
    case GitStatus.addedByUs:
    case GitStatus.addedByThem:
      return 'added';
    case GitStatus.indexDeleted:
    case GitStatus.deleted:
    case GitStatus.bothDeleted:
      return 'deleted';
    default:
      return 'modified';
  }
}

function add(found: Map<string, FoundChange>, change: FoundChange): void {
  found.set(change.uri.toString(), change);
}

/** Joins what has been done to a file since it was staged with what was staged. */
export function addLater(found: Map<string, FoundChange>, later: FoundChange): void {
  const staged = found.get(later.uri.toString());
  if (staged === undefined) {
    add(found, later);
  } else if (later.kind !== 'deleted') {
    // What is no more in the index but still in the folder is untracked, and yet nothing new.
    add(found, staged.kind === 'deleted' ? { ...staged, kind: 'modified' } : staged);
  } else if (staged.kind === 'added') {
    found.delete(later.uri.toString());
  } else {
    add(found, { ...later, formerUri: null });
  }
}
