import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build, context, stop } from 'esbuild';
import { lateLibraries, libraryFiles } from './lateLibraries.ts';
import { nodeInBrowserBundle } from './nodeInBrowserBundle.ts';
import { oneVscode } from './oneVscode.ts';
import { root } from './paths.ts';
import { coreFromBeside, coreIn } from './sharedCore.ts';
import { splitAtDynamicImports } from './splitAtDynamicImports.ts';

const inBrowser: BuildOptions = {
  platform: 'browser',
  target: 'es2022',
  // gray-matter asks for Node's Buffer.
  inject: [join(root, 'scripts/webBuffer.ts')],
};

/** What is loaded when it is first needed, each a file of its own: what is not loaded costs nothing at activation. */
const parts = {
  'dist/commonLibraries': libraryFiles.commonLibraries,
  'dist/parser': 'src/extension/personas/parser.ts',
  'dist/languageClient': 'src/extension/languageClients.ts',
  'dist/goParser': 'src/extension/declarations/goParser.ts',
};

/** The core, for every host, the server and the command line: each one's own copy would be an eighth of the package. */
const coreFiles = (['parser', 'bodyParser', 'core'] as const).map(
  (file): BuildOptions => ({
    entryPoints: [file],
    outfile: `dist/${file}.js`,
    ...inBrowser,
    format: 'cjs',
    plugins: [coreIn(file), lateLibraries],
  }),
);

const libraries = Object.entries(libraryFiles).map(
  ([file, module]): BuildOptions => ({
    entryPoints: [module],
    outfile: `dist/${file}.js`,
    ...inBrowser,
    format: 'cjs',
    plugins: [lateLibraries],
  }),
);

const cli: BuildOptions = {
  entryPoints: ['src/cli/node/main.ts'],
  outfile: 'dist/cli.mjs',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  banner: {
    js: '#!/usr/bin/env node\nimport { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
  plugins: [coreFromBeside],
};

const bundles: readonly BuildOptions[] = [
  {
    entryPoints: ['src/extension/node/main.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    plugins: [splitAtDynamicImports(parts), oneVscode],
    // VS Code's host requires; importing CommonJS would first search it for its exports.
    supported: { 'dynamic-import': false },
  },
  {
    entryPoints: ['src/extension/web/main.ts'],
    // Plain `.js`: the web extension host of older VS Codes adds that ending to every entry that lacks it.
    outfile: 'dist/web/extension.js',
    ...inBrowser,
    format: 'cjs',
    external: ['vscode'],
    // It loads its parts itself, see src/extension/web/packageParts.ts.
    plugins: [splitAtDynamicImports({}), oneVscode],
  },
  ...coreFiles,
  ...libraries,
  {
    entryPoints: ['src/extension/languageClients.ts'],
    // For both hosts: two files would be an eighth of the package.
    outfile: 'dist/languageClient.js',
    ...inBrowser,
    format: 'cjs',
    external: ['vscode'],
    plugins: [nodeInBrowserBundle],
  },
  {
    entryPoints: ['src/extension/declarations/goParser.ts'],
    outfile: 'dist/goParser.js',
    ...inBrowser,
    inject: [],
    format: 'cjs',
    // tree-sitter is given its bytes: it need not know where it runs. It evaluates text of modules that have some; ours has none.
    define: { process: 'undefined', 'import.meta.url': '""', eval: 'undefined' },
  },
  {
    entryPoints: ['web-tree-sitter/web-tree-sitter.wasm', 'tree-sitter-go/tree-sitter-go.wasm'],
    entryNames: '[name]',
    outdir: 'dist',
    loader: { '.wasm': 'copy' },
  },
  {
    entryPoints: ['src/server/main.ts'],
    // For both hosts: two files would be a tenth of the package.
    outfile: 'dist/server.js',
    ...inBrowser,
    format: 'iife',
    plugins: [nodeInBrowserBundle, coreFromBeside],
  },
  cli,
];

/** Without source maps and names, as it ships, or with them, as it is debugged. */
export interface BundleKind {
  readonly production: boolean;
}

/**
 * Makes the bundles of `dist/` anew: the extension for desktop and for web, its language server, and the command
 * line.
 *
 * @throws {Error} if the code does not build; esbuild has then printed what is wrong, and where
 */
export async function buildBundles(kind: BundleKind): Promise<void> {
  await rm(join(root, 'dist'), { recursive: true, force: true });
  for (const bundle of bundles) await build(options(bundle, kind));
  // Its service would live as long as this process.
  await stop();
}

/**
 * Makes the command line alone, as it ships.
 *
 * @param folder absolute path of the package's folder
 * @throws {Error} as `buildBundles` does
 */
export async function buildCli(folder: string): Promise<void> {
  for (const bundle of [...coreFiles, ...libraries, cli]) {
    const { outfile = '', ...rest } = options(bundle, { production: true });
    await build({ ...rest, outfile: join(folder, outfile) });
  }
}

/** Keeps the bundles of `dist/` up to date until the process ends. */
export async function watchBundles(kind: BundleKind): Promise<void> {
  for (const bundle of bundles) await (await context({ ...options(bundle, kind), logLevel: 'info' })).watch();
}

function options(bundle: BuildOptions, { production }: BundleKind): BuildOptions {
  return {
    ...bundle,
    absWorkingDir: root,
    bundle: true,
    alias: {
      // A sixth of the parser, and never called.
      'js-yaml': join(root, 'scripts/noYaml.ts'),
      'linkify-it': join(root, 'scripts/noLinkify.ts'),
      // Its main file asks for its parts in a way that no bundler follows.
      'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
    },
    minify: production,
    sourcemap: production ? false : 'linked',
    legalComments: 'none',
    logLevel: 'warning',
  };
}
