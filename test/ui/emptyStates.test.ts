import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { checklist, review, row, runReviewCommand, statusBarProgress } from '../support/ui/checklist.ts';
import { folderOf, goReviewer } from '../support/ui/reviewers.ts';
import { useReview } from '../support/ui/useReview.ts';
import { openFile, quickInput, runCommand } from '../support/vscode/window.ts';

describe('The Checklist view says why it is empty, and what to do', () => {
  const shared = useReview(
    () =>
      folderOf({
        'service/.personas/go-reviewer.md': goReviewer,
        'service/.personas/yaml-reader.md':
          '---\nname: YAML Reader\npatterns: ["*.yaml"]\n---\nNo list here.\n',
        'service/main.go': 'package main\n',
        'service/deploy.yaml': 'a: 1\n',
        'service/binary.go': Uint8Array.from({ length: 4_096 }, (_, index) => index % 7),
        'service/notes.txt': 'Notes\n',
        'bare/.vscode/settings.json': '{ "personaReview.bundledPersonas": "off" }',
        'bare/main.go': 'package main\n',
      }),
    (folder) => ({ folder: join(folder, 'service') }),
  );

  it('where no file is open', async () => {
    const { page } = shared;
    await says(page, 'Open a file to see the checklists of the personas that review it.');
    await statusBarProgress(page).waitFor({ state: 'hidden' });
    await link(page, 'Go to File').click();
    await quickInput(page).fill('main.go');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'main.go' }).first().waitFor();
    await page.keyboard.press('Enter');
    await row(page, 'Errors are wrapped').waitFor();
  });

  it('where the file has never been saved', async () => {
    const { page } = shared;
    await runCommand(page, 'File: New Untitled Text File');
    await says(page, 'This file has not been saved yet.');
    await link(page, 'Save File').waitFor();
  });

  it('where the file is outside the folder', async () => {
    const { page } = shared;
    await runCommand(page, 'Preferences: Open Default Keyboard Shortcuts (JSON)');
    await page.locator('.tab.active', { hasText: 'Default Keybindings' }).waitFor();
    await says(page, 'This file is outside the open folders');
  });

  it('where the file is binary', async () => {
    const { page } = shared;
    await openFile(page, 'binary.go');
    await page.locator('.monaco-editor-pane-placeholder').waitFor();
    await says(page, 'This editor shows no text that can be reviewed.');
  });

  it('where no persona matches, and explains it, persona by persona', async () => {
    const { page } = shared;
    await openFile(page, 'notes.txt');
    await says(page, 'No persona reviews this file: none of their patterns matches its path.');
    await link(page, 'Explain Why').click();
    const reason = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Go Reviewer' });
    await reason.getByText('**/*.go').first().waitFor();
    await page.keyboard.press('Escape');
    await link(page, 'Choose Personas').click();
    await page.locator('.quick-input-title', { hasText: 'Personas that review “service”' }).waitFor();
    await page.keyboard.press('Escape');
    await link(page, 'Create Persona').click();
    await page.locator('.quick-input-title', { hasText: 'Create Persona in “service”' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('where the personas have no checklist for the file', async () => {
    const { page } = shared;
    await openFile(page, 'deploy.yaml');
    await says(page, 'The personas that review this file have no checklist for it.');
    await link(page, 'Create Persona').waitFor();
  });

  it('where everything is answered and hidden', async () => {
    const { page } = shared;
    await review(page, 'main.go');
    await runReviewCommand(page, 'Hide Answered Items');
    for (const item of ['wrapped', 'told once', 'Panics', 'Goroutines end']) {
      await row(page, item).locator('[role="checkbox"]').click();
      await row(page, item).waitFor({ state: 'hidden' });
    }
    await row(page, 'Channels').locator('[role="checkbox"]').click();
    await says(page, 'Every item of this file is answered.');
    await link(page, 'Show Answered Items').click();
    await row(page, 'Channels').waitFor();
  });

  it('where no persona is switched on', async () => {
    const page = await shared.workbench.openWindow(join(shared.folder, 'bare'));
    await runReviewCommand(page, 'Focus on Checklist View');
    await openFile(page, 'main.go');
    await says(page, 'No persona is switched on for this folder.');
    await link(page, 'Choose Personas').waitFor();
    await link(page, 'Create Persona').waitFor();
    await page.close();
  });

  it('where no folder is open', async () => {
    const page = await shared.workbench.openWindow(null);
    await runReviewCommand(page, 'Focus on Checklist View');
    await says(page, 'Open a folder to review its files');
    await link(page, 'Open Folder').waitFor();
    await page.close();
  });
});

async function says(page: Page, text: string): Promise<void> {
  await checklist(page).locator('.welcome-view-content', { hasText: text }).waitFor();
}

function link(page: Page, label: string): Locator {
  return checklist(page).locator('.welcome-view-content').getByRole('button', { name: label });
}
