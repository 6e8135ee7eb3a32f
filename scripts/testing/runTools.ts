import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Counts } from '../../test/support/extensionHost/testOutput.ts';
import { root } from '../paths.ts';

/**
 * Runs commands of node_modules one after the other, each of which counts as one test.
 *
 * @param commands such as `['tsc -p src/core']`
 */
export async function runTools(commands: readonly string[]): Promise<Counts> {
  let passed = 0;
  let failed = 0;
  for (const command of commands) {
    console.log(`> ${command}`);
    if (await succeeds(command)) passed += 1;
    else failed += 1;
  }
  return { passed, failed };
}

async function succeeds(command: string): Promise<boolean> {
  const [name = '', ...args] = command.split(' ');
  const isWindows = process.platform === 'win32';
  const child = spawn(join(root, 'node_modules/.bin', isWindows ? `${name}.cmd` : name), args, {
    cwd: root,
    stdio: 'inherit',
    shell: isWindows,
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return code === 0;
}
