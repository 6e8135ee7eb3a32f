// What `npm start` and `npm test` share: plain JavaScript on Node's own modules, because in a fresh clone nothing is
// installed yet and the Node on PATH may be too old to run TypeScript.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';

const root = join(import.meta.dirname ?? '.', '..');
const ownNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/**
 * Installs the packages of package-lock.json if they are not there, then runs a TypeScript file on the Node of
 * node_modules, and ends with its exit code. Prints errors in plain words.
 *
 * @param {string} script path from the repository's root
 * @param {string[]} args
 */
export async function runInstalled(script, args) {
  try {
    demandNode();
    if (!packagesAreCurrent()) await installPackages();
    if (!ownNodeRuns()) await repairOwnNode();
    process.exitCode = await run(script, args);
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

function demandNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(
      `Node 20.19 or newer is needed; this is Node ${process.versions.node} (${process.execPath}).`,
    );
  }
}

/** npm keeps beside the packages what it installed, and writes it last: an interrupted install has no such file. */
function packagesAreCurrent() {
  const installedFile = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(installedFile);
  const isRight = ([path, entry]) => {
    const found = installed[path];
    return found
      ? found.version === entry.version && found.integrity === entry.integrity
      : entry.optional === true;
  };
  return (
    Object.entries(wanted).every((entry) => entry[0] === '' || isRight(entry)) &&
    Object.keys(installed).every((path) => path in wanted)
  );
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

async function installPackages() {
  console.log('Installing the packages of package-lock.json (once, under a minute) …');
  await npm(['ci'], { cwd: root });
}

function ownNodeRuns() {
  return existsSync(ownNode) && spawnSync(ownNode, ['--version']).status === 0;
}

/** Where npm is told not to run install scripts, the package `node` has not fetched its binary. */
async function repairOwnNode() {
  console.log('Fetching Node 24, which runs the scripts and tests …');
  await npm(['rebuild', 'node', '--ignore-scripts=false'], { cwd: root });
  if (!ownNodeRuns())
    throw new Error(`${ownNode} is missing or does not run. Delete node_modules and start again.`);
}

/** The channel to the child closes when this process ends in whatever way, which tells the child to end as well. */
async function run(script, args) {
  const separator = process.platform === 'win32' ? ';' : ':';
  const child = spawn(ownNode, [join(root, script), ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${separator}${process.env.PATH}` },
  });
  // A Ctrl-C reaches the child from the terminal; it needs this process to stay until it has cleaned up.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  // npm does not pass a SIGTERM on, it just goes: then nobody is left who could end this.
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  }).finally(() => clearInterval(watch));
}
