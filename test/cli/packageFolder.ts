import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCli } from '../../scripts/buildBundles.ts';
import { root } from '../../scripts/paths.ts';

/** All that the command needs, in a folder with no `node_modules` in reach. */
export interface PackageFolder {
  readonly path: string;
  /** The command's script. */
  readonly script: string;
  remove(): Promise<void>;
}

/** @throws {Error} where the command line does not build. */
export async function createPackageFolder(): Promise<PackageFolder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'persona-review-package-')));
  const script = join(path, 'dist/cli.mjs');
  await buildCli(path);
  for (const part of ['package.json', 'personas']) {
    await cp(join(root, part), join(path, part), { recursive: true });
  }
  return { path, script, remove: () => rm(path, { recursive: true }) };
}
