// The Changes view as its users know it.
import { execFileSync } from 'node:child_process';
import type { Locator, Page } from 'playwright-core';
import type { TemporaryFolder } from '../vscode/temporaryFolder.ts';
import { quickInput, treeRow, view } from '../vscode/window.ts';
import { runReviewCommand } from './checklist.ts';
import { reviewedService, write } from './reviewers.ts';

export function changes(page: Page): Locator {
  return view(page, 'Changes');
}

/** The row of a file, a folder or a group, by what a screen reader says of it. */
export function changeRow(page: Page, label: string): Locator {
  return treeRow(changes(page), label);
}

/** Chooses what is under review, by keys alone. */
export async function chooseChanges(page: Page, source: string): Promise<void> {
  await runReviewCommand(page, 'Choose What to Review…');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: source }).first().waitFor();
  await quickInput(page).fill(source);
  await page.keyboard.press('Enter');
  await quickInput(page).waitFor({ state: 'hidden' });
}

/** The reviewed service as a repository whose branch has changed it: a file edited, one renamed, one new, one without a checklist. */
export async function changedService(): Promise<TemporaryFolder> {
  const folder = await reviewedService();
  const git = gitIn(folder.path);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=First');
  git('checkout', '--quiet', '-b', 'topic');
  git('mv', 'internal/workflow/steps.go', 'internal/workflow/stages.go');
  const handlers = git('show', 'HEAD:internal/server/handlers.go');
  await write(folder.path, {
    'internal/server/handlers.go': `${handlers}\n\n// applications are listed by name.\n`,
    'internal/audit/trail.go': 'package audit\n',
    'README.md': '# Quayside\n',
  });
  git('add', '--all');
  git('commit', '--quiet', '--message=Second');
  return folder;
}

/** Runs git in a folder, and returns what it says. */
export function gitIn(folder: string): (...args: string[]) => string {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'commit.gpgsign=false'];
  return (...args) =>
    execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
}
