// npm start [-- /path/to/repository]: a real VS Code with the extension, on that folder or on the sample service.
// The `code` on PATH if there is one, with a profile of its own; otherwise the VS Code server, shown in a browser.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildBundles } from './buildBundles.ts';
import { cacheDir, root } from './paths.ts';
import { newest } from './versions.ts';
import { workbenchUrl } from './vscode/address.ts';
import { linkExtension } from './vscode/linkExtension.ts';
import { onPath } from './vscode/onPath.ts';
import { openBrowser } from './vscode/openBrowser.ts';
import { writeSettings } from './vscode/profile.ts';
import { startServer } from './vscode/server.ts';
import { onShutdown } from './vscode/shutdown.ts';

const sample = join(root, 'test/fixtures/sample-service');

try {
  const folder = folderToOpen(process.argv[2]);
  console.log('Building the extension …');
  await buildBundles({ production: false });
  const code = onPath(['code']);
  await (code ? openDesktop(code, folder) : openServer(folder));
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

/** @param path as the person wrote it, from where they wrote it */
function folderToOpen(path: string | undefined): string {
  if (path === undefined) return sample;
  const folder = resolve(process.env['INIT_CWD'] ?? '.', path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`There is no folder ${folder}. Usage: npm start -- /path/to/repository`);
  }
  return folder;
}

async function openDesktop(code: string, folder: string): Promise<void> {
  const profile = join(cacheDir, 'desktop-profile');
  console.log(`Opening ${folder} in ${code}. Ctrl-C closes it.`);
  const isWindows = process.platform === 'win32';
  const args = [
    '--new-window',
    '--wait',
    '--skip-welcome',
    `--user-data-dir=${join(profile, 'user-data')}`,
    `--extensions-dir=${join(profile, 'extensions')}`,
    `--extensionDevelopmentPath=${root}`,
    folder,
  ];
  const child: ChildProcess = isWindows
    ? spawn(
        `"${code}"`,
        args.map((arg) => `"${arg}"`),
        { stdio: 'inherit', shell: true },
      )
    : spawn(code, args, { stdio: 'inherit', detached: true });
  onShutdown(async () => {
    if (child.pid === undefined || child.exitCode !== null) return;
    if (isWindows) await once(spawn('taskkill', ['/pid', String(child.pid), '/T', '/F']), 'exit');
    else process.kill(-child.pid, 'SIGTERM');
  });
  const [exitCode] = (await once(child, 'exit')) as [number | null];
  process.exitCode = exitCode ?? 1;
}

async function openServer(folder: string): Promise<void> {
  const dataDir = join(cacheDir, 'profile');
  const extensionsDir = join(dataDir, 'extensions');
  // Answers and settings stay from run to run; the extension is linked anew, for it may have another version.
  if (!existsSync(dataDir)) await writeSettings(dataDir, {});
  await rm(extensionsDir, { recursive: true, force: true });
  await linkExtension(extensionsDir, root);
  const server = await startServer({ version: newest, dataDir, extensionsDir });
  onShutdown(() => server.stop());
  const url = workbenchUrl(server.port, { folder });
  console.log(`\nVS Code ${newest.vscode} with Persona Review, on ${folder}:\n\n  ${url}\n\nCtrl-C ends it.`);
  openBrowser(url);
}
