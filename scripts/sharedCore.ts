import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { build, type OnLoadResult, type Plugin, type PluginBuild } from 'esbuild';
import { root } from './paths.ts';

const core = join(root, 'src/core');
const parser = join(root, 'src/extension/personas/parser.ts');

/**
 * Lets `dist/parser.js` export the modules of the core that it holds, beside what the extension asks of it: three bundles
 * would hold a copy otherwise, each an eighth of the package.
 */
export const coreInParser: Plugin = {
  name: 'core-in-parser',
  setup(esbuild) {
    const isHeld = modulesOfParser(esbuild);
    onEntry(esbuild, 'parser', async () => {
      const modules = coreModules().filter(await isHeld());
      return [`export * from ${JSON.stringify(parser)};`, ...modules.map(exportAll)].join('\n');
    });
  },
};

/** Lets `dist/core.js` hold and export the other modules of the core, which the extension has no need of while it starts. */
export const restOfCore: Plugin = {
  name: 'rest-of-core',
  setup(esbuild) {
    const isHeld = modulesOfParser(esbuild);
    onEntry(esbuild, 'core', async () => {
      const held = await isHeld();
      const modules = coreModules().filter((module) => !held(module));
      return modules.map(exportAll).join('\n');
    });
    requireCore(esbuild, async (module) => ((await isHeld())(module) ? './parser.js' : null));
  },
};

/** Takes what a bundle imports of the core from `parser.js` and `core.js` beside it. */
export const coreFromBeside: Plugin = {
  name: 'core-from-beside',
  setup(esbuild) {
    const isHeld = modulesOfParser(esbuild);
    requireCore(esbuild, async (module) => ((await isHeld())(module) ? './parser.js' : './core.js'));
  },
};

function onEntry(esbuild: PluginBuild, entry: string, contents: () => Promise<string>): void {
  esbuild.onResolve({ filter: new RegExp(`^${entry}$`) }, ({ kind }) =>
    kind === 'entry-point' ? { path: entry, namespace: 'core-entry' } : undefined,
  );
  esbuild.onLoad(
    { filter: /^/, namespace: 'core-entry' },
    async (): Promise<OnLoadResult> => ({
      contents: await contents(),
      resolveDir: root,
      watchDirs: [core, ...coreFolders()],
    }),
  );
}

/** @param fileOf which file beside the bundle has a module of the core; null for the bundle itself */
function requireCore(esbuild: PluginBuild, fileOf: (module: string) => Promise<string | null>): void {
  esbuild.onResolve({ filter: /^\./ }, async ({ kind, resolveDir, path }) => {
    const module = resolve(resolveDir, path);
    const file = kind !== 'entry-point' && module.startsWith(core + sep) ? await fileOf(module) : null;
    return file === null
      ? undefined
      : { path: exportOf(module), namespace: 'core-from-beside', pluginData: file };
  });
  esbuild.onLoad({ filter: /^/, namespace: 'core-from-beside' }, ({ path, pluginData }) => ({
    contents: `module.exports = require('${pluginData}')[${JSON.stringify(path)}];`,
  }));
  esbuild.onResolve({ filter: /^\./, namespace: 'core-from-beside' }, ({ path }) => ({
    path,
    external: true,
  }));
}

/** Tells which modules of the core `parser.ts` leads to; anew for each build. */
function modulesOfParser(esbuild: PluginBuild): () => Promise<(module: string) => boolean> {
  let held: Promise<(module: string) => boolean> | undefined;
  esbuild.onStart(() => {
    held = undefined;
  });
  return () => {
    held ??= lookFromParser();
    return held;
  };
}

async function lookFromParser(): Promise<(module: string) => boolean> {
  const { metafile } = await build({
    entryPoints: [parser],
    absWorkingDir: root,
    bundle: true,
    packages: 'external',
    metafile: true,
    write: false,
  });
  const modules = new Set(Object.keys(metafile.inputs).map((path) => join(root, path)));
  return (module) => modules.has(module);
}

function coreModules(): string[] {
  return readdirSync(core, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(core, name))
    .toSorted();
}

function coreFolders(): string[] {
  return readdirSync(core, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name));
}

function exportAll(module: string): string {
  return `export * as ${JSON.stringify(exportOf(module))} from ${JSON.stringify(module)};`;
}

/** The name of the export that holds a module's exports: `core/persona/slug`. */
function exportOf(module: string): string {
  return `core/${relative(core, module).split(sep).join('/').replace(/\.ts$/, '')}`;
}
