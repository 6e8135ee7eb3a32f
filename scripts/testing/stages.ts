import { join } from 'node:path';
import type { Counts } from '../../test/support/extensionHost/testOutput.ts';
import { buildBundles } from '../buildBundles.ts';
import { root } from '../paths.ts';
import { newest, oldest, type ServerVersion } from '../versions.ts';
import { installChromium } from '../vscode/installChromium.ts';
import { installServer } from '../vscode/installServer.ts';
import { findTests } from './findTests.ts';
import { runExtensionTests } from './runExtensionTests.ts';
import { runNodeTests } from './runNodeTests.ts';
import { runTools } from './runTools.ts';

/** One step of `npm test`. */
export interface Stage {
  /** What it is called on the command line. */
  readonly name: string;
  readonly title: string;
  /** @param filter runs only tests whose name contains it; empty runs all */
  run(filter: string): Promise<Counts>;
}

/** The extension's own tests can also run in a desktop VS Code. */
const serverUnlessDesktop = (version: ServerVersion): ServerVersion | undefined =>
  process.env['VSCODE_DESKTOP'] ? undefined : version;

/** All steps, in the order in which they run: the fastest to fail first. */
export const stages: readonly Stage[] = [
  { name: 'types', title: 'Types', run: () => runTools(['tsc', 'tsc -p src/core']) },
  {
    name: 'lint',
    title: 'Lint',
    run: () => runTools(['oxlint --type-aware', 'biome ci --colors=off', 'knip']),
  },
  {
    name: 'unit',
    title: 'Unit and property tests',
    run: (filter) => runNodeTests({ files: unitTests(), filter }),
  },
  nodeStage('cli', 'Command line'),
  nodeStage('manifest', 'Manifest against code'),
  {
    name: 'extension:oldest',
    title: `Extension in VS Code ${oldest.vscode}, and what its web worker alone has`,
    run: (filter) =>
      inVscode(serverUnlessDesktop(oldest), async () => {
        const node = await runExtensionTests({ kind: 'node', version: 'oldest', filter });
        // How the web's host loads code, and lets code be loaded, is nowhere promised.
        const web = await runExtensionTests({ kind: 'web', version: 'oldest', only: true, filter });
        return { passed: node.passed + web.passed, failed: node.failed + web.failed };
      }),
  },
  {
    name: 'extension:newest',
    title: `Extension in VS Code ${newest.vscode}`,
    run: (filter) =>
      inVscode(serverUnlessDesktop(newest), () =>
        runExtensionTests({ kind: 'node', version: 'newest', filter }),
      ),
  },
  {
    name: 'web',
    title: `Extension in the web worker of VS Code ${newest.vscode}`,
    run: (filter) =>
      inVscode(serverUnlessDesktop(newest), () =>
        runExtensionTests({ kind: 'web', version: 'newest', filter }),
      ),
  },
  {
    name: 'ui',
    title: `User interface of VS Code ${newest.vscode}`,
    run: (filter) =>
      inVscode(newest, () => runNodeTests({ files: findTests('test/ui'), filter, serial: true })),
  },
  {
    name: 'package',
    title: `Package, installed in VS Code ${newest.vscode}`,
    run: (filter) =>
      inVscode(newest, () => runNodeTests({ files: findTests('test/package'), filter, serial: true })),
  },
];

/** Folders of `test/` whose tests belong to another stage. */
const notUnit = ['cli', 'manifest', 'extension', 'ui', 'package', 'fixtures'].map((name) =>
  join(root, 'test', name, '/'),
);

function unitTests(): string[] {
  return findTests('test').filter((file) => !notUnit.some((folder) => file.startsWith(folder)));
}

function nodeStage(name: string, title: string): Stage {
  return { name, title, run: (filter) => runNodeTests({ files: findTests(`test/${name}`), filter }) };
}

/**
 * Fetches VS Code before the tests' clocks run, and makes the bundles anew, which the tests load from `dist/`.
 *
 * @param server the VS Code server that the tests need; none in a desktop VS Code, which brings itself
 */
async function inVscode(server: ServerVersion | undefined, run: () => Promise<Counts>): Promise<Counts> {
  if (server) {
    await installServer(server);
    await installChromium();
  }
  await buildBundles({ production: false });
  return run();
}
