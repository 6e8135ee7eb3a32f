import { join } from 'node:path';
import type { Counts } from '../../test/support/extensionHost/testOutput.ts';
import { buildBundles } from '../buildBundles.ts';
import { root } from '../paths.ts';
import { newest, oldest } from '../versions.ts';
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
    title: `Extension in VS Code ${oldest.vscode}`,
    run: (filter) => inVscode(() => runExtensionTests({ kind: 'node', version: 'oldest', filter })),
  },
  {
    name: 'extension:newest',
    title: `Extension in VS Code ${newest.vscode}`,
    run: (filter) => inVscode(() => runExtensionTests({ kind: 'node', version: 'newest', filter })),
  },
  {
    name: 'web',
    title: `Extension in the web worker of VS Code ${newest.vscode}`,
    run: (filter) => inVscode(() => runExtensionTests({ kind: 'web', version: 'newest', filter })),
  },
  {
    name: 'ui',
    title: `User interface of VS Code ${newest.vscode}`,
    run: (filter) => inVscode(() => runNodeTests({ files: findTests('test/ui'), filter, serial: true })),
  },
  {
    name: 'package',
    title: `Package, installed in VS Code ${newest.vscode}`,
    run: (filter) => runNodeTests({ files: findTests('test/package'), filter, serial: true }),
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

/** Tests in VS Code run the bundles of `dist/`, so those are made anew. */
async function inVscode(run: () => Promise<Counts>): Promise<Counts> {
  await buildBundles({ production: false });
  return run();
}
