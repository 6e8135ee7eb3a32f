import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { root } from '../../scripts/paths.ts';
import { temporaryFolder } from '../support/vscode/temporaryFolder.ts';
import { benchLineMark } from './extensionHost/benchLine.ts';

/**
 * Runs a file of `extensionHost/` in a real extension host that shows a folder, with the bundles of `dist/` beside it.
 * @param values what the file finds in `BENCH`, beside the places of these
 * @returns the figures that it has printed.
 */
export async function runInHost<Figures>(
  file: string,
  folder: string,
  values: Readonly<Record<string, unknown>> = {},
): Promise<Figures> {
  const home = await temporaryFolder();
  const output = new FiguresOutput();
  try {
    // An extension that does nothing, so that only what is measured runs.
    const manifest = { name: 'bench', publisher: 'bench', version: '0.0.0', engines: { vscode: '*' } };
    await writeFile(join(home.path, 'package.json'), JSON.stringify(manifest));
    await runTests({
      vscodeExecutablePath: process.execPath,
      extensionTestsEnv: { STAND_IN_VSCODE: 'newest' },
      extensionDevelopmentPath: home.path,
      extensionTestsPath: await bundle(file, home.path, values),
      stdout: output,
      stderr: output,
      launchArgs: [join(root, 'test/support/vscode/standIn.ts'), folder],
    });
    return output.figures() as Figures;
  } finally {
    await home.remove();
  }
}

async function bundle(
  file: string,
  folder: string,
  values: Readonly<Record<string, unknown>>,
): Promise<string> {
  const outfile = join(folder, 'bench.js');
  await build({
    entryPoints: [join(root, 'test/bench/extensionHost', file)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    define: {
      BENCH: JSON.stringify({
        bundle: join(root, 'dist/extension.js'),
        commonLibraries: join(root, 'dist/commonLibraries.js'),
        parser: join(root, 'dist/parser.js'),
        extension: root,
        storage: folder,
        ...values,
      }),
    },
  });
  return outfile;
}

class FiguresOutput extends Writable {
  #text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#text += chunk.toString();
    done();
  }

  /** @throws {Error} with what VS Code printed, if the figures are not in it. */
  figures(): unknown {
    const line = this.#text.split('\n').find((candidate) => candidate.startsWith(benchLineMark));
    if (line === undefined) {
      throw new Error(`VS Code ended without figures.\n${this.#text}`);
    }
    return JSON.parse(line.slice(benchLineMark.length));
  }
}
