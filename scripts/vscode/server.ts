import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ServerVersion } from '../versions.ts';
import { installServer } from './installServer.ts';

/** A VS Code server that runs and listens. */
export interface Server {
  readonly port: number;
  /** The end of what the server printed, at most 100,000 characters. */
  log(): string;
  /** Ends the server and everything it started. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  readonly version: ServerVersion;
  /** Holds the profile: `data/User/settings.json`, global storage, logs. */
  readonly dataDir: string;
  readonly extensionsDir: string;
  /** Whether VS Code asks for trust in a folder. */
  readonly workspaceTrust?: boolean;
  /** Makes the page accept extension tests. It then shows no notifications, and answers some dialogs itself. */
  readonly runsTests?: boolean;
  /** Added to the environment, which the extension host inherits. */
  readonly env?: NodeJS.ProcessEnv;
}

const startupMs = 60_000;

/**
 * Starts a VS Code server on a free port.
 *
 * @throws {Error} with the end of its log if it does not listen within a minute
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  const child = await spawnServer(options, [
    '--host=127.0.0.1',
    '--port=0',
    '--without-connection-token',
    '--telemetry-level=off',
    ...(options.runsTests ? ['--enable-smoke-test-driver'] : []),
    ...(options.workspaceTrust ? [] : ['--disable-workspace-trust']),
  ]);
  let log = '';
  const stop = (): Promise<void> => stopTree(child);
  const port = await new Promise<number>((resolve, reject) => {
    const fail = (why: string): void =>
      reject(new Error(`VS Code ${options.version.vscode} ${why}\n${log.slice(-4000).trim()}`));
    const timer = setTimeout(() => fail('did not start listening within a minute'), startupMs);
    const read = (chunk: string): void => {
      log = (log + chunk).slice(-100_000);
      const listening = /Extension host agent listening on (\d+)/.exec(log);
      if (listening) {
        clearTimeout(timer);
        resolve(Number(listening[1]));
      }
    };
    child.stdout?.setEncoding('utf8').on('data', read);
    child.stderr?.setEncoding('utf8').on('data', read);
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended while it started, with exit code ${code}`);
    });
  }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { port, log: () => log, stop };
}

/**
 * Installs a packaged extension as a user does, by VS Code's own command.
 *
 * @param vsix absolute path
 * @throws {Error} with the command's output if it fails
 */
export async function installVsix(options: ServerOptions, vsix: string): Promise<void> {
  const child = await spawnServer(options, ['--install-extension', vsix]);
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0 || !output.includes('was successfully installed')) {
    throw new Error(`VS Code ${options.version.vscode} did not install ${vsix}.\n${output.trim()}`);
  }
}

async function spawnServer(options: ServerOptions, args: readonly string[]): Promise<ChildProcess> {
  const folder = await installServer(options.version);
  return spawn(
    process.execPath,
    [
      `--import=${new URL('endWithParent.mjs', import.meta.url).href}`,
      join(folder, 'out/server-main.js'),
      '--accept-server-license-terms',
      `--server-data-dir=${options.dataDir}`,
      `--extensions-dir=${options.extensionsDir}`,
      ...args,
    ],
    {
      cwd: options.dataDir,
      env: { ...process.env, ...options.env },
      stdio: ['pipe', 'pipe', 'pipe'],
      // A process group of its own, so that all of it can be ended at once.
      detached: process.platform !== 'win32',
    },
  );
}

async function stopTree(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  if (process.platform === 'win32') {
    await promisify(execFile)('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  } else {
    process.kill(-child.pid, 'SIGKILL');
  }
  await ended;
}
