import { basename, join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { root } from './paths.ts';

/**
 * Leaves `import('…')` of the given files to be loaded at run time, from beside the bundle. (esbuild itself splits only
 * ES modules, which the extension hosts do not all take.)
 *
 * Others are refused: the bundle would hold them.
 *
 * @param files by the bundle that each is built to, all in one folder, paths from the repository's root
 */
export function splitAtDynamicImports(files: Readonly<Record<string, string>>): Plugin {
  const names = new Map(Object.entries(files).map(([name, file]) => [join(root, file), basename(name)]));
  return {
    name: 'split-at-dynamic-imports',
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ kind, resolveDir, path }) => {
        if (kind !== 'dynamic-import') {
          return undefined;
        }
        const name = names.get(resolve(resolveDir, path));
        // It would be loaded at activation, with all that it imports.
        return name === undefined
          ? { errors: [{ text: `${path} is imported when it is needed, but has no bundle of its own.` }] }
          : { path: `./${name}.js`, external: true };
      });
    },
  };
}
