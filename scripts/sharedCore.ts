import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { build, type OnLoadResult, type Plugin, type PluginBuild } from 'esbuild';
import { lateModule } from './lateModule.ts';
import { root } from './paths.ts';

const core = join(root, 'src/core');
/** By way of these the parser leads to what is of use only once a persona is looked at, not while it is found and matched. */
const lateModules = [
  'persona/readBody.ts',
  'persona/checklists/derived/audience.ts',
  'persona/makePatternsExplicit.ts',
  'report/guideMarkdown.ts',
  'review/changedLines.ts',
].map((name) => join(core, name));
const parser = join(root, 'src/extension/personas/parser.ts');

/**
 * The files of `dist/` that share out the modules of the core, so that no two bundles hold the same: what the parser of the
 * extension leads to at once; what it leads to late; and the rest.
 */
export type CoreFile = 'parser' | 'bodyParser' | 'core';

/** Lets a file hold and export its modules of the core, beside what the extension asks of the parser. It requires the others when they are first used. */
export function coreIn(file: CoreFile): Plugin {
  return {
    name: `core-in-${file}`,
    setup(esbuild) {
      const fileOf = filesOfCore(esbuild);
      onEntry(esbuild, file, async () => {
        const modules = await Promise.all(
          coreModules().map(async (module) => ((await fileOf(module)) === file ? exportAll(module) : '')),
        );
        const own = file === 'parser' ? `export * from ${JSON.stringify(parser)};` : '';
        return [own, ...modules].join('\n');
      });
      requireCore(esbuild, async (module) => {
        const other = await fileOf(module);
        return other === file ? null : other;
      });
    },
  };
}

/** Takes what a bundle imports of the core from the files beside it. */
export const coreFromBeside: Plugin = {
  name: 'core-from-beside',
  setup(esbuild) {
    requireCore(esbuild, filesOfCore(esbuild));
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
function requireCore(esbuild: PluginBuild, fileOf: (module: string) => Promise<CoreFile | null>): void {
  esbuild.onResolve({ filter: /^\./ }, async ({ kind, resolveDir, path }) => {
    const module = resolve(resolveDir, path);
    const file = kind !== 'entry-point' && module.startsWith(core + sep) ? await fileOf(module) : null;
    return file === null
      ? undefined
      : { path: exportOf(module), namespace: 'core-from-beside', pluginData: { file, module } };
  });
  esbuild.onLoad({ filter: /^/, namespace: 'core-from-beside' }, async ({ path, pluginData }) => ({
    contents: lateModule({
      file: `./${pluginData.file}.js`,
      name: path,
      exports: await exportsOf(pluginData.module),
    }),
    watchFiles: [pluginData.module],
  }));
  esbuild.onResolve({ filter: /^\./, namespace: 'core-from-beside' }, ({ path }) => ({
    path,
    external: true,
  }));
}

/** Tells which file has a module of the core; anew for each build. */
function filesOfCore(esbuild: PluginBuild): (module: string) => Promise<CoreFile> {
  let files: Promise<ReadonlyMap<string, CoreFile>> | undefined;
  esbuild.onStart(() => {
    files = undefined;
  });
  return async (module) => {
    files ??= lookFromParser();
    return (await files).get(module) ?? 'core';
  };
}

/** The files of the modules that `parser.ts` leads to. */
async function lookFromParser(): Promise<ReadonlyMap<string, CoreFile>> {
  const [all, early] = await Promise.all([modulesFrom(parser, []), modulesFrom(parser, lateModules)]);
  return new Map(all.map((module) => [module, early.includes(module) ? 'parser' : 'bodyParser']));
}

/** @param without where the way ends */
async function modulesFrom(entry: string, without: readonly string[]): Promise<readonly string[]> {
  const ends: Plugin = {
    name: 'ends',
    setup(esbuild) {
      esbuild.onResolve({ filter: /^\./ }, ({ resolveDir, path }) =>
        without.includes(resolve(resolveDir, path)) ? { path, external: true } : undefined,
      );
    },
  };
  const { metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    packages: 'external',
    plugins: [ends],
    metafile: true,
    write: false,
  });
  return Object.keys(metafile.inputs).map((path) => join(root, path));
}

/** What a module exports, types aside. */
async function exportsOf(module: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [module],
    absWorkingDir: root,
    format: 'esm',
    metafile: true,
    write: false,
  });
  return Object.values(metafile.outputs).flatMap(({ exports }) => exports);
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
