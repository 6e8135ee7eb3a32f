import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import manifest from '../package.json' with { type: 'json' };
import { buildBundles } from './buildBundles.ts';
import { root } from './paths.ts';

/**
 * Makes the package that users install.
 *
 * @returns its absolute path
 * @throws {Error} with vsce's words if it refuses
 */
export async function buildVsix(): Promise<string> {
  await buildBundles({ production: true });
  const file = join(root, `${manifest.name}-${manifest.version}.vsix`);
  // The bundles hold all they need; pictures and links are in the package, wherever its sources may be.
  const args = [
    '--no-dependencies',
    '--no-rewrite-relative-links',
    '--allow-missing-repository',
    '--out',
    file,
  ];
  const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
  try {
    await promisify(execFile)(process.execPath, [vsce, 'package', ...args], { cwd: root });
  } catch (error) {
    throw new Error(`vsce did not make the package.\n${(error as { stderr: string }).stderr.trim()}`, {
      cause: error,
    });
  }
  return file;
}
