import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { lateModule } from './lateModule.ts';
import { root } from './paths.ts';

/** The modules that export libraries, each by the name by which it is imported, by the name of the file they are built to. */
export const libraryFiles = {
  commonLibraries: 'src/extension/personas/commonLibraries.ts',
  rareLibraries: 'src/extension/personas/rareLibraries.ts',
} as const;

/**
 * Leaves these libraries to the files beside the bundle, which are required when something of them is first used: what is
 * in a file costs time when it is loaded, even if it is never called.
 */
export const lateLibraries: Plugin = {
  name: 'late-libraries',
  async setup(build) {
    const found = new Map<string, { readonly file: string; readonly library: object }>();
    for (const [file, module] of Object.entries(libraryFiles)) {
      const libraries: Readonly<Record<string, object>> = await import(join(root, module));
      for (const [name, library] of Object.entries(libraries)) found.set(name, { file, library });
    }
    const files = new Set(Object.values(libraryFiles).map((module) => join(root, module)));
    build.onResolve({ filter: new RegExp(`^(${[...found.keys()].join('|')})$`) }, ({ path, importer }) =>
      // It is there to hold them.
      files.has(importer) ? undefined : { path, namespace: 'late-libraries', pluginData: found.get(path) },
    );
    build.onLoad({ filter: /^/, namespace: 'late-libraries' }, ({ path, pluginData }) => ({
      contents: lateModule({
        file: `./${pluginData.file}.js`,
        name: path,
        exports: Object.keys(pluginData.library),
      }),
    }));
    build.onResolve({ filter: /^\./, namespace: 'late-libraries' }, ({ path }) => ({ path, external: true }));
  },
};
