import { existsSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm } from '../npm.mjs';
import { cacheDir } from '../paths.ts';
import { newest, type ServerVersion } from '../versions.ts';
import { installOnce } from './installOnce.ts';

/**
 * Makes sure that a VS Code server is in the cache.
 *
 * @returns the folder that holds `out/server-main.js`
 */
export async function installServer(version: ServerVersion): Promise<string> {
  const target = join(cacheDir, `code-server-${version.codeServer}`);
  await installOnce(target, `VS Code ${version.vscode}`, async (folder) => {
    await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
    // No install scripts: they compile native modules, which cost a compiler and only serve logs and the terminal.
    await npm(['install', `code-server@${version.codeServer}`, '--ignore-scripts'], { cwd: folder });
    await npm(['install', '--omit=dev', '--ignore-scripts'], { cwd: vscodeFolder(folder) });
    await provideRipgrep(vscodeFolder(folder));
  });
  return vscodeFolder(target);
}

function vscodeFolder(folder: string): string {
  return join(folder, 'node_modules/code-server/lib/vscode');
}

/**
 * `workspace.findFiles` needs ripgrep. Newer servers have it in a package for all platforms, older ones fetch it from
 * GitHub in an install script; they get the newer one's.
 */
async function provideRipgrep(vscode: string): Promise<void> {
  const older = join(vscode, 'node_modules/@vscode/ripgrep');
  if (!existsSync(older)) return;
  const newer = join(await installServer(newest), 'node_modules/@vscode/ripgrep-universal/bin');
  const name = process.platform === 'win32' ? 'rg.exe' : 'rg';
  await mkdir(join(older, 'bin'), { recursive: true });
  await cp(join(newer, `${process.platform}-${process.arch}`, name), join(older, 'bin', name));
}
