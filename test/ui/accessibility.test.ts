import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import {
  checklist,
  focusChecklist,
  review,
  row,
  statusBarProgress,
  tick,
  waitForState,
} from '../support/ui/checklist.ts';
import { reviewedService } from '../support/ui/reviewers.ts';
import { useReview } from '../support/ui/useReview.ts';
import { focusEditor, openFile, pressDownTo, quickInput } from '../support/vscode/window.ts';

describe('The Checklist view without eyes or a mouse', () => {
  const shared = useReview(reviewedService);

  it('says the state of every row in words, and of every box by its role', async () => {
    const { page } = shared;
    await review(page, 'internal/server/handlers.go');
    await tick(page, 'Errors are wrapped');
    await row(page, 'Status codes fit').waitFor();
    assert.deepEqual(await rowsAsRead(page), [
      'Go Reviewer, 1 of 5 answered (level 1, no box)',
      'Errors, 1 of 3 answered (level 2, no box)',
      'Errors are wrapped, required, done (level 3, true)',
      'Errors are told once, required, open (level 3, false)',
      'Panics are recovered, optional, open (level 3, false)',
      'Concurrency, 0 of 2 answered (level 2, no box)',
      'Goroutines end, required, open (level 3, false)',
      'Channels are closed, required, open (level 3, false)',
      'Server Reviewer, 0 of 2 answered (level 1, no box)',
      'Handlers, 0 of 2 answered (level 2, no box)',
      'Input is checked, required, open (level 3, false)',
      'Status codes fit, required, open (level 3, false)',
    ]);
    await statusBarProgress(page)
      .getByRole('button', { name: 'Review checklist: 1 of 7 answered' })
      .waitFor();
  });

  it('names every button of its title and of its rows', async () => {
    const { page } = shared;
    await review(page, 'internal/server/handlers.go');
    await row(page, 'Errors are wrapped').hover();
    const buttons = page
      .locator('.sidebar')
      .locator('.title-actions, .pane-header .actions, .monaco-list-row')
      .getByRole('button');
    const names = await buttons.evaluateAll((all) =>
      all.map((button) => button.getAttribute('aria-label') ?? ''),
    );
    assert.ok(names.length >= 4, `there are buttons: ${names.join()}`);
    assert.ok(
      names.every((name) => name !== ''),
      names.join(),
    );
  });

  it('is reviewed, confirmed and undone by keys alone', async () => {
    const { page } = shared;
    await review(page, 'internal/database/store.go');
    await focusChecklist(page);
    await pressDownTo(page, 'Errors are told once');
    await page.keyboard.press('Space');
    await waitForState(page, 'Errors are told once', 'done');
    await focusEditor(page);
    await page.keyboard.type('// ');
    await waitForState(page, 'Errors are told once', 'stale: the file has changed');
    await focusChecklist(page);
    await pressDownTo(page, 'Errors are told once');
    await page.keyboard.press('Control+Enter');
    await waitForState(page, 'Errors are told once', 'done');
    await page.keyboard.press('Control+Z');
    await waitForState(page, 'Errors are told once', 'stale: the file has changed');
    await page.keyboard.press('F12');
    await page.locator('.tab.active', { hasText: 'go-reviewer.md' }).waitFor();
  });

  it('offers the ways out of an empty view to the Tab key', async () => {
    const { page } = shared;
    await openFile(page, 'README.md');
    const text = checklist(page).locator('.welcome-view-content', {
      hasText: 'No persona reviews this file',
    });
    await text.waitFor();
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+Alt+L');
    await text.and(page.locator(':focus')).waitFor();
    for (const name of ['Explain Why', 'Choose Personas']) {
      await page.keyboard.press('Tab');
      await text.getByRole('button', { name }).and(page.locator(':focus')).waitFor();
    }
    await page.keyboard.press('Enter');
    await quickInput(page).waitFor();
    await page.keyboard.press('Escape');
  });
});

/** What a screen reader says of each row. */
async function rowsAsRead(page: Page): Promise<readonly string[]> {
  return await checklist(page)
    .locator('.monaco-list-row')
    .evaluateAll((rows) =>
      rows.map((shown) => {
        const box = shown.querySelector('[role="checkbox"]')?.getAttribute('aria-checked') ?? 'no box';
        return `${shown.getAttribute('aria-label')} (level ${shown.getAttribute('aria-level')}, ${box})`;
      }),
    );
}
