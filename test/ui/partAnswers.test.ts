import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import {
  assertNoNotification,
  checklist,
  focusChecklist,
  review,
  row,
  runReviewCommand,
  tick,
  waitForProgress,
  waitForState,
} from '../support/ui/checklist.ts';
import { folderOf, goReviewer } from '../support/ui/reviewers.ts';
import { useReview } from '../support/ui/useReview.ts';
import { focusEditor, quickInput } from '../support/vscode/window.ts';

const WRAPPED = 'Errors are wrapped';
const GOROUTINES = 'Goroutines end';
const FILE = 'parts.go';
const TEXT = `package lab

func first() {
	work()
}

func second() {
	rest()
}
`;

describe('Answers for a function', () => {
  const shared = useReview(
    () => folderOf({ '.personas/go-reviewer.md': goReviewer, [FILE]: TEXT }),
    (folder) => ({ folder, settings: { 'files.autoSave': 'off' } }),
  );

  it('are given by keys, for the function that the cursor is in', async () => {
    const { page } = shared;
    await review(page, FILE);
    await answerAt(page, 4, 'Done');
    await waitForState(page, WRAPPED, 'open, 1 part answered');
    await waitForProgress(page, FILE, '0/5 · 1 part answered');
  });

  it('stay while other functions are edited', async () => {
    const { page } = shared;
    // An answer for the whole file, to see that the edits were seen.
    await tick(page, GOROUTINES);
    await typeAt(page, 8, '// Well.\n');
    await typeAt(page, 2, '// Moved.\n');
    await page.keyboard.press('Control+S');
    await page.locator('.tab.active:not(.dirty)').waitFor();
    await waitForState(page, GOROUTINES, 'stale: the file has changed');
    await waitForState(page, WRAPPED, 'open, 1 part answered');
    await focusChecklist(page);
    await page.keyboard.press('Control+Z');
    await waitForState(page, GOROUTINES, 'open');
    await waitForProgress(page, FILE, '0/5 · 1 part answered');
  });

  it('are stale once it is edited itself, with an icon and a word', async () => {
    const { page } = shared;
    await typeAt(page, 5, '// Changed.\n');
    await waitForState(page, WRAPPED, 'open, 1 part stale');
    await waitForProgress(page, FILE, '0/5 · 1 part stale');
    await row(page, WRAPPED).locator('.codicon-history').waitFor();
  });

  it('are confirmed again in the view, and undone there', async () => {
    const { page } = shared;
    await focusItem(page);
    await page.keyboard.press('Control+Enter');
    await waitForState(page, WRAPPED, 'open, 1 part answered');
    await focusItem(page);
    await page.keyboard.press('Control+Z');
    await waitForState(page, WRAPPED, 'open, 1 part stale');
    await focusItem(page);
    await page.keyboard.press('Control+Enter');
    await waitForState(page, WRAPPED, 'open, 1 part answered');
  });

  it('are there again after a reload', async () => {
    const { page, workbench } = shared;
    await focusEditor(page);
    await page.keyboard.press('Control+S');
    await page.locator('.tab.active:not(.dirty)').waitFor();
    await workbench.reload();
    await runReviewCommand(page, 'Focus on Checklist View');
    await review(page, FILE);
    await waitForState(page, WRAPPED, 'open, 1 part answered');
    await waitForProgress(page, FILE, '0/5 · 1 part answered');
  });

  it('are taken back by the same keys', async () => {
    const { page } = shared;
    await answerAt(page, 5, 'Take the answer back');
    await waitForState(page, WRAPPED, 'open');
    await waitForProgress(page, FILE, '0/5');
  });

  it('say that an item does not apply there, and why', async () => {
    const { page } = shared;
    await answerAt(page, 5, 'Not applicable…', 'ArrowDown');
    await page.locator('.quick-input-title', { hasText: 'Not applicable: Errors are wrapped' }).waitFor();
    await quickInput(page).fill('It has none');
    await page.keyboard.press('Enter');
    await waitForState(page, WRAPPED, 'open, 1 part answered');
  });

  it('are taken back where the function is gone, as the view offers then', async () => {
    const { page } = shared;
    await goTo(page, 4);
    for (let line = 0; line < 4; line += 1) await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Delete');
    await waitForState(page, WRAPPED, 'open, 1 part stale');
    await focusItem(page);
    await page.keyboard.press('Control+Enter');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'first' }).waitFor();
    await page.keyboard.press('Enter');
    await waitForState(page, WRAPPED, 'open');
    await waitForProgress(page, FILE, '0/5');
  });

  it('are told in the view alone', async () => {
    await assertNoNotification(shared.page);
  });
});

/** Answers the first item for the function around a line, with the answer that comes first, or after some keys. */
async function answerAt(page: Page, line: number, answer: string, ...keys: readonly string[]): Promise<void> {
  await goTo(page, line);
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+Alt+A');
  await choice(page, WRAPPED).waitFor();
  await quickInput(page).fill(WRAPPED);
  await page.keyboard.press('Enter');
  await choice(page, 'Done').waitFor();
  for (const key of keys) await page.keyboard.press(key);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: answer }).waitFor();
  await page.keyboard.press('Enter');
  await choice(page, 'Done').waitFor({ state: 'hidden' });
}

function choice(page: Page, text: string): Locator {
  return page.locator('.quick-input-list .monaco-list-row').getByText(text, { exact: true });
}

async function typeAt(page: Page, line: number, text: string): Promise<void> {
  await goTo(page, line);
  await page.keyboard.type(text);
}

/** Puts the cursor at the start of a line of the editor. */
async function goTo(page: Page, line: number): Promise<void> {
  await focusEditor(page);
  await page.keyboard.press('Control+Home');
  for (let at = 1; at < line; at += 1) await page.keyboard.press('ArrowDown');
}

/** Moves the focus to the first item, below its persona and its checklist. */
async function focusItem(page: Page): Promise<void> {
  await focusChecklist(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await checklist(page).locator(`.monaco-list-row.focused[aria-label*="${WRAPPED}"]`).waitFor();
}
