import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { review, tick, waitForProgress, waitForState } from '../support/ui/checklist.ts';
import { folderOf, goReviewer, write } from '../support/ui/reviewers.ts';
import { useReview } from '../support/ui/useReview.ts';
import type { TemporaryFolder } from '../support/vscode/temporaryFolder.ts';
import { quickInput, runCommand } from '../support/vscode/window.ts';

const WRAPPED = 'Errors are wrapped';
const TOLD = 'Errors are told once';
const CHANGED = 'stale: the file has changed';

describe('The text under review', () => {
  const shared = useReview(changedRepository);

  it('is the modified side of a diff', async () => {
    const { page } = shared;
    await review(page, 'changed.go');
    await tick(page, WRAPPED);
    await gitKnowsChanges(page);
    await page.locator('.editor-actions').getByRole('button', { name: 'Open Changes' }).click();
    await page.locator('.tab.active', { hasText: 'Working Tree' }).waitFor();
    await waitForState(page, WRAPPED, 'done');
    await tick(page, TOLD);
    await page.locator('.editor.original .view-lines').click();
    await waitForProgress(page, 'changed.go', '2/5');
    await review(page, 'changed.go');
    await waitForProgress(page, 'changed.go', '2/5');
  });

  it('is that of the commit where an older revision is shown, and answers count for it alone', async () => {
    const { page } = shared;
    await review(page, 'older.go');
    await tick(page, WRAPPED);
    await gitKnowsChanges(page);
    await runCommand(page, 'Git: Open File (HEAD)');
    await page.locator('.tab.active', { hasText: 'HEAD' }).waitFor();
    await waitForState(page, WRAPPED, CHANGED);
    await tick(page, TOLD);
    await review(page, 'older.go');
    await waitForState(page, WRAPPED, 'done');
    await waitForState(page, TOLD, CHANGED);
  });

  it('is the second file where two are compared', async () => {
    const { page } = shared;
    await review(page, 'first.go');
    await tick(page, WRAPPED);
    await runCommand(page, 'File: Compare Active File With...');
    await quickInput(page).fill('second.go');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'second.go' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: '↔' }).waitFor();
    await waitForProgress(page, 'second.go', '0/5');
  });
});

/** Git's own extension reads the repository when it has time; until then it has no changes to open. */
async function gitKnowsChanges(page: Page): Promise<void> {
  await page.locator('.statusbar').getByText('trunk*').waitFor();
}

/** A repository with one commit, and two files of it changed since. */
async function changedRepository(): Promise<TemporaryFolder> {
  const folder = await folderOf({
    '.personas/go-reviewer.md': goReviewer,
    'changed.go': 'package before\n',
    'older.go': 'package before\n',
    'first.go': 'package first\n',
    'second.go': 'package second\n',
  });
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder.path, stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=trunk');
  git('add', '.');
  git('-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', 'commit', '--quiet', '--message=First');
  await write(folder.path, { 'changed.go': 'package after\n', 'older.go': 'package after\n' });
  return folder;
}
