import { cp, mkdir, mkdtemp, readdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCli } from '../../scripts/buildBundles.ts';
import { npm } from '../../scripts/npm.mjs';
import { root } from '../../scripts/paths.ts';

/** The command as npm installs it from the package, in a folder with no other package in reach. */
export interface PackageFolder {
  readonly path: string;
  /** The command's script. */
  readonly script: string;
  remove(): Promise<void>;
}

/** @throws {Error} where the command line does not build, or its package cannot be installed. */
export async function createPackageFolder(): Promise<PackageFolder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'persona-review-package-')));
  const [sources, home] = [join(path, 'sources'), join(path, 'home')];
  await Promise.all([mkdir(sources), mkdir(home)]);
  await buildCli(sources);
  for (const part of ['package.json', '.npmignore', 'personas']) {
    await cp(join(root, part), join(sources, part), { recursive: true });
  }
  await npm(['pack', '--ignore-scripts', '--pack-destination', home], { cwd: sources });
  const [packed = ''] = await readdir(home);
  await npm(['install', '--ignore-scripts', '--offline', join(home, packed)], { cwd: home });
  await rm(sources, { recursive: true });
  const installed = join(home, 'node_modules/persona-review');
  return {
    path: installed,
    script: join(installed, 'dist/cli.mjs'),
    remove: () => rm(path, { recursive: true }),
  };
}
