import { baseCandidates } from '../../core/changes/baseCandidates.ts';
import { CliError } from '../cliError.ts';
import { settingsFile } from '../folderSettings.ts';
import type { Repository } from './repository.ts';

/** Where a branch begins. */
export interface Base {
  /** As people call it: `main`, `origin/main`. */
  readonly name: string;
  /** The id of the commit at which the branch left it. */
  readonly commit: string;
}

/** A base somebody has named. */
export interface WantedBase {
  readonly name: string;
  readonly from: 'option' | 'setting';
}

/** A shallow clone fetches one branch alone unless it is told otherwise. */
const fetchAll =
  'Fetch it: git fetch --unshallow origin "+refs/heads/*:refs/remotes/origin/*" (on GitHub Actions: fetch-depth: 0).';

/**
 * Finds the commit that the branch began at: the newest one that it shares with its base.
 * @param wanted null where it is to be looked for
 * @throws {CliError} where there is none.
 */
export async function findBase(repository: Repository, wanted: WantedBase | null): Promise<Base> {
  const { name, commit } = wanted === null ? await candidate(repository) : await named(repository, wanted);
  const { code, text } = await repository.ask(['merge-base', commit, 'HEAD']);
  if (code === 0) {
    return { name, commit: text.trim() };
  }
  throw new CliError(
    repository.isShallow
      ? `This clone does not reach back to where the branch left ${name}. Fetch the rest: git fetch --unshallow (on GitHub Actions: fetch-depth: 0).`
      : `${name} and the branch have no commit in common. Name another base with --base.`,
  );
}

async function named(repository: Repository, { name, from }: WantedBase): Promise<Base> {
  // What begins with a dash would be an option to git.
  const { code, text } = name.startsWith('-')
    ? { code: 1, text: '' }
    : await repository.ask(['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
  if (code === 0) {
    return { name, commit: text.trim() };
  }
  const remedy =
    from === 'option'
      ? 'Name another with --base; git branch --all lists the branches.'
      : `The setting personaReview.base of ${settingsFile} names it; correct it there, or give another with --base.`;
  throw new CliError(
    repository.isShallow
      ? `There is no commit ${name} in this shallow clone. ${fetchAll}`
      : `There is no commit ${name}. ${remedy}`,
  );
}

async function candidate(repository: Repository): Promise<Base> {
  const candidates = baseCandidates(await upstreamRemote(repository));
  const { output } = await repository.run('list its branches', [
    'for-each-ref',
    '--format=%(refname)%00%(objectname)%00%(symref)',
    ...candidates,
  ]);
  const refs = new Map(
    new TextDecoder()
      .decode(output)
      .split('\n')
      .map((line) => line.split('\0'))
      .map(([ref = '', commit = '', target = '']) => [ref, { name: target || ref, commit }]),
  );
  const found = candidates.map((ref) => refs.get(ref)).find((ref) => ref !== undefined);
  if (found === undefined) {
    throw new CliError(
      repository.isShallow
        ? `No base of this branch is in this shallow clone: no default branch of its remote, no main or master. ${fetchAll}`
        : 'No base of this branch was found: there is no main or master, here or on origin. Name one with --base; --base HEAD shows what is not committed yet.',
    );
  }
  return { ...found, name: found.name.replace(/^refs\/(?:heads|remotes)\//, '') };
}

/** Null where the branch follows none, and where none is checked out. */
async function upstreamRemote(repository: Repository): Promise<string | null> {
  const branch = await repository.ask(['symbolic-ref', '--quiet', 'HEAD']);
  if (branch.code !== 0) {
    return null;
  }
  const ref = branch.text.trim();
  const { text } = await repository.ask(['for-each-ref', '--format=%(upstream:remotename)', ref]);
  return text.trim() || null;
}
