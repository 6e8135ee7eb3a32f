import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import {
  assertNoNotification,
  checklist,
  clickBox,
  focusChecklist,
  review,
  row,
  runReviewCommand,
  selectedRow,
  statusBarProgress,
  textOf,
  tick,
  waitForProgress,
  waitForState,
} from '../support/ui/checklist.ts';
import { reviewedService } from '../support/ui/reviewers.ts';
import { useReview } from '../support/ui/useReview.ts';
import { notification, pressHome } from '../support/vscode/window.ts';

const WRAPPED = 'Errors are wrapped';
const TOLD = 'Errors are told once';
const GOROUTINES = 'Goroutines end';

describe('Answering the checklist of a file', () => {
  const shared = useReview(reviewedService);

  it('shows personas, their checklists and their items for the file that is opened', async () => {
    const { page } = shared;
    await review(page, 'internal/server/handlers.go');
    await row(page, WRAPPED).waitFor();
    const rows = checklist(page).locator('.monaco-list-row');
    assert.deepEqual(await levels(rows.nth(0), rows.nth(1), rows.nth(2)), [
      ['1', 'Go Reviewer 0/5'],
      ['2', 'Errors 0/3'],
      ['3', 'Errors are wrapped'],
    ]);
    await row(page, 'Server Reviewer').waitFor();
    await waitForProgress(page, 'handlers.go', '0/7');
  });

  it('ticks an item by a click on its box, and groups, title and status bar follow', async () => {
    const { page } = shared;
    await review(page, 'internal/server/middleware.go');
    await tick(page, WRAPPED);
    await row(page, 'Errors, 1 of 3 answered').waitFor();
    assert.equal(await textOf(row(page, 'Errors, 1')), 'Errors 1/3');
    assert.equal(await textOf(row(page, 'Go Reviewer')), 'Go Reviewer 1/5');
    await waitForProgress(page, 'middleware.go', '1/7');
    await clickBox(page, WRAPPED);
    await waitForState(page, WRAPPED, 'open');
    await waitForProgress(page, 'middleware.go', '0/7');
  });

  it('ticks and unticks with the keyboard alone', async () => {
    const { page } = shared;
    await review(page, 'internal/server/server.go');
    await waitForProgress(page, 'server.go', '0/7');
    await focusChecklist(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await row(page, WRAPPED).and(page.locator('.focused')).waitFor();
    await page.keyboard.press('Space');
    await waitForState(page, WRAPPED, 'done');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await waitForState(page, TOLD, 'done');
    await page.keyboard.press('Space');
    await waitForState(page, TOLD, 'open');
    await waitForProgress(page, 'server.go', '1/7');
  });

  it('folds and unfolds a group with Space', async () => {
    const { page } = shared;
    await review(page, 'internal/server/server.go');
    await focusChecklist(page);
    await row(page, 'Go Reviewer').first().and(page.locator('.focused')).waitFor();
    await page.keyboard.press('Space');
    await page.locator('.monaco-list-row.focused[aria-expanded="false"]').waitFor();
    await page.keyboard.press('Space');
    await page.locator('.monaco-list-row.focused[aria-expanded="true"]').waitFor();
  });

  it('ticks the selected item by a command', async () => {
    const { page } = shared;
    await review(page, 'internal/auth/tokens.go');
    await row(page, GOROUTINES).click();
    await runReviewCommand(page, 'Tick or Untick Item');
    await waitForState(page, GOROUTINES, 'done');
  });

  it('keeps ticks when the window is loaded again', async () => {
    const { page } = shared;
    await review(page, 'internal/workflow/steps.go');
    await tick(page, WRAPPED);
    await shared.workbench.reload();
    await runReviewCommand(page, 'Focus on Checklist View');
    await review(page, 'internal/workflow/steps.go');
    await waitForState(page, WRAPPED, 'done');
    await waitForState(page, TOLD, 'open');
  });

  it('hides what is answered', async () => {
    const { page } = shared;
    await review(page, 'internal/database/store.go');
    await tick(page, WRAPPED);
    await page.getByRole('button', { name: 'Hide Answered Items' }).click();
    await row(page, WRAPPED).waitFor({ state: 'hidden' });
    await row(page, 'Errors, 1 of 3 answered').waitFor();
    await page.getByRole('button', { name: 'Show Answered Items' }).click();
    await waitForState(page, WRAPPED, 'done');
  });

  it('goes to the next open item by F8 in the view and by its chord from the editor', async () => {
    const { page } = shared;
    await review(page, 'internal/database/memory.go');
    await tick(page, TOLD);
    await row(page, WRAPPED).click();
    await page.keyboard.press('F8');
    await selectedRow(page).and(row(page, 'Panics are recovered')).waitFor();
    await page.locator('.editor-instance .view-lines').click();
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+Alt+N');
    await selectedRow(page).and(row(page, GOROUTINES)).waitFor();
  });

  it('takes the last answer back by Ctrl+Z', async () => {
    const { page } = shared;
    await review(page, 'internal/database/deployments.go');
    await tick(page, WRAPPED);
    await tick(page, TOLD);
    await row(page, TOLD).click();
    await page.keyboard.press('Control+Z');
    await waitForState(page, TOLD, 'open');
    await waitForState(page, WRAPPED, 'done');
    await page.keyboard.press('Control+Z');
    await waitForState(page, WRAPPED, 'open');
  });

  it('opens the persona at the line of an item, by F12 and by the button of its row', async () => {
    const { page } = shared;
    await review(page, 'internal/auth/tokens_test.go');
    await row(page, GOROUTINES).click();
    await page.keyboard.press('F12');
    await page.locator('.tab.active', { hasText: 'go-reviewer.md' }).waitFor();
    await cursorLine(page, 15);
    await review(page, 'internal/auth/tokens_test.go');
    await row(page, TOLD).hover();
    await row(page, TOLD).getByRole('button', { name: 'Go to Definition' }).click();
    await cursorLine(page, 10);
  });

  it('shows no notification that the user did not cause', async () => {
    const { page } = shared;
    await assertNoNotification(page);
  });

  it('takes all answers of a file back, and Undo brings every one of them again', async () => {
    const { page } = shared;
    await review(page, 'internal/database/postgres.go');
    await tick(page, WRAPPED);
    await tick(page, GOROUTINES);
    await runReviewCommand(page, 'Reset This File');
    await waitForState(page, WRAPPED, 'open');
    await waitForState(page, GOROUTINES, 'open');
    const told = notification(page, 'All answers for internal/database/postgres.go are taken back.');
    await told.getByRole('button', { name: 'Undo' }).click();
    await waitForState(page, WRAPPED, 'done');
    await waitForState(page, GOROUTINES, 'done');
  });

  it('copies the checklist as Markdown', async () => {
    const { page } = shared;
    await review(page, 'internal/workflow/engine.go');
    await tick(page, WRAPPED);
    await runReviewCommand(page, 'Copy Checklist as Markdown');
    await page
      .locator('.statusbar', { hasText: 'The checklist of internal/workflow/engine.go is on the clipboard.' })
      .waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    assert.match(copied, /^## internal\/workflow\/engine\.go — 1\/5\n\n### Go Reviewer — 1\/5\n/);
    assert.match(copied, /\n- \[x\] Errors are wrapped/);
    assert.match(copied, /\n- \[ \] Errors are told once/);
  });

  it('focuses the view by a click on the status bar', async () => {
    const { page } = shared;
    await review(page, 'cmd/cli/main.go');
    await page.locator('.activitybar').getByRole('tab', { name: 'Explorer' }).click();
    await checklist(page).waitFor({ state: 'hidden' });
    await statusBarProgress(page).getByRole('button').click();
    await checklist(page).locator('.monaco-list:focus').waitFor();
    await pressHome(page);
    await row(page, 'Go Reviewer').and(page.locator('.focused')).waitFor();
  });
});

async function cursorLine(page: Page, line: number): Promise<void> {
  await page
    .locator('.statusbar')
    .getByRole('button', { name: `Ln ${line}, Col 1` })
    .waitFor();
}

async function levels(...rows: ReturnType<typeof row>[]): Promise<(string | null)[][]> {
  return Promise.all(
    rows.map(async (shown) => [await shown.getAttribute('aria-level'), await textOf(shown)]),
  );
}
