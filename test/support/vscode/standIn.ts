// Stands in for the `code` executable where no desktop VS Code can be had: takes the same arguments, and runs the
// extension's tests in the VS Code server's extension host, with the workbench in a headless Chromium.
// Its output is the tests' output, its exit code theirs. STAND_IN_VSCODE chooses the version: `oldest` or `newest`.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { newest, oldest } from '../../../scripts/versions.ts';
import { workbenchUrl } from '../../../scripts/vscode/address.ts';
import { writeSettings } from '../../../scripts/vscode/profile.ts';
import { type Server, startServer } from '../../../scripts/vscode/server.ts';
import { onShutdown } from '../../../scripts/vscode/shutdown.ts';
import { launchBrowser } from './browser.ts';
import { condensed } from './condensed.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const startupMs = 60_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  // A desktop VS Code has many more switches, which have no meaning here.
  strict: false,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionDevelopmentKind: { type: 'string' },
    extensionTestsPath: { type: 'string' },
  },
});

const closers: (() => Promise<unknown>)[] = [];
async function closeAll(): Promise<void> {
  for (const close of closers.reverse()) await close();
}
onShutdown(closeAll);

try {
  process.exitCode = await runTests();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await closeAll();
}

async function runTests(): Promise<number> {
  const opened = positionals[0];
  const isWorkspaceFile = opened?.endsWith('.code-workspace');
  const data = await temporaryFolder();
  closers.push(() => data.remove());
  const extensionsDir = `${data.path}/extensions`;
  await mkdir(extensionsDir);
  const extensionPath = text(values.extensionDevelopmentPath);
  const isWeb = values.extensionDevelopmentKind === 'web';
  await writeSettings(data.path, isWeb && extensionPath ? await runInWebHost(extensionPath) : {});

  const version = process.env['STAND_IN_VSCODE'] === 'oldest' ? oldest : newest;
  const server = await startServer({ version, dataDir: data.path, extensionsDir, runsTests: true });
  closers.push(() => server.stop());
  const browser = await launchBrowser();
  closers.push(() => browser.close());

  return await runInWorkbench(server, browser, {
    url: workbenchUrl(server.port, {
      folder: isWorkspaceFile ? undefined : opened,
      workspaceFile: isWorkspaceFile ? opened : undefined,
      extensionDevelopmentPath: extensionPath,
      extensionTestsPath: text(values.extensionTestsPath),
    }),
  });
}

/** The workbench in a browser does not heed `extensionDevelopmentKind`; it does heed the user's own wish. */
async function runInWebHost(extensionPath: string): Promise<Record<string, unknown>> {
  const { publisher, name } = JSON.parse(await readFile(join(extensionPath, 'package.json'), 'utf8'));
  return { 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } };
}

/** Resolves with the tests' exit code; rejects if the workbench, or the tests in it, do not start. */
async function runInWorkbench(server: Server, browser: Browser, { url }: { url: string }): Promise<number> {
  const page = await browser.newPage();
  const pageLog: string[] = [];
  page.on('console', (message) => pageLog.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => pageLog.push(`error: ${error.message}`));
  const explain = (why: string): Error =>
    new Error(`${why}\n--- page\n${condensed(pageLog.join('\n'))}\n--- server\n${condensed(server.log())}`);

  const exitCode = new Promise<number>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(explain('No test began within a minute of opening VS Code.')),
      startupMs,
    );
    const show = (type: string, args: unknown[]): void => {
      clearTimeout(timer);
      (type === 'error' || type === 'warn' ? console.error : console.log)(...args);
    };
    const finish = (code: number): void => {
      clearTimeout(timer);
      resolve(code);
    };
    page.once('crash', () => reject(explain('The browser page crashed.')));
    page.once('close', () => reject(explain('The browser page was closed.')));
    Promise.all([
      page.exposeFunction('codeAutomationLog', show),
      page.exposeFunction('codeAutomationExit', finish),
    ])
      .then(() => page.goto(url))
      .catch(reject);
  });
  return await exitCode;
}

function text(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
