// Makes the pictures of the README from the real workbench: media/screenshots/*.png.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { sampleServiceFolder } from '../test/support/sampleService.ts';
import { changeRow, chooseChanges, gitIn } from '../test/support/ui/changes.ts';
import {
  clickBox,
  review,
  row,
  startReview,
  tick,
  waitForProgress,
  waitForState,
} from '../test/support/ui/checklist.ts';
import { clickAction, personaRow, renderedPage, showPersonas } from '../test/support/ui/personas.ts';
import { write } from '../test/support/ui/reviewers.ts';
import { temporaryFolder } from '../test/support/vscode/temporaryFolder.ts';
import { buildBundles } from './buildBundles.ts';
import { fewerColours } from './fewerColours.ts';
import { root } from './paths.ts';

interface Picture {
  readonly name: string;
  readonly theme: string;
  /** In pixels. */
  readonly sideBar: number;
  /** What an author has done to the folder. */
  readonly change?: (folder: string) => Promise<void>;
  /** What a person has done before. */
  readonly prepare: (page: Page) => Promise<void>;
}

const pictures: readonly Picture[] = [
  { name: 'light', theme: 'Default Light Modern', sideBar: 400, prepare: reviewSomeItems },
  { name: 'dark', theme: 'Default Dark Modern', sideBar: 400, prepare: reviewSomeItems },
  { name: 'high-contrast', theme: 'Default High Contrast', sideBar: 400, prepare: reviewSomeItems },
  { name: 'narrow', theme: 'Default Light Modern', sideBar: 170, prepare: reviewSomeItems },
  {
    name: 'changes',
    theme: 'Default Light Modern',
    sideBar: 400,
    change: changeOnABranch,
    prepare: reviewAChange,
  },
  { name: 'personas', theme: 'Default Light Modern', sideBar: 400, prepare: readAboutAPersona },
];

const viewport = { width: 1120, height: 760 };

await buildBundles({ production: false });
const pictureFolder = join(root, 'media/screenshots');
await mkdir(pictureFolder, { recursive: true });
for (const picture of pictures) {
  const file = join(pictureFolder, `${picture.name}.png`);
  await takePicture(picture, file);
  console.log(file);
}

async function takePicture({ theme, sideBar, change, prepare }: Picture, file: string): Promise<void> {
  const place = await temporaryFolder();
  const folder = join(place.path, 'quayside');
  await cp(sampleServiceFolder, folder, { recursive: true });
  await change?.(folder);
  const settings = { 'editor.minimap.enabled': false, 'workbench.colorTheme': theme };
  const workbench = await startReview({ folder, settings, viewport });
  try {
    await setSideBarWidth(workbench.page, sideBar);
    await prepare(workbench.page);
    await writeFile(file, fewerColours(await workbench.page.screenshot()));
  } finally {
    await workbench.close();
    await place.remove();
  }
}

/** A review under way: some items are ticked, then the file is edited, then one is looked at again. */
async function reviewSomeItems(page: Page): Promise<void> {
  await review(page, 'internal/server/handlers.go');
  const stale = ['No error is dropped', 'Context comes first'];
  for (const item of stale) {
    await tick(page, item);
  }
  await page.locator('.view-line', { hasText: 'applications lists' }).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' It answers JSON.');
  await page.keyboard.press('Home');
  for (const item of stale) {
    await waitForState(page, item, 'stale: the file has changed');
  }
  for (const item of ['Every goroutine can end', 'Shared state is guarded', 'Client input is checked']) {
    await tick(page, item);
  }
  await clickBox(page, 'No error is dropped');
  await waitForState(page, 'No error is dropped', 'done');
  await waitForProgress(page, 'handlers.go', '4/16 · 1 stale');
  await row(page, 'Errors become answers').click();
  await page.mouse.move(0, 0);
}

async function changeOnABranch(folder: string): Promise<void> {
  const git = gitIn(folder);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=First');
  git('checkout', '--quiet', '-b', 'topic');
  git('mv', 'internal/workflow/engine.go', 'internal/workflow/runner.go');
  const handlers = join(folder, 'internal/server/handlers.go');
  const text = await readFile(handlers, 'utf8');
  await writeFile(handlers, text.replace('applications lists', 'applications answers with'));
  await write(folder, {
    'migrations/004_application_owner.up.sql': 'ALTER TABLE applications ADD COLUMN owner TEXT;\n',
  });
  git('add', '--all');
  git('commit', '--quiet', '--message=Second');
}

/** The files of a branch, with the difference of one of which some items are answered. */
async function reviewAChange(page: Page): Promise<void> {
  await chooseChanges(page, 'This Branch Against Its Base');
  await changeRow(page, 'internal/server/handlers.go').click();
  await page.locator('.tab.active', { hasText: 'handlers.go (Review)' }).waitFor();
  for (const item of ['Every goroutine can end', 'Shared state is guarded', 'Client input is checked']) {
    await tick(page, item);
  }
  await waitForProgress(page, 'handlers.go', '3/16');
  await changeRow(page, 'internal/server/handlers.go, 3 of 16 answered').waitFor();
  await page.mouse.move(0, 0);
}

/** The Personas view with a persona unfolded, and its guide beside it. */
async function readAboutAPersona(page: Page): Promise<void> {
  await showPersonas(page);
  for (const label of ['Backend Specialist', 'Checklists', 'Examples']) {
    const folded = personaRow(page, label);
    await folded.locator('.monaco-tl-twistie').click();
    await folded.and(page.locator('[aria-expanded="true"]')).waitFor();
  }
  await clickAction(page, 'Backend Specialist', 'Open Guide');
  await (await renderedPage(page)).locator('h1').waitFor();
  await page.mouse.move(0, 0);
}

async function setSideBarWidth(page: Page, width: number): Promise<void> {
  const box = await page.locator('.part.sidebar').boundingBox();
  if (box === null) {
    throw new Error('The side bar is not shown.');
  }
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width, y);
  await page.mouse.down();
  await page.mouse.move(box.x + width, y);
  await page.mouse.up();
}
