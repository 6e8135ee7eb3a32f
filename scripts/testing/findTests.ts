import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.ts';

/**
 * The test files of a folder.
 *
 * @param folder path from the repository's root
 * @param options.deep whether to look into its folders as well; it is done if left out
 * @returns absolute paths, sorted
 */
export function findTests(folder: string, options: { readonly deep?: boolean } = {}): string[] {
  const absolute = join(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: options.deep ?? true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(absolute, name))
    .sort();
}
