import assert from 'node:assert/strict';
import { chmod, link, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { replaceFile } from '../../src/cli/node/replaceFile.ts';

const content = new TextEncoder().encode('new');

describe('replaceFile', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'persona-review-replace-'));
    file = join(folder, 'p.md');
    await writeFile(file, 'what it was');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('puts a new file in the place of the old one, with its permissions, and leaves nothing beside', async () => {
    await chmod(file, 0o640);
    const before = await stat(file);
    await replaceFile(file, content);
    const after = await stat(file);
    assert.equal(await readFile(file, 'utf8'), 'new');
    assert.notEqual(after.ino, before.ino);
    assert.equal(after.mode, before.mode);
    assert.deepEqual(await readdir(folder), ['p.md']);
  });

  it('writes a file in place that has another name', async () => {
    const other = join(folder, 'other.md');
    await link(file, other);
    await replaceFile(file, content);
    assert.equal(await readFile(other, 'utf8'), 'new');
    assert.equal((await stat(file)).nlink, 2);
  });

  it('writes in place where the folder takes no new file', {
    skip: process.platform === 'win32' || process.getuid?.() === 0,
  }, async () => {
    await chmod(folder, 0o500);
    try {
      await replaceFile(file, content);
    } finally {
      await chmod(folder, 0o700);
    }
    assert.equal(await readFile(file, 'utf8'), 'new');
  });

  it('says why it cannot, and makes nothing', async () => {
    await assert.rejects(replaceFile(join(folder, 'missing.md'), content), /^Error: there is no such file$/);
    await mkdir(join(folder, 'folder.md'));
    await assert.rejects(replaceFile(join(folder, 'folder.md'), content), /^Error: it is a folder$/);
    assert.deepEqual((await readdir(folder)).sort(), ['folder.md', 'p.md']);
  });
});
