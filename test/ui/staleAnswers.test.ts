import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import {
  assertNoNotification,
  clickBox,
  review,
  row,
  runReviewCommand,
  textOf,
  tick,
  waitForProgress,
  waitForState,
} from '../support/ui/checklist.ts';
import { goReviewer, reviewedService, write } from '../support/ui/reviewers.ts';
import { useReview } from '../support/ui/useReview.ts';

const WRAPPED = 'Errors are wrapped';
const TOLD = 'Errors are told once';
const GOROUTINES = 'Goroutines end';
const CHANGED = 'stale: the file has changed';

describe('Answers for a text that is no longer there', () => {
  const shared = useReview(reviewedService, (folder) => ({ folder, settings: { 'files.autoSave': 'off' } }));

  it('are stale from the first unsaved letter, with an icon and a word, and count again when it is undone', async () => {
    const { page } = shared;
    await review(page, 'internal/workflow/steps.go');
    await tick(page, WRAPPED);
    await type(page, '// ');
    await waitForChange(page, WRAPPED);
    assert.match(
      await textOf(row(page, WRAPPED)),
      /^stale · Errors are wrapped changed since [^:]+: \+1 −1 · [^,]+$/,
    );
    await row(page, WRAPPED).locator('.codicon-history').waitFor();
    await row(page, 'Errors, 0 of 3 answered, 1 stale').waitFor();
    await waitForProgress(page, 'steps.go', '0/5 · 1 stale');
    await waitForState(page, TOLD, 'open');
    for (let letter = 0; letter < 3; letter += 1) await page.keyboard.press('Control+Z');
    await waitForState(page, WRAPPED, 'done');
    await waitForProgress(page, 'steps.go', '1/5');
  });

  it('leave the answers for other files alone', async () => {
    const { page } = shared;
    await review(page, 'internal/server/server.go');
    await tick(page, WRAPPED);
    await review(page, 'internal/server/middleware.go');
    await tick(page, WRAPPED);
    await type(page, '// ');
    await waitForState(page, WRAPPED, CHANGED);
    await review(page, 'internal/server/server.go');
    await waitForState(page, WRAPPED, 'done');
  });

  it('are confirmed again one by one, by the button of the row and by Ctrl+Enter', async () => {
    const { page } = shared;
    await review(page, 'internal/database/store.go');
    for (const item of [WRAPPED, TOLD, GOROUTINES]) await tick(page, item);
    await type(page, '// ');
    await waitForChange(page, GOROUTINES);
    await row(page, WRAPPED).hover();
    await row(page, WRAPPED).getByRole('button', { name: 'Confirm Again' }).click();
    await waitForState(page, WRAPPED, 'done');
    await row(page, TOLD).click();
    await page.keyboard.press('Control+Enter');
    await waitForState(page, TOLD, 'done');
    await waitForState(page, GOROUTINES, CHANGED);
  });

  it('are confirmed again for the whole file, and by ticking the box', async () => {
    const { page } = shared;
    await review(page, 'internal/database/postgres.go');
    for (const item of [WRAPPED, TOLD, GOROUTINES]) await tick(page, item);
    await type(page, '// ');
    await waitForChange(page, GOROUTINES);
    await clickBox(page, GOROUTINES);
    await waitForState(page, GOROUTINES, 'done');
    await runReviewCommand(page, 'Confirm All Stale Items of This File Again');
    await waitForState(page, WRAPPED, 'done');
    await waitForState(page, TOLD, 'done');
    await waitForProgress(page, 'postgres.go', '3/5');
  });

  it('are stale alone where one item of a persona was reworded', async () => {
    const { page, folder } = shared;
    await review(page, 'cmd/server/main.go');
    await tick(page, WRAPPED);
    await tick(page, TOLD);
    const file = join(folder, '.personas/go-reviewer.md');
    const before = await readFile(file, 'utf8');
    await write(folder, {
      '.personas/go-reviewer.md': before.replace('Errors are told once', 'Errors are logged once'),
    });
    await waitForState(page, 'Errors are logged once', 'stale: the item was reworded');
    await waitForState(page, WRAPPED, 'done');
    await write(folder, { '.personas/go-reviewer.md': goReviewer });
    await waitForState(page, TOLD, 'done');
  });

  it('tell of themselves in the view alone', async () => {
    await assertNoNotification(shared.page);
  });
});

/** Waits until an item says that its file has changed, and by how much: it is drawn again for that, and takes no clicks then. */
async function waitForChange(page: Page, item: string): Promise<void> {
  await waitForState(page, item, CHANGED);
  await row(page, item).and(page.locator('[aria-label*=": lines added 1, removed 1, stale"]')).waitFor();
}

/** Types at the start of the file in the editor. */
async function type(page: Page, text: string): Promise<void> {
  await page.locator('.editor-instance .view-lines').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(text);
}
