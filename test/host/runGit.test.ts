import assert from 'node:assert/strict';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { runGit } from '../../src/node/runGit.ts';
import { GitRepository } from '../support/gitRepository.ts';

function setVariable(t: TestContext, name: string, value: string): void {
  const before = process.env[name];
  process.env[name] = value;
  t.after(() => {
    if (before === undefined) {
      delete process.env[name];
    } else {
      process.env[name] = before;
    }
  });
}

async function say(folder: string, ...args: string[]): Promise<string> {
  const result = await runGit(folder, args);
  return Buffer.from(result?.output ?? []).toString();
}

test('a hook in a linked worktree, for which git names its folder, sees the folder that is asked for', async (t) => {
  const repository = await GitRepository.create();
  const elsewhere = await realpath(await mkdtemp(join(tmpdir(), 'persona-review-')));
  t.after(async () => {
    await repository.remove();
    await rm(elsewhere, { recursive: true, force: true });
  });
  await repository.commit({ 'sub/a.go': '' });
  const worktree = join(elsewhere, 'worktree');
  repository.git('worktree', 'add', '--quiet', worktree);
  const gitFolder = join(repository.folder, '.git');
  setVariable(t, 'GIT_DIR', join(gitFolder, 'worktrees', 'worktree'));
  assert.equal(await say(join(worktree, 'sub'), 'rev-parse', '--show-prefix'), 'sub/\n');
  assert.equal(await say(repository.folder, 'rev-parse', '--absolute-git-dir'), `${gitFolder}\n`);
  setVariable(t, 'GIT_WORK_TREE', worktree);
  setVariable(t, 'GIT_DIR', gitFolder);
  assert.equal(await say(join(worktree, 'sub'), 'rev-parse', '--absolute-git-dir'), `${gitFolder}\n`);
});
