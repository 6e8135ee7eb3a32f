import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Makes a folder once, whole or not at all: `fill` works in a folder beside it, which takes its name only when `fill`
 * has returned. What an interrupted run left behind is removed by the next one.
 *
 * @param target absolute path of the folder
 * @param what in words, for the line that says it is being fetched
 */
export async function installOnce(
  target: string,
  what: string,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  if (existsSync(target)) return;
  const parent = dirname(target);
  await mkdir(parent, { recursive: true });
  await removeAbandoned(parent, `${basename(target)}.partial-`);
  const partial = `${target}.partial-${process.pid}`;
  const start = performance.now();
  console.log(`Fetching ${what} into ${target} (once) …`);
  try {
    await mkdir(partial);
    await fill(partial);
    // Another run may have been faster; then its folder is as good.
    if (!existsSync(target)) await rename(partial, target);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  console.log(`  ${what} is there after ${Math.round((performance.now() - start) / 1000)} s`);
}

async function removeAbandoned(parent: string, prefix: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix) || isRunning(Number(name.slice(prefix.length)))) continue;
    await rm(join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
