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
    await row('web bundle, minified', join(root, 'dist/web/extension.js'), 400),
    await row('parser, loaded when needed', join(root, 'dist/parser.js'), 120),
    await row('libraries that every persona needs', join(root, 'dist/commonLibraries.js'), 130),
    // Three quarters of it are what is known of checks in prose.
    await row('parser of bodies, loaded when needed', join(root, 'dist/bodyParser.js'), 380),
    await row('libraries that few personas need', join(root, 'dist/rareLibraries.js'), 150),
    await row('core, for server and command line', join(root, 'dist/core.js'), 150),
    // For both hosts.
    await row('language client, loaded when needed', join(root, 'dist/languageClient.js'), 460),
    await row('language server, beside the parser', join(root, 'dist/server.js'), 300),
    await row('parser of Go, loaded when needed', join(root, 'dist/goParser.js'), 80),
    await row('VSIX', vsix, 1_000),
  ];
}

async function row(name: string, file: string, budget: number): Promise<BenchRow> {
  const value = (await stat(file)).size / 1_000;
  return { name, value, unit: 'KB', budget: `< ${budget} KB`, holds: value < budget };
}
