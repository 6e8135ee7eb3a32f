import { join } from 'node:path';

/** The repository's root folder. */
export const root = join(import.meta.dirname, '..');

/** Where everything downloaded is kept between runs. */
export const cacheDir = join(root, '.vscode-test');
