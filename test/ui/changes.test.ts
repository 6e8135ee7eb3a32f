import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { changedService, changeRow, changes, chooseChanges, gitIn } from '../support/ui/changes.ts';
import { row, selectedRow, waitForState } from '../support/ui/checklist.ts';
import { write } from '../support/ui/reviewers.ts';
import { useReview } from '../support/ui/useReview.ts';

const BADGE = '.activitybar .action-item:has([aria-label^="Persona Review"]) .badge-content';

describe('The review of a change', () => {
  const shared = useReview(changedService);

  it('says that nothing has changed, and what else can be reviewed', async () => {
    const { page } = shared;
    await changes(page).getByText('Nothing has changed.').waitFor();
    await changes(page).getByRole('button', { name: 'Choose What to Review' }).waitFor();
  });

  it('shows the files of the branch with what is answered of each', async () => {
    const { page } = shared;
    await chooseChanges(page, 'This Branch Against Its Base');
    await changeRow(page, 'internal/server/handlers.go, modified, +3 −0, 0 of 7 answered').waitFor();
    await changeRow(page, 'internal/audit/trail.go, added').waitFor();
    await changeRow(page, 'internal/workflow/stages.go, renamed from internal/workflow/steps.go').waitFor();
    await changeRow(page, 'No checklist: 1 file').waitFor();
    await page.locator(BADGE, { hasText: '17' }).waitFor();
  });

  it('is done from the first item to the last by keys alone', async () => {
    const { page } = shared;
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+Alt+G');
    await changes(page).locator('.monaco-list:focus').waitFor();
    const seen: string[] = [];
    for (let index = 0; index < 17; index += 1) {
      await page.keyboard.press('F8');
      const label = await newSelection(page, seen.at(-1));
      seen.push(label);
      await page.keyboard.press('Space');
      await waitForDone(page, label);
    }
    assert.deepEqual(
      seen.map((label) => label.split(': ')[0]),
      [
        ...Array.from({ length: 5 }, () => 'trail.go'),
        ...Array.from({ length: 7 }, () => 'handlers.go'),
        ...Array.from({ length: 5 }, () => 'stages.go'),
      ],
    );
    await page.locator('.tab.active', { hasText: 'stages.go (Review)' }).waitFor();
    await page.keyboard.press('F8');
    await page.locator('.statusbar').getByText('No open item in the files under review.').waitFor();
    await changeRow(page, 'internal/server/handlers.go, modified, +3 −0, 7 of 7 answered').waitFor();
    await page.locator(BADGE).waitFor({ state: 'hidden' });
  });

  it('has only to be looked at again where the author has pushed', async () => {
    const { page } = shared;
    const git = gitIn(shared.folder);
    await write(shared.folder, { 'internal/audit/trail.go': 'package audit\n\nvar trail int\n' });
    git('commit', '--quiet', '--all', '--message=Third');
    await changeRow(page, 'internal/audit/trail.go, added, +3 −0, 0 of 5 answered, 5 stale').waitFor();
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+Alt+F');
    await page.locator('.tab.active', { hasText: 'trail.go' }).waitFor();
    await selectedRow(page).and(row(page, 'Errors are wrapped, required, stale')).waitFor();
    await page.keyboard.press('Control+Enter');
    await waitForState(page, 'Errors are wrapped', 'done');
    await page.keyboard.press('Control+Z');
    await waitForState(page, 'Errors are wrapped', 'stale: the file has changed');
  });

  it('lists its files flat, and by what is open', async () => {
    const { page } = shared;
    await changes(page).locator('.pane-header').hover();
    await changes(page).getByRole('button', { name: 'View Changes as List' }).click();
    await changeRow(page, 'internal/audit/trail.go').and(page.locator('[aria-level="1"]')).waitFor();
  });
});

/** What a screen reader says of the item that is selected anew, after the file's name. */
async function newSelection(page: Page, before: string | undefined): Promise<string> {
  await page.waitForFunction(
    `(() => (${readSelection}) !== null && (${readSelection}) !== ${JSON.stringify(before ?? null)})()`,
  );
  return await page.evaluate<string>(readSelection);
}

const readSelection = `(() => {
  const pane = [...document.querySelectorAll('.sidebar .pane')].find((pane) => pane.querySelector('.pane-header[aria-label^="Checklist"]'));
  const item = pane?.querySelector('.monaco-list:focus .monaco-list-row.selected.focused[aria-label$=", open"]');
  const file = pane?.querySelector('.message')?.innerText.split(' · ')[0];
  return item === null || item === undefined ? null : file + ': ' + item.ariaLabel.split(',')[0];
})()`;

async function waitForDone(page: Page, label: string): Promise<void> {
  await waitForState(page, label.split(': ')[1] ?? '', 'done');
}
