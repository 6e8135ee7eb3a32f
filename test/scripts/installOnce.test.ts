import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { installOnce } from '../../scripts/vscode/installOnce.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/vscode/temporaryFolder.ts';

let place: TemporaryFolder;
let target: string;
const fillWith = (text: string) => (folder: string) => writeFile(join(folder, 'file'), text);

beforeEach(async () => {
  place = await temporaryFolder();
  target = join(place.path, 'tool-1');
});
afterEach(() => place.remove());

test('a folder is filled once', async () => {
  await installOnce(target, 'a tool', fillWith('first'));
  await installOnce(target, 'a tool', fillWith('second'));
  assert.equal(await readFile(join(target, 'file'), 'utf8'), 'first');
});

test('a failed filling leaves nothing behind, and the next one starts anew', async () => {
  const failing = async (folder: string): Promise<void> => {
    await writeFile(join(folder, 'half'), '');
    throw new Error('no network');
  };
  await assert.rejects(installOnce(target, 'a tool', failing), /no network/);
  assert.deepEqual(await readdir(place.path), []);
  await installOnce(target, 'a tool', fillWith('whole'));
  assert.deepEqual(await readdir(target), ['file']);
});

test('what an interrupted run left behind is removed, what a running one makes is kept', async () => {
  // No process has this number: it is above what any system gives out.
  const abandoned = `${target}.partial-99999999`;
  const underWay = `${target}.partial-${process.ppid}`;
  await mkdir(abandoned);
  await mkdir(underWay);
  await installOnce(target, 'a tool', fillWith('whole'));
  assert.ok(!existsSync(abandoned));
  assert.ok(existsSync(underWay));
});

test('a run that is overtaken by another keeps what the other made', async () => {
  await installOnce(target, 'a tool', async (folder) => {
    await mkdir(target);
    await fillWith('by the faster run')(target);
    await fillWith('by the slower run')(folder);
  });
  assert.equal(await readFile(join(target, 'file'), 'utf8'), 'by the faster run');
  assert.deepEqual(await readdir(place.path), ['tool-1']);
});
