import type * as vscode from 'vscode';
import type { RunGit } from '../../../src/core/workspace.ts';
import type { ChangeSource } from '../../../src/extension/changes/changeSource.ts';
import { Changes } from '../../../src/extension/changes/changes.ts';
import { CommittedRenames } from '../../../src/extension/changes/committedRenames.ts';
import type { FolderChanges } from '../../../src/extension/changes/folderChanges.ts';
import { Git } from '../../../src/extension/changes/git.ts';
import { SourceChoices } from '../../../src/extension/changes/sourceChoices.ts';
import { type WorkspaceFiles, workspaceFiles } from '../../../src/extension/personas/workspaceFiles.ts';
import { testLog } from './extension.ts';
import { MemoryMemento } from './memento.ts';
import { type Review, type ReviewOptions, startReview } from './reviewParts.ts';
import type { TestBed } from './testBed.ts';
import { until } from './until.ts';

/** One window's review with its sets. */
export interface ReviewedChanges extends Review {
  readonly git: Git;
  readonly changes: Changes;
  /** Of the folder that the review was started for. */
  readonly folder: FolderChanges;
  /** Chooses what is under review, and waits until the set is of it. */
  take(source: ChangeSource): Promise<void>;
}

/** Starts to follow the editor and the changes of a folder. */
export function startChanges(
  bed: TestBed,
  folder: vscode.WorkspaceFolder,
  source?: ChangeSource,
  options: Pick<ReviewOptions, 'storage'> & {
    readonly runGit?: RunGit;
    readonly files?: WorkspaceFiles;
    /** What is remembered from one window to the next. */
    readonly memento?: vscode.Memento;
  } = {},
): ReviewedChanges {
  const git = bed.own(new Git(testLog(bed)));
  const choices = bed.own(new SourceChoices(new MemoryMemento()));
  if (source !== undefined) void choices.set(folder, source);
  const review = startReview(bed, options.storage === undefined ? {} : { storage: options.storage });
  const { library, stores, renames } = review;
  const { runGit = null, files = workspaceFiles, memento = new MemoryMemento() } = options;
  const log = testLog(bed);
  const parts = { git, files, runGit, library, stores, renames, choices, log };
  const started = bed.own(new Changes(parts));
  if (runGit !== null) bed.own(new CommittedRenames(git, runGit, renames, memento, log));
  started.follow();
  const followed = (): FolderChanges => {
    const found = started.folders.find((one) => one.folder.uri.toString() === folder.uri.toString());
    if (found === undefined) throw new Error('The folder is not followed.');
    return found;
  };
  return {
    ...review,
    git,
    changes: started,
    get folder() {
      return followed();
    },
    take: async (next) => {
      await choices.set(folder, next);
      const wanted = JSON.stringify(choices.of(folder));
      await until(
        `the set is of ${wanted}`,
        started.onDidChange,
        () => JSON.stringify(followed().review?.source) === wanted,
      );
    },
  };
}

/** What the set holds, such as `modified a.go 0/2`, `- b.txt` without a checklist, `x c.go deleted` left out; or why nothing. */
export function setOf({ folder }: ReviewedChanges): readonly string[] {
  const { review } = folder;
  if (review === null) return ['not known yet'];
  if (review.nothing !== null) return [review.nothing];
  const { files, withoutChecklist, leftOut } = review.set;
  return [
    ...files.map(({ change: { kind, path, formerPath }, review: { progress } }) =>
      [
        kind,
        path,
        ...(formerPath === null ? [] : [`from ${formerPath}`]),
        `${progress.answered}/${progress.total}`,
        ...(progress.stale > 0 ? [`${progress.stale} stale`] : []),
      ].join(' '),
    ),
    ...withoutChecklist.map(({ path }) => `- ${path}`),
    ...leftOut.map(({ change, why }) => `x ${change.path} ${why}`),
    ...review.unreadable.map(({ path }) => `? ${path}`),
    ...(review.unread > 0 ? [`${review.unread} unread`] : []),
  ];
}

/** Waits until the set is just that. */
export async function hasSet(reviewed: ReviewedChanges, expected: readonly string[]): Promise<void> {
  await until(
    () => `the set is ${JSON.stringify(expected)}, not ${JSON.stringify(setOf(reviewed))}`,
    reviewed.changes.onDidChange,
    () => setOf(reviewed).join('\n') === expected.join('\n'),
  );
}
