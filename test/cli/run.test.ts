import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from '../../src/cli/run.ts';
import { bundledPersonaFiles } from '../../src/core/persona/bundledPersonas.ts';
import { bundledPersonas } from '../support/bundledPersonas.ts';
import * as fc from '../support/fastCheck.ts';
import { cases } from './cases.ts';
import { createMemoryHost, type MemoryFile } from './memoryHost.ts';

const bundled = bundledPersonas.map(({ fileName, text }): [string, MemoryFile] => [
  `/bundled/${fileName}`,
  text,
]);

const tiny = bundledPersonaFiles.map((fileName): [string, MemoryFile] => [`/bundled/${fileName}`, '# B\n']);

function hostWith(files: Readonly<Record<string, MemoryFile>> = {}, bundledFiles = tiny) {
  const own = Object.entries(files).map(([path, file]): [string, MemoryFile] => [`/folder/${path}`, file]);
  return createMemoryHost(new Map([...bundledFiles, ...own]));
}

for (const { name, files, args, exit = 0, out = '', error = '', after = {} } of cases) {
  test(name, async () => {
    const host = hostWith(files, bundled);
    const code = await run(args, host);
    assert.equal(host.error(), error);
    if (typeof out === 'string') {
      assert.equal(host.out(), out);
    } else {
      out(host.out());
    }
    assert.equal(code, exit);
    for (const [path, content] of Object.entries({ ...files, ...after })) {
      if (typeof content === 'string' || content instanceof Uint8Array) {
        assert.deepEqual(host.contentOf(`/folder/${path}`), Buffer.from(content), path);
      }
    }
  });
}

test('Whatever the arguments, the exit code is 0, 1 or 2, and a failure says something', async () => {
  const word = fc.constantFrom(
    'parse',
    'personas',
    'match',
    'explain',
    'lint',
    'status',
    'report',
    '--files',
    '--staged',
    '--log',
    '--json',
    '--fix',
    '--format',
    'sarif',
    '--folder',
    '--',
    '-',
    '.',
    'p.md',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 5 }),
      async (args) => {
        const host = hostWith({ 'p.md': '# P\n', '.personas/p.md': '# P\n' });
        const code = await run(args, host);
        assert.ok(code === 0 || (code === 1 && args.includes('lint')) || code === 2);
        assert.ok(code === 0 || (code === 1 ? host.out() : host.error()) !== '');
      },
    ),
    { numRuns: 200 },
  );
});

test('Whatever a persona holds, the output is lines of visible characters, or JSON', async () => {
  const text = fc
    .string({ unit: 'binary', maxLength: 300 })
    .map((body) => `---\npatterns: "*"\n---\n# ${body}\n- [ ] ${body}\n`);
  await fc.assert(
    fc.asyncProperty(fc.oneof(text, fc.uint8Array({ maxLength: 300 })), async (file) => {
      for (const args of [
        ['personas'],
        ['parse', '.personas/p.md'],
        ['match', 'a'],
        ['explain', 'a'],
        ['lint'],
        ['status', '--files', 'a'],
        ['report', '--files', 'a'],
      ]) {
        const host = hostWith({ '.personas/p.md': file, a: '' });
        assert.ok((await run(args, host)) <= (args[0] === 'lint' ? 1 : 0));
        assert.doesNotMatch(host.out() + host.error(), /[^\P{Cc}\n]|\p{Bidi_Control}|\p{Zl}|\p{Zp}/u);
        const jsonHost = hostWith({ '.personas/p.md': file, a: '' });
        await run([...args, '--json'], jsonHost);
        const value: unknown = JSON.parse(jsonHost.out());
        assert.equal(Array.isArray(value), !args.includes('--files'));
      }
    }),
    { numRuns: 50 },
  );
});

test('A fault of its own never leaves as a failed gate', async () => {
  const host = hostWith();
  const code = await run(['--version'], { ...host, version: () => Promise.reject(new Error('no manifest')) });
  assert.equal(code, 2);
  assert.match(host.error(), /^persona-review: A fault of persona-review itself: Error: no manifest/);
});
