import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import {
  assertNoNotification,
  focusChecklist,
  review,
  row,
  runReviewCommand,
  waitForProgress,
  waitForState,
} from '../support/ui/checklist.ts';
import { reviewedService, write } from '../support/ui/reviewers.ts';
import { useReview } from '../support/ui/useReview.ts';
import { focusEditor, quickInput } from '../support/vscode/window.ts';

const WRAPPED = 'Errors are wrapped';
const TOLD = 'Errors are told once';
const GOROUTINES = 'Goroutines end';
const CHANNELS = 'Channels are closed';
const FILE = 'lab/loop.go';
const TEXT = 'package lab\n\nfunc loop() {\n\tfor {\n\t}\n}\n';

describe('Answers beyond a tick', () => {
  const shared = useReview(
    async () => {
      const folder = await reviewedService();
      await write(folder.path, { [FILE]: TEXT });
      return folder;
    },
    (folder) => ({ folder, settings: { 'files.autoSave': 'off', 'comments.collapseOnResolve': false } }),
  );

  it('say by one key that an item does not apply, and refuse to do so without a reason', async () => {
    const { page } = shared;
    await review(page, 'internal/workflow/steps.go');
    await row(page, WRAPPED).click();
    await page.keyboard.press('-');
    await quickInput(page).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-message', { hasText: 'Write why it does not apply.' }).waitFor();
    await page.keyboard.type('Nothing fails here');
    await page.keyboard.press('Enter');
    await waitForState(page, WRAPPED, 'not applicable: Nothing fails here');
    await waitForProgress(page, 'steps.go', '1/5');
  });

  it('offer the reason given before, and take another one that is written instead', async () => {
    const { page } = shared;
    await row(page, TOLD).click();
    await page.keyboard.press('-');
    await choice(page, 'Nothing fails here').waitFor();
    await page.keyboard.press('Enter');
    await waitForState(page, TOLD, 'not applicable: Nothing fails here');
    await row(page, GOROUTINES).click();
    await page.keyboard.press('-');
    await choice(page, 'Nothing fails here').waitFor();
    await page.keyboard.type('No');
    await page.keyboard.press('Enter');
    await waitForState(page, GOROUTINES, 'not applicable: No');
  });

  it('say so of all the rest of a checklist, which one undo takes back', async () => {
    const { page } = shared;
    await review(page, 'internal/database/store.go');
    await row(page, GOROUTINES).click();
    await page.keyboard.press('Shift+-');
    await choice(page, 'No').first().waitFor();
    await page.keyboard.type('Only an interface');
    await page.keyboard.press('Enter');
    await waitForState(page, GOROUTINES, 'not applicable: Only an interface');
    await waitForState(page, CHANNELS, 'not applicable: Only an interface');
    await waitForState(page, WRAPPED, 'open');
    await row(page, GOROUTINES).click();
    await page.keyboard.press('Control+Z');
    await waitForState(page, GOROUTINES, 'open');
    await waitForState(page, CHANNELS, 'open');
  });

  it('raise a concern on the file from its row, which a tick resolves', async () => {
    const { page } = shared;
    await row(page, WRAPPED).click();
    await page.keyboard.press('Shift+1');
    await answer(page, 'Nobody reads them');
    await waitForState(page, WRAPPED, 'concern: Nobody reads them');
    await waitForProgress(page, 'store.go', '0/5 · 1 concern');
    // While its group is drawn anew, a row takes no keys.
    await row(page, 'Errors, 0 of 3 answered, 1 concern').waitFor();
    await row(page, WRAPPED).click();
    await page.keyboard.press('Space');
    await waitForState(page, WRAPPED, 'done');
    await page.keyboard.press('Control+Z');
    await waitForState(page, WRAPPED, 'concern: Nobody reads them');
  });

  it('raise a concern on the lines that are selected in the editor', async () => {
    const { page } = shared;
    await review(page, FILE);
    await select(page, 4, 2);
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+Alt+R');
    await choice(page, GOROUTINES).waitFor();
    await answer(page, GOROUTINES);
    await page.locator('.quick-input-message', { hasText: 'A concern on lines 4 to 5' }).waitFor();
    await answer(page, 'It never ends');
    await waitForState(page, GOROUTINES, 'concern: lines 4 to 5: It never ends');
    await waitForProgress(page, 'loop.go', '0/5 · 1 concern');
  });

  it('show it as a thread there, which resolves and reopens it', async () => {
    const { page } = shared;
    // A click beside lines that are selected would start another thread on them.
    await select(page, 1, 0);
    await threadMark(page).click();
    const thread = page.locator('.review-widget', { hasText: 'It never ends' });
    await thread.locator('.review-title', { hasText: GOROUTINES }).waitFor();
    await thread.getByRole('button', { name: 'Resolve Concern' }).click();
    await waitForState(page, GOROUTINES, 'open');
    await thread.getByText('Resolved.', { exact: true }).waitFor();
    await thread.getByRole('button', { name: 'Reopen Concern' }).click();
    await waitForState(page, GOROUTINES, 'concern: lines 4 to 5: It never ends');
  });

  it('resolve and reopen it from its row too', async () => {
    const { page } = shared;
    await row(page, GOROUTINES).click();
    await runReviewCommand(page, 'Resolve Concern');
    await waitForState(page, GOROUTINES, 'open');
    await runReviewCommand(page, 'Reopen Concern');
    await waitForState(page, GOROUTINES, 'concern: lines 4 to 5: It never ends');
  });

  it('move it with what is written above, and keep it when its lines are deleted', async () => {
    const { page } = shared;
    await select(page, 1, 0);
    await page.keyboard.type('// Package lab tries things out.\n');
    const changed = 'stale concern: the file has changed';
    await waitForState(page, GOROUTINES, `${changed} · lines 5 to 6: It never ends`);
    await select(page, 5, 2);
    await page.keyboard.press('Delete');
    await waitForState(page, GOROUTINES, `${changed} · outdated: It never ends`);
    const thread = page.locator('.review-widget', { hasText: 'Outdated: its lines are gone' });
    await thread.getByText('for {').waitFor();
    await focusEditor(page);
    await page.keyboard.press('Control+Z');
    await waitForState(page, GOROUTINES, `${changed} · lines 5 to 6: It never ends`);
  });

  it('begin as a thread in the editor too, which asks for the item', async () => {
    const { page } = shared;
    await review(page, 'internal/auth/tokens.go');
    await page.locator('.editor-instance .comment-diff-added').first().waitFor();
    await select(page, 3, 0);
    await page.locator('.editor-instance .comment-range-glyph.line-hover').first().click();
    await page.getByText('What is wrong here?').waitFor();
    await page.locator('.review-widget .monaco-editor.focused').waitFor();
    await page.keyboard.type('An odd import');
    await page.locator('.review-widget').getByRole('button', { name: 'Raise Concern' }).click();
    await page.locator('.quick-input-list').waitFor();
    await answer(page, CHANNELS);
    await waitForState(page, CHANNELS, 'concern: line 3: An odd import');
    await threadMark(page).click();
    await page.locator('.review-widget', { hasText: CHANNELS }).getByText('An odd import').waitFor();
    await row(page, CHANNELS).click();
    await page.keyboard.press('Control+Z');
    await waitForState(page, CHANNELS, 'open');
    await threadMark(page).waitFor({ state: 'hidden' });
    await review(page, FILE);
  });

  it('are undone from the view, last one first', async () => {
    const { page } = shared;
    await focusChecklist(page);
    for (const _ of ['reopened', 'resolved', 'reopened', 'resolved', 'raised']) {
      await page.keyboard.press('Control+Z');
    }
    await waitForState(page, GOROUTINES, 'open');
  });

  it('are told in the view alone', async () => {
    await assertNoNotification(shared.page);
  });
});

/** What stands beside the last line of a thread. */
function threadMark(page: Page): Locator {
  return page.locator('.editor-instance .comment-range-glyph[class*="comment-thread"]').first();
}

/** A choice of a quick pick. */
function choice(page: Page, text: string): Locator {
  return page.locator('.quick-input-list .monaco-list-row').getByText(text, { exact: true });
}

/** Types into the input that is open, and waits until it is gone or asks something else. */
async function answer(page: Page, text: string): Promise<void> {
  await quickInput(page).waitFor();
  await quickInput(page).fill(text);
  await page.keyboard.press('Enter');
  await page.waitForFunction(`(() => {
    const input = document.querySelector('.quick-input-widget input[type="text"]');
    return !input?.checkVisibility() || input.value !== ${JSON.stringify(text)};
  })()`);
}

/** Puts the cursor at the start of a line, and selects some lines from there. */
async function select(page: Page, line: number, count: number): Promise<void> {
  await focusEditor(page);
  await page.keyboard.press('Control+Home');
  for (let at = 1; at < line; at += 1) await page.keyboard.press('ArrowDown');
  for (let selected = 0; selected < count; selected += 1) await page.keyboard.press('Shift+ArrowDown');
}
