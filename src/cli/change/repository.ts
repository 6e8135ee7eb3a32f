import type { GitResult } from '../../core/workspace.ts';
import { CliError } from '../cliError.ts';
import type { CliHost } from '../cliHost.ts';

/** What a git command did, its output as text. */
interface GitAnswer extends Omit<GitResult, 'output'> {
  readonly text: string;
}

/** The repository that a folder is in. */
export interface Repository {
  /** Of its working folder, absolute, without links. */
  readonly root: string;
  /** From there to the folder, with a slash at its end; empty where the folder is the root. */
  readonly prefix: string;
  readonly isShallow: boolean;
  /** The id of the commit that is checked out; null where nothing is committed yet. */
  readonly head: string | null;
  /** Runs git in the folder, whatever comes of it. */
  ask(args: readonly string[], input?: string): Promise<GitAnswer>;
  /**
   * Runs git in the folder.
   * @param what what it is for, in words that can follow "git cannot "
   * @throws {CliError} where it fails.
   */
  run(what: string, args: readonly string[], input?: string): Promise<GitResult>;
}

const otherFolder = 'Name another with --folder, or the files to review with --files.';

/** @throws {CliError} where there is no git, or no working folder of a repository. */
export async function openRepository(folder: string, host: CliHost): Promise<Repository> {
  const runIn = async (args: readonly string[], input?: string): Promise<GitResult> => {
    const result = await host.git(folder, args, input);
    if (result === null) {
      throw new CliError(
        'There is no git on this machine. Install it, or name the files to review with --files.',
      );
    }
    return result;
  };
  const ask = async (args: readonly string[], input?: string): Promise<GitAnswer> => {
    const { output, ...result } = await runIn(args, input);
    return { ...result, text: new TextDecoder().decode(output) };
  };
  const run = async (what: string, args: readonly string[], input?: string): Promise<GitResult> => {
    const result = await runIn(args, input);
    if (result.code !== 0) {
      throw new CliError(`git cannot ${what}: ${reasonOf(result.error)}`);
    }
    return result;
  };
  const place = await ask([
    'rev-parse',
    '--is-bare-repository',
    '--is-inside-work-tree',
    '--is-shallow-repository',
    '--show-prefix',
  ]);
  if (place.code !== 0) {
    throw noRepository(folder, place.error);
  }
  const [isBare, isInside, isShallow, ...rest] = place.text.split('\n');
  if (isInside !== 'true') {
    throw new CliError(
      isBare === 'true'
        ? `${folder} is a bare repository: there are no files to review in it. Clone it and name the clone with --folder.`
        : `${folder} is the inside of a repository, not its files. ${otherFolder}`,
    );
  }
  // The only text among them: a folder's name may hold line feeds.
  const prefix = rest.join('\n').replace(/\n$/, '');
  const levels = prefix.split('/').length - 1;
  const head = await ask(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  return {
    root: host.resolve(await host.realPath(folder), '../'.repeat(levels) || '.'),
    prefix,
    isShallow: isShallow === 'true',
    head: head.code === 0 ? head.text.trim() : null,
    ask,
    run,
  };
}

/** From the root of the repository to a folder, with a slash at its end; empty where the folder is the root, or in none. */
export async function prefixOf(folder: string, host: CliHost): Promise<string> {
  const place = await host.git(folder, ['rev-parse', '--show-prefix']);
  return place?.code === 0 ? new TextDecoder().decode(place.output).replace(/\n$/, '') : '';
}

function noRepository(folder: string, error: string): CliError {
  if (error.includes('dubious ownership')) {
    return new CliError(
      `git does not read the repository of ${folder}, for it belongs to somebody else. If you trust it, run: git config --global --add safe.directory '${folder}'`,
    );
  }
  return new CliError(
    error.includes('not a git repository')
      ? `The folder ${folder} is in no git repository. ${otherFolder}`
      : `git cannot read the repository of ${folder}: ${reasonOf(error)}`,
  );
}

/** What git says it failed with, in a sentence of its own. */
function reasonOf(error: string): string {
  const line = error.split('\n').find((text) => /^(?:fatal|error): /.test(text)) ?? error.trim();
  return `${line.replace(/^\w+: /, '').replace(/\.?$/, '')}.`;
}
