import { CliError } from './cliError.ts';
import type { CliHost } from './cliHost.ts';

/**
 * Paths as the patterns see them: relative to the folder, with `/`. They need not exist.
 * @param paths as typed: relative to the folder, or absolute inside it, links on the way to it or not
 * @throws {CliError} where one is not inside the folder.
 */
export async function reviewedPaths(
  paths: readonly string[],
  folder: string,
  host: CliHost,
): Promise<readonly string[]> {
  return await Promise.all(paths.map((path) => reviewedPath(path, folder, host)));
}

async function reviewedPath(path: string, folder: string, host: CliHost): Promise<string> {
  const absolute = host.resolve(folder, path);
  const plain = host.relative(folder, absolute);
  if (path !== '' && isInside(plain)) {
    return plain;
  }
  const real = host.relative(await host.realPath(folder), await host.realPath(absolute));
  if (path !== '' && isInside(real)) {
    return real;
  }
  throw new CliError(
    real === '' || path === ''
      ? `The path ${JSON.stringify(path)} names no file. Name one inside the folder ${folder}.`
      : `${path} is not inside the folder ${folder}. Name another folder with --folder.`,
  );
}

/** Whether the way from the folder leads down: it may begin with `..` only as part of a name. */
export function isInside(relative: string): boolean {
  return relative !== '' && !/^(?:\.\.(?:\/|$)|\/|[A-Za-z]:\/)/.test(relative);
}
