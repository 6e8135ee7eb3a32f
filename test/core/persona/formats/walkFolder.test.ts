import assert from 'node:assert/strict';
import { test } from 'node:test';
import { walkFolder } from '../../../../src/core/persona/formats/walkFolder.ts';
import type { FolderEntry, ListFolder } from '../../../../src/core/workspace.ts';

function listing(list: (folder: string) => readonly FolderEntry[] | null): ListFolder {
  return async (folder) => list(folder);
}

test('A folder without end is left after sixteen levels', async () => {
  const endless = listing(() => [
    { name: 'deeper', kind: 'folder' },
    { name: 'p.md', kind: 'file' },
  ]);
  const { files, complaints } = await walkFolder(endless, '/p', '.md');
  assert.equal(files.length, 17);
  assert.deepEqual(complaints, [
    `/p${'/deeper'.repeat(17)} is more than 16 levels deep; it is not read. Move its files up.`,
  ]);
});

test('Of too many files the first 2,000 are taken, in the order of their paths', async () => {
  const names = Array.from({ length: 3_000 }, (_, index) => `${String(index).padStart(4, '0')}.md`);
  const crowded = listing(() => names.map((name) => ({ name, kind: 'file' as const })).reverse());
  const { files, complaints } = await walkFolder(crowded, '/p', '.md');
  assert.deepEqual(
    files,
    names.slice(0, 2_000).map((name) => `/p/${name}`),
  );
  assert.deepEqual(complaints, ['/p holds more than 2000 personas; the rest is not read. Remove some.']);
});

test('Exactly as many as may be are no reason to complain', async () => {
  const crowded = listing(() =>
    Array.from({ length: 2_000 }, (_, index) => ({ name: `${index}.md`, kind: 'file' as const })),
  );
  assert.deepEqual((await walkFolder(crowded, '/p', '.md')).complaints, []);
});

test('A device that is named like a persona is never opened', async () => {
  const odd = listing(() => [
    { name: 'endless.md', kind: 'other' },
    { name: 'socket', kind: 'other' },
  ]);
  assert.deepEqual(await walkFolder(odd, '/p', '.md'), {
    files: [],
    complaints: ['/p/endless.md is not a regular file; it is not read. Remove it.'],
  });
});

test('A folder that cannot be listed costs only itself', async () => {
  const locked = listing((folder) => {
    if (folder === '/p/a') {
      throw new Error('it may not be read by you');
    }
    return folder === '/p'
      ? [
          { name: 'b.md', kind: 'file' },
          { name: 'a', kind: 'folder' },
        ]
      : null;
  });
  assert.deepEqual(await walkFolder(locked, '/p', '.md'), {
    files: ['/p/b.md'],
    complaints: ['/p/a cannot be read: it may not be read by you. Mend it, or remove it.'],
  });
});
