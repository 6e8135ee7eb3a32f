import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lateLibraries, librariesModule } from '../../scripts/lateLibraries.ts';
import { root } from '../../scripts/paths.ts';
import { bundled, refuse, run } from './bundled.ts';

test('libraries that few files need are required when something of them is first used', async () => {
  const contents = `import { parse } from 'yaml';
    import { decodeHTMLStrict } from 'entities';
    export const read = (text) => parse(text);
    export const decode = (text) => decodeHTMLStrict(text);`;
  const code = await bundled({ stdin: { contents, resolveDir: root }, plugins: [lateLibraries] });
  const libraries = run(await bundled({ stdin: { contents: librariesModule, resolveDir: root } }), refuse);
  const required: string[] = [];
  const { read, decode } = run(code, (name) => {
    required.push(name);
    return libraries;
  }) as Record<string, (text: string) => unknown>;
  assert.deepEqual(required, []);
  assert.deepEqual(read?.('a: 1'), { a: 1 });
  assert.equal(decode?.('&amp;'), '&');
  assert.deepEqual([...new Set(required)], ['./libraries.js']);
});
