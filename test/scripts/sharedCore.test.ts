import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/paths.ts';
import { type CoreFile, coreFromBeside, coreIn } from '../../scripts/sharedCore.ts';
import type * as parserModule from '../../src/extension/personas/parser.ts';
import { bundled, refuse, run } from './bundled.ts';

test('each module of the core is in one of three files, and exported by it', async () => {
  const { parser, bodyParser, core } = await coreBundles();
  const names = readdirSync(join(root, 'src/core'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `core/${name.slice(0, -'.ts'.length)}`);
  const exported = [parser, bodyParser, core].flatMap((bundle) => Object.keys(bundle.exports()));
  assert.deepEqual(exported.filter((name) => name.startsWith('core/')).toSorted(), names.toSorted());
  assert.ok('core/persona/parsePersona' in parser.exports());
  assert.ok('core/persona/readBody' in bodyParser.exports());
  assert.ok('core/report/sarif' in core.exports());
});

test('what reads the bodies of personas is loaded with the first body that is asked for', async () => {
  const { parser, bodyParser, core } = await coreBundles();
  const { parsePersonaFile } = parser.exports() as unknown as typeof parserModule;
  const file = { source: 'a.md', fileName: 'a.md', format: 'persona', origin: 'workspace' } as const;
  const [persona] = parsePersonaFile({ ...file, content: '# A\n\n- [ ] One\n' });
  assert.equal(persona?.name, 'A');
  assert.equal(bodyParser.isLoaded(), false);
  assert.equal(persona.checklists[0]?.items[0]?.text, 'One');
  assert.equal(bodyParser.isLoaded(), true);
  assert.equal(core.isLoaded(), false);
});

interface LateBundle {
  readonly exports: () => Record<string, unknown>;
  readonly isLoaded: () => boolean;
}

/** The files that share the core, each loaded when it is first required. */
async function coreBundles(): Promise<Record<CoreFile, LateBundle>> {
  const load = (name: string): unknown => {
    const bundle = bundles[name.slice('./'.length, -'.js'.length) as CoreFile];
    return bundle === undefined ? refuse(name) : bundle.exports();
  };
  const bundle = async (file: CoreFile): Promise<LateBundle> => {
    const code = await bundled({ entryPoints: [file], plugins: [coreIn(file)] });
    let exported: Record<string, unknown> | null = null;
    return { exports: () => (exported ??= run(code, load)), isLoaded: () => exported !== null };
  };
  const bundles = {
    parser: await bundle('parser'),
    bodyParser: await bundle('bodyParser'),
    core: await bundle('core'),
  };
  return bundles;
}

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
