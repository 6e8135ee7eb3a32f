// Bundles the extension and the command line into dist/.
//   node scripts/build.ts [--production] [--watch]
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BuildOptions, build, context } from 'esbuild';
import { root } from './paths.ts';

const { values } = parseArgs({
  options: { production: { type: 'boolean', default: false }, watch: { type: 'boolean', default: false } },
});

const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minify: values.production,
  sourcemap: values.production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
};

const bundles: readonly BuildOptions[] = [
  {
    entryPoints: ['src/extension/node/main.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
  },
  {
    entryPoints: ['src/extension/web/main.ts'],
    // Plain `.js`: the web extension host of older VS Codes adds that ending to every entry that lacks it.
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    // gray-matter asks for Node's Buffer.
    inject: [join(root, 'scripts/webBuffer.ts')],
  },
  {
    entryPoints: ['src/cli/node/main.ts'],
    outfile: 'dist/cli.mjs',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: {
      js: '#!/usr/bin/env node\nimport { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  },
];

await rm(join(root, 'dist'), { recursive: true, force: true });
try {
  for (const bundle of bundles) {
    const options = { ...shared, ...bundle };
    if (values.watch) await (await context({ ...options, logLevel: 'info' })).watch();
    else await build(options);
  }
} catch {
  // esbuild has already shown what is wrong, and where.
  process.exitCode = 1;
}
