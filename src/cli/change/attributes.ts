import {
  type GitAttributesFile,
  type LinguistAttributes,
  readGitAttributes,
} from '../../core/changes/gitAttributes.ts';
import type { CliHost } from '../cliHost.ts';

const maximumSize = 1_000_000;

/**
 * What the files `.gitattributes` of a working folder say of paths, from the root of the repository down.
 * @param root of the repository
 * @param prefix from there to the folder that the paths are relative to
 */
export async function attributesOf(
  paths: readonly string[],
  root: string,
  prefix: string,
  host: CliHost,
): Promise<(path: string) => LinguistAttributes> {
  const folders = new Set(paths.flatMap((path) => foldersOf(prefix + path)));
  const files = await Promise.all(
    [...folders].map(async (folder): Promise<GitAttributesFile[]> => {
      const file = host.resolve(root, `${folder === '' ? '' : `${folder}/`}.gitattributes`);
      try {
        // Most folders have none, and git follows no links there either.
        return (await host.kindAt(file)) === 'file'
          ? [{ folder, text: new TextDecoder().decode(await host.readFile(file, maximumSize)) }]
          : [];
      } catch {
        // Then nothing is known of it.
        return [];
      }
    }),
  );
  const attributes = readGitAttributes(files.flat());
  return (path) => attributes(prefix + path);
}

/** The folders above a path, the topmost one included. */
function foldersOf(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return ['', ...names.map((_, index) => names.slice(0, index + 1).join('/'))];
}
