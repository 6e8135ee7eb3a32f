import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type BuildOptions, build } from 'esbuild';
import { coreFromParser, coreInParser } from '../../scripts/coreInParser.ts';
import { root } from '../../scripts/paths.ts';

test('the parser exports the modules of the core beside what the extension asks of it', async () => {
  const parser = run(await bundled({ entryPoints: ['parser'], plugins: [coreInParser] }), refuse);
  assert.ok('parsePersonaFile' in parser);
  const names = readdirSync(join(root, 'src/core'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `core/${name.slice(0, -'.ts'.length)}`);
  assert.deepEqual(
    names.filter((name) => !(name in parser)),
    [],
  );
});

test('a bundle beside the parser holds nothing of the core', async () => {
  const contents = `import { slug } from './src/core/persona/slug.ts';
    export const once = slug('A B');
    export const later = async () => (await import('./src/core/reasonOf.ts')).reasonOf('why');`;
  const code = await bundled({ stdin: { contents, resolveDir: root }, plugins: [coreFromParser] });
  assert.doesNotMatch(code, /src\/core/);
  const parser = {
    'core/persona/slug': { slug: (text: string) => `${text} as a slug` },
    'core/reasonOf': { reasonOf: (error: string) => `${error} not` },
  };
  const { once, later } = run(code, (name) => (name === './parser.js' ? parser : refuse(name)));
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

async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    absWorkingDir: root,
    bundle: true,
    format: 'cjs',
    write: false,
    alias: { 'js-yaml': join(root, 'scripts/noYaml.ts'), 'linkify-it': join(root, 'scripts/noLinkify.ts') },
  });
  return outputFiles?.[0]?.text ?? '';
}

function run(code: string, require: (name: string) => unknown): Record<string, unknown> {
  const module = { exports: {} };
  // oxlint-disable-next-line typescript/no-implied-eval -- What this test has just built.
  new Function('module', 'require', code)(module, require);
  return module.exports;
}

function refuse(name: string): never {
  throw new Error(`${name} is required.`);
}
