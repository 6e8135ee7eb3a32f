import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildVsix } from '../../scripts/buildVsix.ts';
import { root } from '../../scripts/paths.ts';
import type { BenchRow } from './benchRow.ts';

/** What users download and VS Code loads. */
export async function bench(): Promise<readonly BenchRow[]> {
  const vsix = await buildVsix();
  return [
    await row('desktop bundle, minified', join(root, 'dist/extension.js'), 400),
    await row('desktop parser, loaded when needed', join(root, 'dist/parser.js'), 400),
    await row('desktop language client, loaded when needed', join(root, 'dist/languageClient.js'), 450),
    // All that the desktop has in three files, of which it compiles most only when it is needed: the host takes one.
    await row(
      'web bundle, minified, with parser and language client',
      join(root, 'dist/web/extension.js'),
      900,
    ),
    await row('language server', join(root, 'dist/server.js'), 700),
    await row('VSIX', vsix, 1_000),
  ];
}

async function row(name: string, file: string, budget: number): Promise<BenchRow> {
  const value = (await stat(file)).size / 1_000;
  return { name, value, unit: 'KB', budget: `< ${budget} KB`, holds: value < budget };
}
