import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../paths.ts';
import { findTests } from './findTests.ts';

/** Which extension host runs the tests. */
export type HostKind = 'node' | 'web';

/**
 * Bundles the extension's tests for one extension host: `test/extension/*.test.ts` run in both, those in its folders
 * `node` and `web` in one.
 *
 * @param options.filter runs only tests whose full title contains it; empty runs all
 * @param options.only leaves out those that run in both hosts
 * @returns the absolute path of a module with a `run()`, as VS Code calls it
 */
export async function bundleExtensionTests(
  kind: HostKind,
  { filter, only }: { readonly filter: string; readonly only: boolean },
): Promise<string> {
  const files = [
    ...(only ? [] : findTests('test/extension', { deep: false })),
    ...findTests(`test/extension/${kind}`),
  ];
  const imports = files.map((file) => `await import(${JSON.stringify(file)});`);
  const outfile = join(root, `out/extensionTests.${kind}.js`);
  await build({
    stdin: {
      // Sets its exports last, because mocha's browser build, finding a `module`, sets them too.
      contents: `
        const { runMocha } = require('./test/support/extensionHost/runMocha.ts');
        module.exports = { run: () => runMocha(async () => { ${imports.join('\n')} }, ${JSON.stringify(filter)}) };`,
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'warning',
    sourcemap: 'external',
    ...(kind === 'node'
      ? { platform: 'node', target: 'node20' }
      : {
          platform: 'browser',
          target: 'es2022',
          alias: { 'node:assert/strict': join(root, 'test/support/extensionHost/assertForWeb.ts') },
          inject: [join(root, 'scripts/webBuffer.ts')],
        }),
  });
  return outfile;
}
