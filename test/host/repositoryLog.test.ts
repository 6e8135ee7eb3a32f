import assert from 'node:assert/strict';
import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { repositoryLogName } from '../../src/core/review/repositoryLog.ts';
import { runGit } from '../../src/node/runGit.ts';
import { GitRepository } from '../support/gitRepository.ts';

async function repository(t: TestContext): Promise<GitRepository> {
  const made = await GitRepository.create();
  t.after(() => made.remove());
  return made;
}

async function emptyFolder(t: TestContext): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'persona-review-')));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const nameOf = (folder: string) => repositoryLogName(folder, runGit);

test('is the same in every worktree and clone, later commits or not', async (t) => {
  const made = await repository(t);
  await made.commit({ 'a.go': '', 'b c/ü.go': '' });
  const name = await nameOf(made.folder);
  assert.match(name ?? '', /^[0-9a-f]{32}\.jsonl$/);
  const elsewhere = await emptyFolder(t);
  made.git('worktree', 'add', '--quiet', '-b', 'topic', join(elsewhere, 'worktree'));
  made.git('clone', '--quiet', made.folder, join(elsewhere, 'clone'));
  await made.commit({ 'a.go': 'changed' });
  assert.equal(await nameOf(made.folder), name);
  assert.equal(await nameOf(join(elsewhere, 'worktree')), name);
  assert.equal(await nameOf(join(elsewhere, 'clone')), name);
  const inside = await nameOf(join(made.folder, 'b c'));
  assert.notEqual(inside, name);
  assert.equal(await nameOf(join(elsewhere, 'clone', 'b c')), inside);
});

test('stays where another history is merged in, or put before the first commit by who looks at it', async (t) => {
  const made = await repository(t);
  await made.commit({ 'a.go': '' });
  const main = await nameOf(made.folder);
  made.git('checkout', '--quiet', '--orphan', 'other');
  await made.commit({ 'b.go': '' });
  const other = await nameOf(made.folder);
  assert.notEqual(other, main);
  const merge = (name: string) =>
    made.git('merge', '--quiet', '--allow-unrelated-histories', '--no-edit', name);
  merge('main');
  assert.equal(await nameOf(made.folder), other);
  made.git('checkout', '--quiet', 'main');
  merge('other^');
  assert.equal(await nameOf(made.folder), main);
  made.git('replace', '--graft', 'HEAD^', 'other^');
  assert.equal(await nameOf(made.folder), main);
});

test('is not known without the first commit, and there is none outside a repository', async (t) => {
  const [made, elsewhere] = [await repository(t), await emptyFolder(t)];
  assert.equal(await nameOf(made.folder), null);
  await made.commit({ 'a.go': '' });
  await made.commit({ 'a.go': 'changed' });
  made.git('clone', '--quiet', '--depth=1', `file://${made.folder}`, join(elsewhere, 'shallow'));
  assert.equal(await nameOf(join(elsewhere, 'shallow')), null);
  made.git('clone', '--quiet', '--bare', made.folder, join(elsewhere, 'bare'));
  assert.equal(await nameOf(join(elsewhere, 'bare')), null);
  await mkdir(join(elsewhere, 'none'));
  assert.equal(await nameOf(join(elsewhere, 'none')), null);
  assert.equal(await repositoryLogName(made.folder, async () => null), null);
});
