import { type Browser, chromium } from 'playwright-core';
import { installChromium } from '../../../scripts/vscode/installChromium.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a headless Chromium.
 *
 * @throws {Error} that says how to get one, if it does not start
 */
export async function launchBrowser(): Promise<Browser> {
  const { where, env } = await installChromium();
  try {
    return await chromium.launch({
      ...where,
      args: flags,
      env: definedOnly(env),
      // Whoever launched it closes it, after what belongs to it.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  } catch (error) {
    throw new Error(
      `Chromium did not start (${Object.values(where).join()}). Install a \`chromium\` that is on PATH, or run the ` +
        `extension suites in a desktop VS Code with VSCODE_DESKTOP=stable.`,
      { cause: error },
    );
  }
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
