import { gitRenames, gitRenamesByIds, parseGitDiff } from '../../core/changes/gitDiff.ts';
import type { Rename } from '../../core/review/answerMaker.ts';
import type { Repository } from './repository.ts';

/**
 * What was renamed from commit to commit since the branch left its base, and since the last one. The comparison with the base
 * does not tell: it knows no name of a file that the branch has added, and none that another file had in between.
 * @param base the id of the commit
 * @returns none where git does not say
 */
export async function branchRenames(repository: Repository, base: string): Promise<readonly Rename[]> {
  const commits = await repository.ask(['rev-list', `${base}..HEAD`]);
  const [uncommitted, committed] = [
    await renamesBy(repository, (options) => ['diff', ...options, 'HEAD', '--']),
    await renamesBy(
      repository,
      (options) => ['diff-tree', '--stdin', '--no-commit-id', '-r', ...options],
      commits.text,
    ),
  ];
  return [...uncommitted, ...committed];
}

async function renamesBy(
  repository: Repository,
  commandWith: (options: readonly string[]) => readonly string[],
  input?: string,
): Promise<readonly Rename[]> {
  // A partial clone may lack the texts, and they are not fetched.
  for (const [, ...options] of [gitRenames, gitRenamesByIds]) {
    const { code, text } = await repository.ask(commandWith([...options, '--relative']), input);
    if (code === 0) {
      return parseGitDiff(text).flatMap(({ change: { path, formerPath } }) =>
        formerPath === null ? [] : [{ path, formerPath }],
      );
    }
  }
  return [];
}
