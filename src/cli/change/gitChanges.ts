import {
  type GitChange,
  gitDiffByIds,
  gitDiffCommand,
  parseGitDiff,
  parseGitNames,
} from '../../core/changes/gitDiff.ts';
import type { CliHost } from '../cliHost.ts';
import type { Repository } from './repository.ts';

/**
 * What the working folder holds that a commit does not, files that git does not know yet included. Paths are relative to
 * the folder; what is outside it is none of it.
 * @param commit null where nothing is committed yet
 */
export async function workingChanges(
  repository: Repository,
  commit: string | null,
  folder: string,
  host: CliHost,
): Promise<GitChange[]> {
  const known = await compare(repository, [commit ?? (await emptyTree(repository))]);
  const others = await repository.run('list new files', ['ls-files', '--others', '--exclude-standard', '-z']);
  const paths = new Set(known.map(({ change: { path } }) => path));
  const added = parseGitNames(decode(others.output)).filter((path) => !paths.has(path));
  return [...known, ...(await Promise.all(added.map((path) => newChange(path, folder, host))))];
}

/** What is staged, compared with the commit that is checked out. */
export async function stagedChanges(repository: Repository): Promise<GitChange[]> {
  const commit = repository.head ?? (await emptyTree(repository));
  return await compare(repository, ['--cached', commit]);
}

async function compare(repository: Repository, what: readonly string[]): Promise<GitChange[]> {
  const args = ['--relative', ...what, '--'];
  const { code, text } = await repository.ask([...gitDiffCommand, ...args]);
  if (code === 0) {
    return parseGitDiff(text);
  }
  // A partial clone may lack the texts before the change, and they are not fetched.
  const { output } = await repository.run('compare the files', [...gitDiffByIds, ...args]);
  return parseGitDiff(decode(output));
}

/** Its id depends on the kind of ids that the repository has. */
async function emptyTree(repository: Repository): Promise<string> {
  const { output } = await repository.run('name the empty tree', ['hash-object', '-t', 'tree', '--stdin']);
  return decode(output).trim();
}

async function newChange(name: string, folder: string, host: CliHost): Promise<GitChange> {
  // The only folders that are listed are repositories of their own.
  const isRepository = name.endsWith('/');
  const path = isRepository ? name.slice(0, -1) : name;
  return {
    change: { path, kind: 'added', formerPath: null, size: null },
    entry: isRepository
      ? 'submodule'
      : (await host.kindAt(host.resolve(folder, path))) === 'link'
        ? 'symlink'
        : 'file',
    blob: null,
  };
}

function decode(output: Uint8Array): string {
  return new TextDecoder().decode(output);
}
