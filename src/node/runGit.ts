import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import type { GitResult } from '../core/workspace.ts';

/**
 * What a configuration could have git start. Filters stay: without them, what is in the working folder could not be compared
 * with what is stored.
 */
const settings = ['core.fsmonitor=false', 'core.hooksPath=/dev/null'];

const environment = {
  // No index is written, so that nothing is locked for those who work in the repository meanwhile.
  GIT_OPTIONAL_LOCKS: '0',
  // A partial clone fetches what it lacks by whatever program its configuration names.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: '',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
  LANGUAGE: '',
};

/**
 * To hooks of a linked worktree git names its folder and not that of the files: any folder would be taken for their topmost one,
 * even one of another repository. Found anew it is the right one. Where both are named, somebody wants just these.
 */
function withoutGitFolder(): { readonly GIT_DIR?: undefined } {
  return process.env['GIT_WORK_TREE'] === undefined ? { GIT_DIR: undefined } : {};
}

/** Runs the git of this machine, see `RunGit`. */
export function runGit(folder: string, args: readonly string[], input = ''): Promise<GitResult | null> {
  const options = settings.flatMap((setting) => ['-c', setting]);
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      ['--no-pager', ...options, '-C', folder, ...args],
      {
        // Windows would take a git.exe of the current folder before that of the machine.
        cwd: dirname(process.execPath),
        env: { ...process.env, ...withoutGitFolder(), ...environment },
        encoding: 'buffer',
        maxBuffer: Number.POSITIVE_INFINITY,
        windowsHide: true,
      },
      (error, output, errorOutput) => {
        if (error?.code === 'ENOENT') {
          resolve(null);
        } else if (error !== null && typeof error.code !== 'number') {
          reject(error);
        } else {
          resolve({ code: Number(error?.code ?? 0), output, error: errorOutput.toString() });
        }
      },
    );
    // It may end before it has read all.
    child.stdin?.on('error', () => undefined).end(input);
  });
}
