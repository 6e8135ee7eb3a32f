import type { Plugin } from 'esbuild';

/** The libraries that few files need: by the name by which they are imported, the module that has what is used of them. */
const libraries = { yaml: 'yaml', entities: 'entities/decode' } as const;

/** A module that exports them, each by its name. */
export const librariesModule = Object.entries(libraries)
  .map(([name, module]) => `export * as ${name} from '${module}';`)
  .join('\n');

/**
 * Leaves these libraries to `libraries.js` beside the bundle, which is required when something of one is first used: they
 * are a third of what had to be loaded before the first checklist, and most personas have no use for them.
 */
export const lateLibraries: Plugin = {
  name: 'late-libraries',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^(${Object.keys(libraries).join('|')})$`) }, ({ path }) => ({
      path,
      namespace: 'late-libraries',
    }));
    build.onLoad({ filter: /^/, namespace: 'late-libraries' }, async ({ path }) => {
      const library: object = await import(libraries[path as keyof typeof libraries]);
      const names = Object.keys(library).filter((name) => /^(?!default$)\w+$/.test(name));
      // CommonJS: what is imported of it is looked up where it is used.
      const getters = names.map(
        (name) => `get ${name}() { return require('./libraries.js').${path}.${name}; }`,
      );
      return { contents: `module.exports = { ${getters.join(', ')} };` };
    });
    build.onResolve({ filter: /^\.\/libraries\.js$/, namespace: 'late-libraries' }, ({ path }) => ({
      path,
      external: true,
    }));
  },
};
