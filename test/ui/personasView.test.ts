import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import {
  assertNoNotification,
  review,
  row,
  runReviewCommand,
  waitForProgress,
} from '../support/ui/checklist.ts';
import {
  clickAction,
  personaRow,
  renderedPage,
  showChecklist,
  showPersonas,
} from '../support/ui/personas.ts';
import { reviewedService, write } from '../support/ui/reviewers.ts';
import { useReview } from '../support/ui/useReview.ts';
import { pressDownTo, pressHome, view } from '../support/vscode/window.ts';

const HANDLERS = 'internal/server/handlers.go';

describe('The Personas view', () => {
  const shared = useReview(reviewedService);

  it('shows the personas with the files that they cover', async () => {
    const { page } = shared;
    await showPersonas(page);
    await personaRow(page, 'Go Reviewer, 15 files').waitFor();
    await personaRow(page, 'Server Reviewer, 4 files').waitFor();
    await personaRow(page, 'Backend Specialist, off').waitFor();
  });

  it('leads by the arrow keys and Enter to the line that an item is written on', async () => {
    const { page } = shared;
    await showPersonas(page);
    await focusRow(page, 'Go Reviewer');
    for (const next of ['Go Reviewer', 'Checklists', 'Errors']) {
      await pressTo(page, next);
      await page.keyboard.press('ArrowRight');
    }
    await pressTo(page, 'Errors are wrapped');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'go-reviewer.md' }).waitFor();
    await page.locator('.statusbar-item', { hasText: 'Ln 9, Col 1' }).waitFor();
  });

  it('leaves the focus in the view on a click, and shows the file as a preview', async () => {
    const { page } = shared;
    await showPersonas(page);
    await personaRow(page, 'Server Reviewer').click();
    const tab = page.locator('.tab.active', { hasText: 'server-reviewer.md' });
    await tab.locator('.monaco-icon-label.italic').waitFor();
    await view(page, 'Personas').locator('.monaco-list:focus').waitFor();
  });

  it('is not needed for the persona of the open file, which commands offer first', async () => {
    const { page } = shared;
    await showPersonas(page);
    await personaRow(page, 'Server Reviewer').click();
    await page.locator('.tab.active', { hasText: 'server-reviewer.md' }).waitFor();
    await runReviewCommand(page, 'Show Covered Files…');
    const first = page.locator('.quick-input-list .monaco-list-row[data-index="0"].focused');
    await first.filter({ hasText: 'Server Reviewer' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-title', { hasText: 'Server Reviewer' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('switches a persona off and on for the folder, and the checklist follows', async () => {
    const { page } = shared;
    await showChecklist(page);
    await review(page, HANDLERS);
    await waitForProgress(page, 'handlers.go', '0/7');
    await showPersonas(page);
    await clickAction(page, 'Server Reviewer', 'Switch Off in This Folder');
    await personaRow(page, 'Server Reviewer, off').waitFor();
    await showChecklist(page);
    await waitForProgress(page, 'handlers.go', '0/5');
    await row(page, 'Server Reviewer').waitFor({ state: 'hidden' });
    await showPersonas(page);
    await clickAction(page, 'Server Reviewer', 'Switch On in This Folder');
    await personaRow(page, 'Server Reviewer, 4 files').waitFor();
    await showChecklist(page);
    await waitForProgress(page, 'handlers.go', '0/7');
  });

  it('opens the guide as a page that follows the file', async () => {
    const { page, folder } = shared;
    await showPersonas(page);
    await clickAction(page, 'Server Reviewer', 'Open Guide');
    const guide = await renderedPage(page);
    await guide.locator('h1', { hasText: 'Server Reviewer' }).waitFor();
    await guide.locator('li', { hasText: '☐ Input is checked' }).waitFor();
    await write(folder, {
      '.personas/server-reviewer.md':
        '---\nname: Server Reviewer\npatterns: "*.go"\n---\nNew <img id="own" src="https://example.com/x.png"> [text](command:workbench.action.quit).\n',
    });
    await guide.locator('p', { hasText: 'New <img id="own"' }).waitFor();
    assert.equal(await guide.locator('img, #own, a[href^="command:"], a[data-href^="command:"]').count(), 0);
  });

  it('comes and goes without a notification', async () => {
    await assertNoNotification(shared.page);
  });
});

async function focusRow(page: Page, label: string): Promise<void> {
  await view(page, 'Personas').locator('.monaco-list').focus();
  await pressHome(page);
  await pressTo(page, label);
}

/** Presses the arrow key down until the focus is on a row, once that is there. */
async function pressTo(page: Page, label: string): Promise<void> {
  await personaRow(page, label).waitFor();
  await pressDownTo(page, label);
}
