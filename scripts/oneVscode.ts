import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'esbuild';

const declaration = /^\t(?:export )?(?:abstract )?(?:namespace|class|enum|const|function) (\w+)/gm;

/**
 * Lets a bundle take VS Code's API apart once. esbuild copies the whole of it for each module that imports it, which with a
 * hundred modules takes longer than all else at activation.
 */
export const oneVscode: Plugin = {
  name: 'one-vscode',
  setup(build) {
    build.onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === 'one-vscode'
        ? { path: 'vscode', external: true }
        : { path: 'vscode', namespace: 'one-vscode', sideEffects: false },
    );
    build.onLoad({ filter: /^/, namespace: 'one-vscode' }, () => {
      const types = readFileSync(createRequire(import.meta.url).resolve('@types/vscode/index.d.ts'), 'utf8');
      const names = new Set(Array.from(types.matchAll(declaration), ([, name]) => name));
      return {
        contents: [
          "const api = require('vscode');",
          ...[...names].map((name) => `export const ${name} = /* @__PURE__ */ (() => api.${name})();`),
        ].join('\n'),
      };
    });
  },
};
