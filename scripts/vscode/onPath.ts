import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @param names of commands, the best first
 * @returns the absolute path of the first that PATH has
 */
export function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  return names
    .flatMap((name) => endings.flatMap((ending) => folders.map((folder) => join(folder, name + ending))))
    .find((file) => existsSync(file));
}
