import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'esbuild';
import { root } from './paths.ts';

const core = join(root, 'src/core');

/** The core in the parser's file, by the name of the export that holds a module's exports: `core/persona/slug`. */
function exportOf(module: string): string {
  return `core/${relative(core, module).split(sep).join('/').replace(/\.ts$/, '')}`;
}

/**
 * Lets `dist/parser.js` hold the whole core, and export its modules beside what the extension asks of it: three bundles
 * would hold a copy otherwise, each an eighth of the package.
 */
export const coreInParser: Plugin = {
  name: 'core-in-parser',
  setup(build) {
    build.onResolve({ filter: /^parser$/ }, ({ kind }) =>
      kind === 'entry-point' ? { path: 'parser', namespace: 'core-in-parser' } : undefined,
    );
    build.onLoad({ filter: /^/, namespace: 'core-in-parser' }, () => {
      const entries = readdirSync(core, { recursive: true, withFileTypes: true });
      const modules = entries
        .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
        .map(({ parentPath, name }) => join(parentPath, name));
      return {
        contents: [
          `export * from ${JSON.stringify(join(root, 'src/extension/personas/parser.ts'))};`,
          ...modules
            .toSorted()
            .map((file) => `export * as ${JSON.stringify(exportOf(file))} from ${JSON.stringify(file)};`),
        ].join('\n'),
        resolveDir: root,
        watchDirs: [
          core,
          ...entries
            .filter((entry) => entry.isDirectory())
            .map(({ parentPath, name }) => join(parentPath, name)),
        ],
      };
    });
  },
};

/** Takes what a bundle imports of the core from `parser.js` beside it. */
export const coreFromParser: Plugin = {
  name: 'core-from-parser',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ resolveDir, path }) => {
      const file = resolve(resolveDir, path);
      return file.startsWith(core + sep)
        ? { path: exportOf(file), namespace: 'core-from-parser' }
        : undefined;
    });
    build.onLoad({ filter: /^/, namespace: 'core-from-parser' }, ({ path }) => ({
      contents: `module.exports = require('./parser.js')[${JSON.stringify(path)}];`,
    }));
    build.onResolve({ filter: /^\.\/parser\.js$/, namespace: 'core-from-parser' }, ({ path }) => ({
      path,
      external: true,
    }));
  },
};
