import type { RunGit } from '../workspace.ts';
import { logFileName } from './logFileName.ts';

// Every host has it, yet it belongs to no ECMAScript library TypeScript could be given here.
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/**
 * The name of the review log that a folder shares with the same folder in every other clone and worktree of its repository:
 * they have the first commit in common. Of several, the one that first parents lead to counts: whatever history is merged in later,
 * it stays the same.
 * @param folder absolute
 * @returns null where the folder is in no repository, or where that is not known to have its first commit: nothing is
 * committed yet, or it is a shallow clone.
 */
export async function repositoryLogName(folder: string, git: RunGit): Promise<string | null> {
  const ask = async (...args: string[]): Promise<string | null> => {
    const result = await git(folder, args);
    return result?.code === 0 ? new TextDecoder().decode(result.output) : null;
  };
  const place = await ask('rev-parse', '--is-inside-work-tree', '--is-shallow-repository', '--show-prefix');
  const [isInside, isShallow, ...rest] = place?.split('\n') ?? [];
  if (isInside !== 'true' || isShallow !== 'false') {
    return null;
  }
  const root = (
    await ask('--no-replace-objects', 'rev-list', '--first-parent', '--max-parents=0', 'HEAD')
  )?.trim();
  // The only text among them: a folder's name may hold line feeds.
  const path = rest.join('\n').replace(/\n$/, '');
  return root === undefined || root === '' ? null : logFileName(`git:${root}/${encodeURIComponent(path)}`);
}
