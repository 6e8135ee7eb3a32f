import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { changedService, changeRow, changes, chooseChanges, gitIn } from '../support/ui/changes.ts';
import { checklist, row, selectedRow, waitForState } from '../support/ui/checklist.ts';
import { write } from '../support/ui/reviewers.ts';
import { useReview } from '../support/ui/useReview.ts';

const GO = [
  'Errors are wrapped',
  'Errors are told once',
  'Panics are recovered',
  'Goroutines end',
  'Channels are closed',
];
/** Every file of the change in the order of its rows, and what is asked of it. */
const WALK = [
  ['trail.go', GO],
  ['handlers.go', [...GO, 'Input is checked', 'Status codes fit']],
  ['stages.go', GO],
] as const;
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
    await changeRow(page, 'internal/server/handlers.go, 0 of 7 answered, modified').waitFor();
    await changeRow(page, 'internal/audit/trail.go, 0 of 5 answered, added').waitFor();
    await changeRow(
      page,
      'internal/workflow/stages.go, 0 of 5 answered, renamed from internal/workflow/steps.go',
    ).waitFor();
    await focusChanges(page);
    await page.keyboard.press('End');
    await changeRow(page, 'No checklist: 1 file').waitFor();
    await page.locator(BADGE, { hasText: '17' }).waitFor();
  });

  it('is done from the first item to the last by keys alone', async () => {
    const { page } = shared;
    await focusChanges(page);
    for (const [file, items] of WALK) {
      for (const item of items) {
        await page.keyboard.press('F8');
        await openItem(page, file, item);
        await page.keyboard.press('Space');
        await waitForState(page, item, 'done');
      }
    }
    await page.locator('.tab.active', { hasText: 'stages.go (Review)' }).waitFor();
    await page.keyboard.press('F8');
    await page.locator('.statusbar').getByText('No open item in the files under review.').waitFor();
    await changeRow(page, 'internal/server/handlers.go, 7 of 7 answered').waitFor();
    await page.locator(BADGE).waitFor({ state: 'hidden' });
  });

  it('has only to be looked at again where the author has pushed', async () => {
    const { page } = shared;
    const git = gitIn(shared.folder);
    await write(shared.folder, { 'internal/audit/trail.go': 'package audit\n\nvar trail int\n' });
    git('commit', '--quiet', '--all', '--message=Third');
    await changeRow(page, 'internal/audit/trail.go, 0 of 5 answered, 5 stale').waitFor();
    await changeRow(page, 'Changed since your review: 1 file').waitFor();
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+Alt+F');
    await page.locator('.tab.active', { hasText: 'trail.go' }).waitFor();
    await selectedRow(page).and(row(page, 'Errors are wrapped, required, since')).waitFor();
    await changeRow(page, 'Goroutines end, stale: the file has changed').click();
    await selectedRow(page).and(row(page, 'Goroutines end, required, since')).waitFor();
    await page.locator('.tab.active', { hasText: 'trail.go' }).waitFor();
    await row(page, 'Errors are wrapped, required, since').click();
    await page.keyboard.press('Control+Enter');
    await waitForState(page, 'Errors are wrapped', 'done');
    await page.keyboard.press('Control+Z');
    await waitForState(page, 'Errors are wrapped', 'stale: the file has changed');
  });

  it('lists its files flat', async () => {
    const { page } = shared;
    await changes(page).locator('.pane-header').hover();
    await changes(page).getByRole('button', { name: 'View Changes as List' }).click();
    await changeRow(page, 'internal/server/handlers.go').and(page.locator('[aria-level="1"]')).waitFor();
  });
});

async function focusChanges(page: Page): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+Alt+G');
  await changes(page).locator('.monaco-list:focus').waitFor();
}

/** Waits until the focus is on an open item of a file. */
async function openItem(page: Page, file: string, item: string): Promise<void> {
  await checklist(page).locator('.message', { hasText: file }).waitFor();
  const focused = checklist(page).locator(
    '.monaco-list:focus .monaco-list-row.focused[aria-label$=", open"]',
  );
  await focused.and(selectedRow(page)).and(row(page, item)).waitFor();
}
