import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, open, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { cases } from './cases.ts';
import type { MemoryFile } from './memoryHost.ts';
import { createPackageFolder, type PackageFolder } from './packageFolder.ts';

let installed: PackageFolder;
before(async () => {
  installed = await createPackageFolder();
});
after(() => installed.remove());

for (const { name, files, args, exit = 0, out = '', error = '', after: later = {} } of cases) {
  test(name, async (t) => {
    const folder = await createFolder(files);
    t.after(() => rm(folder, { recursive: true }));
    const child = spawn(
      process.execPath,
      [installed.script, ...args.map((arg) => arg.replace(/(?<=^|=)\/folder(?=\/|$)/, folder))],
      { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), exitOf(child)]);
    const named = (output: string): string =>
      output.replaceAll(folder, '/folder').replaceAll(join(installed.path, 'personas'), '/bundled');
    assert.equal(named(stderr), error);
    if (typeof out === 'string') {
      assert.equal(named(stdout), out);
    } else {
      out(named(stdout));
    }
    assert.equal(code, exit);
    for (const [path, content] of Object.entries({ ...files, ...later })) {
      if (typeof content === 'string' || content instanceof Uint8Array) {
        assert.deepEqual(await readFile(join(folder, path)), Buffer.from(content), path);
      }
    }
  });
}

test('A reader that stops early is no failure', async (t) => {
  const folder = await createFolder({ 'p.md': '# P\n' });
  t.after(() => rm(folder, { recursive: true }));
  const args = ['parse', '--json', ...Array.from({ length: 1_000 }, () => 'p.md')];
  const child = spawn(process.execPath, [installed.script, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  const [stderr, code] = await Promise.all([text(child.stderr), exitOf(child)]);
  assert.equal(stderr, '');
  assert.equal(code, 0);
});

test('Output that cannot be written is a failure, but no failed gate', {
  skip: !existsSync('/dev/full'),
}, async (t) => {
  const full = await open('/dev/full', 'w');
  t.after(() => full.close());
  const child = spawn(process.execPath, [installed.script, '--help'], { stdio: ['ignore', full.fd, 'pipe'] });
  assert.ok(child.stderr);
  const [stderr, code] = await Promise.all([text(child.stderr), exitOf(child)]);
  assert.match(stderr, /^persona-review: The output cannot be written: ENOSPC/);
  assert.equal(code, 2);
});

test('A path through a link to the folder is a path in the folder', async (t) => {
  const folder = await createFolder({
    'real/.personas/p.md': '---\npatterns: "a/*.go"\n---\n',
    link: { linkTo: 'real' },
  });
  t.after(() => rm(folder, { recursive: true }));
  const child = spawn(
    process.execPath,
    [installed.script, 'match', '--json', join(folder, 'link/a/new.go')],
    {
      cwd: join(folder, 'real'),
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const [stdout, code] = await Promise.all([text(child.stdout), exitOf(child)]);
  assert.deepEqual(JSON.parse(stdout), [
    { path: 'a/new.go', personas: [{ id: 'p', pattern: 'a/*.go', patternLine: 2, checklists: [] }] },
  ]);
  assert.equal(code, 0);
});

async function createFolder(files: Readonly<Record<string, MemoryFile>> = {}): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'persona-review-')));
  for (const [path, file] of Object.entries(files)) {
    const absolute = join(folder, path);
    await mkdir(dirname(absolute), { recursive: true });
    await (typeof file === 'object' && 'linkTo' in file
      ? symlink(file.linkTo, absolute)
      : writeFile(absolute, file));
  }
  return folder;
}

function exitOf(child: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}
