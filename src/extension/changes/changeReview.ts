import type * as vscode from 'vscode';
import type { ChangeReview } from '../../core/report/changeReview.ts';
import type { FolderChanges } from './folderChanges.ts';
import type { Git } from './git.ts';

/** What is under review in a folder as reports show it, once all its texts are read; null where there is no file. */
export async function changeReviewOf(folder: FolderChanges, git: Git): Promise<ChangeReview | null> {
  await folder.refresh();
  const { review } = folder;
  const unreadable = review?.unreadable.map((change) => ({ change, why: 'unreadable' as const })) ?? [];
  if (review === null || review.nothing !== null || review.set.files.length + unreadable.length === 0) {
    return null;
  }
  const { source, base } = review;
  const isOfGit = source.kind === 'workingChanges' || source.kind === 'branch' || source.kind === 'refs';
  const [repository] = isOfGit ? git.repositoriesOf(folder.folder) : [];
  return {
    set: { ...review.set, leftOut: [...review.set.leftOut, ...unreadable] },
    base: base === null ? null : { name: base, commit: null },
    // Of two commits, neither need be the one that is checked out.
    commit: source.kind === 'refs' ? null : (repository?.state.HEAD?.commit ?? null),
    prefix: repository === undefined ? '' : prefixOf(repository.rootUri, folder.folder),
  };
}

/** From the root of a repository down to a folder in it; a repository may be below the folder too. */
function prefixOf({ path: root }: vscode.Uri, { uri: { path } }: vscode.WorkspaceFolder): string {
  const above = root.endsWith('/') ? root : `${root}/`;
  return path.startsWith(above) ? `${path.slice(above.length).replace(/\/$/, '')}/` : '';
}
