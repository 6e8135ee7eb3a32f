import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { newest, type ServerVersion } from '../../../scripts/versions.ts';
import { type Opened, workbenchUrl } from '../../../scripts/vscode/address.ts';
import { linkExtension } from '../../../scripts/vscode/linkExtension.ts';
import { writeSettings } from '../../../scripts/vscode/profile.ts';
import { installVsix, startServer } from '../../../scripts/vscode/server.ts';
import { onShutdown } from '../../../scripts/vscode/shutdown.ts';
import { launchBrowser } from './browser.ts';
import { condensed } from './condensed.ts';
import { temporaryFolder } from './temporaryFolder.ts';

export interface WorkbenchOptions {
  /** The newest one if left out. */
  readonly version?: ServerVersion;
  /** Absolute path of the folder to open. */
  readonly folder?: string;
  /** Absolute path of the `.code-workspace` file to open. */
  readonly workspaceFile?: string;
  /** Absolute path of the extension to load from its sources … */
  readonly extension?: string;
  /** … or of a package to install as a user does. */
  readonly vsix?: string;
  /** The user's settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Name of a colour theme, such as `Default Light Modern`. */
  readonly theme?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Whether VS Code asks for trust in the folder; it does not if left out. */
  readonly workspaceTrust?: boolean;
}

/** A real VS Code, shown in a headless browser, for tests that click and type. */
export interface Workbench {
  readonly page: Page;
  readonly url: string;
  /** The server's data folder; the user's profile is `data/User` in it. */
  readonly dataDir: string;
  /** Loads the window again. What was opened a moment ago may be closed then: VS Code saves that now and then. */
  reload(): Promise<void>;
  /** Opens another window on the same server: on the same folder if none is named, on none if that is null. */
  openWindow(folder?: string | null): Promise<Page>;
  /** What the windows and the server logged, for the message of a failed test. */
  log(): string;
  /** Ends the browser and the server and removes their folders. */
  close(): Promise<void>;
}

const startupMs = 60_000;

/**
 * Starts a VS Code of its own, with a clean profile.
 *
 * @throws {Error} with the logs of page and server, if its window does not show up within a minute
 */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const closers: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    forget();
    for (const end of closers.splice(0).reverse()) await end();
  };
  const forget = onShutdown(close);
  try {
    return await start(options, closers, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function start(
  options: WorkbenchOptions,
  closers: (() => Promise<unknown>)[],
  close: () => Promise<void>,
): Promise<Workbench> {
  const data = await temporaryFolder();
  closers.push(() => data.remove());
  const serverOptions = {
    version: options.version ?? newest,
    dataDir: data.path,
    extensionsDir: join(data.path, 'extensions'),
    workspaceTrust: options.workspaceTrust ?? false,
  };
  await writeSettings(data.path, {
    'security.workspace.trust.enabled': serverOptions.workspaceTrust,
    ...(options.theme ? { 'workbench.colorTheme': options.theme } : {}),
    ...options.settings,
  });
  if (options.extension) await linkExtension(serverOptions.extensionsDir, options.extension);
  if (options.vsix) await installVsix(serverOptions, options.vsix);
  const server = await startServer(serverOptions);
  closers.push(() => server.stop());
  const browser = await launchBrowser();
  closers.push(() => browser.close());

  const pageLog: string[] = [];
  const log = (): string =>
    `--- page\n${condensed(pageLog.join('\n'))}\n--- server\n${condensed(server.log())}`;
  const context = await newContext(browser, options, pageLog);
  const open = async (opened: Opened): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(workbenchUrl(server.port, opened));
    await waitUntilShown(page, log);
    return page;
  };
  const page = await open(options);
  return {
    page,
    url: page.url(),
    dataDir: data.path,
    log,
    close,
    async reload() {
      await page.reload();
      await waitUntilShown(page, log);
    },
    openWindow: (folder) =>
      open(
        folder === undefined
          ? options
          : { ...options, folder: folder ?? undefined, workspaceFile: undefined },
      ),
  };
}

async function newContext(
  browser: Browser,
  options: WorkbenchOptions,
  pageLog: string[],
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1280, height: 1200 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(15_000);
  context.on('console', (message) => pageLog.push(`${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => pageLog.push(`error: ${error.error().message}`));
  return context;
}

/** VS Code marks when it has taken in what extensions contribute; before, views and commands are missing. */
async function waitUntilShown(page: Page, log: () => string): Promise<void> {
  const extensionsLoaded = `performance.getEntriesByName('code/didLoadExtensions').length > 0`;
  try {
    await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: startupMs });
    await page.waitForFunction(extensionsLoaded, undefined, { timeout: startupMs });
  } catch (error) {
    throw new Error(`The window of VS Code did not show up.\n${log()}`, { cause: error });
  }
}
