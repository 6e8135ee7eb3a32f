import { builtinModules, createRequire } from 'node:module';
import type { Plugin } from 'esbuild';

/**
 * Lets a bundle for the browser hold parts that run in Node alone: the entries `…/node` of packages, whose modules of Node
 * are left to be required at run time.
 */
export const nodeInBrowserBundle: Plugin = {
  name: 'node-in-browser-bundle',
  setup(build) {
    build.onResolve({ filter: /^vscode-[\w-]+\/node$/ }, ({ path, importer }) => ({
      path: createRequire(importer).resolve(path),
    }));
    build.onResolve({ filter: /^[a-z_]+(\/[a-z]+)?$|^node:/ }, ({ path, importer }) =>
      builtinModules.includes(path.replace(/^node:/, '')) && /[\\/]node[\\/]\w+\.js$/.test(importer)
        ? { path, external: true }
        : undefined,
    );
  },
};
