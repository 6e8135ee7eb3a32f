import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { buildBundles } from '../../scripts/buildBundles.ts';
import { root } from '../../scripts/paths.ts';
import { fixtureCopy, temporaryFolder } from '../support/vscode/temporaryFolder.ts';
import type { BenchRow } from './benchRow.ts';
import { benchLineMark, type EditorFigures } from './extensionHost/benchLine.ts';

/** Between the editor and the view, measured in a real extension host. */
export async function bench(): Promise<readonly BenchRow[]> {
  await buildBundles({ production: true });
  const hundred = await measure(100);
  const twoHundred = await measure(200);
  return [
    row('activation, own time (load and wiring)', hundred.activation, 30),
    row(`activation to first checklist, 100 personas (${hundred.rows} rows)`, hundred.firstChecklist, 150),
    row(`editor switch to tree data, 200 personas (${twoHundred.rows} rows)`, twoHundred.switch, 5),
  ];
}

function row(name: string, value: number, budget: number): BenchRow {
  return { name, value, unit: 'ms', budget: `< ${budget} ms`, holds: value < budget };
}

async function measure(personas: number): Promise<EditorFigures> {
  const workspace = await fixtureCopy('sample-service');
  const home = await temporaryFolder();
  const output = new FiguresOutput();
  try {
    await writePersonas(join(workspace.path, '.personas'), personas);
    // An extension that does nothing, so that only what is measured runs.
    const manifest = { name: 'bench', publisher: 'bench', version: '0.0.0', engines: { vscode: '*' } };
    await writeFile(join(home.path, 'package.json'), JSON.stringify(manifest));
    await runTests({
      vscodeExecutablePath: process.execPath,
      extensionTestsEnv: { STAND_IN_VSCODE: 'newest' },
      extensionDevelopmentPath: home.path,
      extensionTestsPath: await bundle(home.path, personas),
      stdout: output,
      stderr: output,
      launchArgs: [join(root, 'test/support/vscode/standIn.ts'), workspace.path],
    });
    return output.figures;
  } finally {
    await workspace.remove();
    await home.remove();
  }
}

/** Every tenth reviews the Go files of the server; the others have patterns nearby. */
async function writePersonas(folder: string, count: number): Promise<void> {
  await mkdir(folder);
  for (let index = 0; index < count; index += 1) {
    const glob = index % 10 === 0 ? 'internal/server/*.go' : `services/service-${index}/**/*.{go,sql}`;
    const items = Array.from({ length: 10 }, (_, item) => `- [ ] Question ${item} of reviewer ${index}`);
    const guidance = 'What matters here, and why it matters to the people who run it.\n\n'.repeat(40);
    const text = `---\nname: Reviewer ${index}\npatterns: ["${glob}", "!**/*_generated.go"]\n---\n\n# Reviewer ${index}\n\n${guidance}## Checklist\n\n${items.join('\n')}\n`;
    await writeFile(join(folder, `reviewer-${index}.md`), text);
  }
}

async function bundle(folder: string, personas: number): Promise<string> {
  const outfile = join(folder, 'bench.js');
  await build({
    entryPoints: [join(root, 'test/bench/extensionHost/editorRows.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    define: {
      BENCH: JSON.stringify({
        bundle: join(root, 'dist/extension.js'),
        parser: join(root, 'dist/parser.js'),
        extension: root,
        personas,
        storage: folder,
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
  get figures(): EditorFigures {
    const line = this.#text.split('\n').find((candidate) => candidate.startsWith(benchLineMark));
    if (line === undefined) {
      throw new Error(`VS Code ended without figures.\n${this.#text}`);
    }
    return JSON.parse(line.slice(benchLineMark.length)) as EditorFigures;
  }
}
