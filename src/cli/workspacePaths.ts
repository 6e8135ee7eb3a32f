import type { CliHost } from './cliHost.ts';

/** No patterns are written for what lies in these, and they can hold more than all the rest. */
const passedOver: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', 'node_modules']);
const maximumFiles = 100_000;
const maximumLevels = 32;

/**
 * All files of a folder, relative to it; null where they cannot all be listed, so that nothing can be said of what is
 * not there. Links to folders are not followed.
 */
export async function workspacePaths(folder: string, host: CliHost): Promise<readonly string[] | null> {
  const paths: string[] = [];
  return (await visit(folder, '', 0)) ? paths : null;

  async function visit(at: string, prefix: string, level: number): Promise<boolean> {
    if (level > maximumLevels) {
      return false;
    }
    try {
      for (const { name, kind } of (await host.list(at)) ?? []) {
        if (kind === 'file') {
          paths.push(prefix + name);
        } else if (kind === 'folder' && !passedOver.has(name)) {
          if (!(await visit(`${at}/${name}`, `${prefix}${name}/`, level + 1))) {
            return false;
          }
        }
      }
    } catch {
      return false;
    }
    return paths.length <= maximumFiles;
  }
}
