import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { BuildOptions } from 'esbuild';
import { root } from '../../scripts/paths.ts';
import { coreFromBeside, coreInParser, restOfCore } from '../../scripts/sharedCore.ts';
import { bundled, refuse, run } from './bundled.ts';

const parts = {
  'parser.js': { entryPoints: ['parser'], plugins: [coreInParser] },
  'core.js': { entryPoints: ['core'], plugins: [restOfCore] },
} satisfies Record<string, BuildOptions>;

test('each module of the core is in one of two files, and exported by it', async () => {
  const parser = run(await bundled(parts['parser.js']), refuse);
  assert.ok('parsePersonaFile' in parser);
  const rest = run(await bundled(parts['core.js']), (name) =>
    name === './parser.js' ? parser : refuse(name),
  );
  const names = readdirSync(join(root, 'src/core'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `core/${name.slice(0, -'.ts'.length)}`);
  const exported = [...Object.keys(parser), ...Object.keys(rest)].filter((name) => name.startsWith('core/'));
  assert.deepEqual(exported.toSorted(), names.toSorted());
  assert.ok('core/persona/parsePersona' in parser);
  assert.ok('core/report/sarif' in rest);
});

test('a bundle beside them holds nothing of the core', async () => {
  const contents = `import { slug } from './src/core/persona/slug.ts';
    export const once = slug('A B');
    export const later = async () => (await import('./src/core/report/sarif.ts')).sarif('why');`;
  const code = await bundled({ stdin: { contents, resolveDir: root }, plugins: [coreFromBeside] });
  assert.doesNotMatch(code, /src\/core/);
  const beside: Record<string, unknown> = {
    './parser.js': { 'core/persona/slug': { slug: (text: string) => `${text} as a slug` } },
    './core.js': { 'core/report/sarif': { sarif: (error: string) => `${error} not` } },
  };
  const { once, later } = run(code, (name) => beside[name] ?? refuse(name));
  assert.equal(once, 'A B as a slug');
  assert.equal(await (later as () => Promise<string>)(), 'why not');
});

test('only the web extension fetches or makes code of text, and only where it is known to', () => {
  const makers = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) =>
      /\bFunction\(|\beval\(|\bWorker\(|createObjectURL|importScripts\(|\bfetch\(|XMLHttpRequest|node:(vm|https?|net)\b/.test(
        readFileSync(join(root, 'src', name), 'utf8'),
      ),
    );
  assert.deepEqual(makers.toSorted(), [
    'extension/web/languageClient.ts',
    'extension/web/packageParts.ts',
    'extension/web/readPart.ts',
  ]);
});
