import { cp, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCli } from '../../scripts/buildBundles.ts';
import { root } from '../../scripts/paths.ts';

/** The package as a user has it: what package.json's `files` name and nothing else, no `node_modules` in reach. */
export interface PackageFolder {
  readonly path: string;
  /** The command's script. */
  readonly script: string;
  remove(): Promise<void>;
}

/** @throws {Error} where the command line does not build, or package.json leaves it out. */
export async function createPackageFolder(): Promise<PackageFolder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'persona-review-package-')));
  const manifest: { files: string[]; bin: { 'persona-review': string } } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  );
  const { bin, files } = manifest;
  if (!files.includes(bin['persona-review'])) {
    throw new Error(`package.json does not list ${bin['persona-review']} in "files".`);
  }
  const script = join(path, bin['persona-review']);
  await buildCli(script);
  for (const file of ['package.json', ...files.filter((file) => file !== bin['persona-review'])]) {
    await cp(join(root, file), join(path, file), { recursive: true });
  }
  return { path, script, remove: () => rm(path, { recursive: true }) };
}
