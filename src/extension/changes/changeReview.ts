import * as vscode from 'vscode';
import type { ChangeReview } from '../../core/report/changeReview.ts';
import type { FolderChanges } from './folderChanges.ts';
import type { Git } from './git.ts';
import type { GitRepository } from './gitApi.ts';

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
  const repositories = git.repositoriesOf(folder.folder);
  const [repository] = isOfGit && repositories.length === 1 ? repositories : [];
  return {
    set: { ...review.set, leftOut: [...review.set.leftOut, ...unreadable] },
    base: base === null ? null : { name: base, commit: null },
    // Of two commits, neither need be the one that is checked out.
    commit: source.kind === 'refs' ? null : (repository?.state.HEAD?.commit ?? null),
    inRepository: (path) =>
      pathInRepository(vscode.Uri.joinPath(folder.folder.uri, path), repositories) ?? path,
  };
}

/** Null where a file is in none of them. A folder has the repository that it is in, or those below it. */
function pathInRepository({ path }: vscode.Uri, repositories: readonly GitRepository[]): string | null {
  for (const { rootUri } of repositories) {
    const above = rootUri.path.endsWith('/') ? rootUri.path : `${rootUri.path}/`;
    if (path.startsWith(above)) {
      return path.slice(above.length);
    }
  }
  return null;
}
