import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import {
  assertNoNotification,
  review,
  row,
  runReviewCommand,
  waitForProgress,
} from '../support/ui/checklist.ts';
import { goReviewer, write } from '../support/ui/reviewers.ts';
import { useReview } from '../support/ui/useReview.ts';
import { fixtureCopy } from '../support/vscode/temporaryFolder.ts';

const HANDLERS = 'internal/server/handlers.go';

describe('The personas of a folder', () => {
  const shared = useReview(() => fixtureCopy('sample-service'));

  it('are the bundled ones where nothing is configured', async () => {
    const { page } = shared;
    await review(page, HANDLERS);
    await row(page, 'Backend Specialist').waitFor();
    await row(page, 'Orchestration Platform Backend Engineer').waitFor();
    await row(page, 'Polyglot Backend Engineer').waitFor({ state: 'hidden' });
  });

  it('are chosen from a list, at once and for good', async () => {
    const { page } = shared;
    await review(page, HANDLERS);
    await choose(page, 'Polyglot Backend Engineer');
    await row(page, 'Polyglot Backend Engineer').waitFor();
    await shared.workbench.reload();
    await runReviewCommand(page, 'Focus on Checklist View');
    await review(page, HANDLERS);
    await row(page, 'Polyglot Backend Engineer').waitFor();
    await choose(page, 'Polyglot Backend Engineer');
    await row(page, 'Polyglot Backend Engineer').waitFor({ state: 'hidden' });
  });

  it('are the folder’s own from the moment there is one', async () => {
    const { page, folder } = shared;
    await review(page, HANDLERS);
    await write(folder, { '.personas/go-reviewer.md': goReviewer });
    await row(page, 'Go Reviewer').waitFor();
    await row(page, 'Backend Specialist').waitFor({ state: 'hidden' });
    await waitForProgress(page, 'handlers.go', '0/5');
  });

  it('change with their files', async () => {
    const { page, folder } = shared;
    await review(page, HANDLERS);
    await write(folder, {
      '.personas/go-reviewer.md': goReviewer.replace('Goroutines end', 'Goroutines end in time'),
      '.personas/second.md': goReviewer.replaceAll('Go Reviewer', 'Second Reviewer'),
    });
    await row(page, 'Goroutines end in time').waitFor();
    await row(page, 'Second Reviewer').waitFor();
    await rename(join(folder, '.personas/second.md'), join(folder, '.personas/third.md'));
    await write(folder, { '.personas/third.md': goReviewer.replaceAll('Go Reviewer', 'Third Reviewer') });
    await row(page, 'Third Reviewer').waitFor();
    await row(page, 'Second Reviewer').waitFor({ state: 'hidden' });
    await write(folder, { '.personas/third.md': null });
    await row(page, 'Third Reviewer').waitFor({ state: 'hidden' });
  });

  it('are the bundled ones again when their whole folder is gone', async () => {
    const { page, folder } = shared;
    await review(page, HANDLERS);
    await write(folder, { '.personas': null });
    await row(page, 'Backend Specialist').waitFor();
    await row(page, 'Go Reviewer').waitFor({ state: 'hidden' });
  });

  it('come and go without a notification', async () => {
    await assertNoNotification(shared.page);
  });
});

/** Ticks or unticks a persona in the list of personas, and leaves the list by OK. */
async function choose(page: Page, persona: string): Promise<void> {
  await runReviewCommand(page, 'Choose Personas…');
  const list = page.locator('.quick-input-widget');
  await list.locator('.monaco-list-row', { hasText: persona }).click();
  await list.getByRole('button', { name: 'OK' }).click();
  await list.waitFor({ state: 'hidden' });
}
