import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lateLibraries, libraryFiles } from '../../scripts/lateLibraries.ts';
import { root } from '../../scripts/paths.ts';
import { bundled, refuse, run } from './bundled.ts';

test('libraries are required when something of them is first used, those that every file needs apart from the others', async () => {
  const contents = `import { parse } from 'yaml';
    import { decodeHTMLStrict } from 'entities';
    import matter from 'gray-matter';
    import createMarkdownIt from 'markdown-it';
    import { minimatch } from 'minimatch';
    export const read = (text) => parse(text);
    export const decode = (text) => decodeHTMLStrict(text);
    export const matches = (path) => minimatch(path, '*.go');
    export const bodyOf = (text) => matter(text, { language: 'json' }).content;
    export const render = (text) => createMarkdownIt('commonmark').render(text);`;
  const code = await bundled({
    stdin: { contents, resolveDir: root, sourcefile: 'a.mts' },
    plugins: [lateLibraries],
  });
  const files = new Map<string, unknown>();
  const required: string[] = [];
  const load = (name: string): unknown => {
    required.push(name);
    return files.get(name) ?? refuse(name);
  };
  for (const [name, module] of Object.entries(libraryFiles)) {
    const library = await bundled({ entryPoints: [module], plugins: [lateLibraries] });
    files.set(`./${name}.js`, run(library, load));
  }
  const { read, decode, matches, bodyOf, render } = run(code, load) as Record<
    string,
    (text: string) => unknown
  >;
  assert.deepEqual(required, []);
  assert.equal(matches?.('a.go'), true);
  assert.equal(bodyOf?.('---\n{}\n---\nBody'), 'Body');
  assert.equal(render?.('a'), '<p>a</p>\n');
  assert.deepEqual([...new Set(required)], ['./commonLibraries.js']);
  // One library may need another that fewer files need.
  assert.equal(render?.('&amp;'), '<p>&amp;</p>\n');
  assert.deepEqual([...new Set(required)], ['./commonLibraries.js', './rareLibraries.js']);
  assert.deepEqual(read?.('a: 1'), { a: 1 });
  assert.equal(decode?.('&amp;'), '&');
});
