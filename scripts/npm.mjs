import { spawn } from 'node:child_process';

const flags = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];

/**
 * Runs npm and waits for it, with a sign of life every ten seconds. Its output is shown only when it fails.
 * Plain JavaScript, because it must run before anything is installed.
 *
 * @param {string[]} args such as `['ci']`
 * @param {{ cwd: string }} options
 * @returns {Promise<void>}
 * @throws {Error} with npm's last lines and, where the network is at fault, a sentence that says so
 */
export async function npm(args, { cwd }) {
  // npm tells its scripts where it is; without it (node scripts/test.mjs) the one on PATH serves.
  const own = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : undefined;
  const [command, first] = own ? [process.execPath, [own]] : ['npm', []];
  const child = spawn(command, [...first, ...args, '--prefix', cwd, ...flags], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: !own && process.platform === 'win32',
  });
  const start = Date.now();
  const ticker = setInterval(
    () => console.log(`  … still fetching after ${Math.round((Date.now() - start) / 1000)} s`),
    10_000,
  );
  let output = '';
  const keep = (chunk) => {
    output = (output + chunk).slice(-20_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise((resolve, reject) => {
    child.once('error', (error) =>
      reject(
        new Error(`npm could not be started (${error.message}). It comes with Node: https://nodejs.org`),
      ),
    );
    child.once('close', resolve);
  }).finally(() => clearInterval(ticker));
  if (code === 0) return;
  const errors = output.split('\n').filter((line) => /npm (error|ERR!)/.test(line));
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/.test(output);
  throw new Error(
    [
      offline
        ? 'npm could not reach its registry. Is this machine online, and behind a proxy is `npm config get proxy` right?'
        : `npm ${args[0]} failed in ${cwd}.`,
      ...(errors.length > 0 ? errors : output.trim().split('\n')).slice(0, 12),
    ].join('\n'),
  );
}
