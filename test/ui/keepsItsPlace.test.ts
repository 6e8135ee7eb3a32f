import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import {
  checklist,
  clickBox,
  review,
  row,
  selectedRow,
  tick,
  waitForProgress,
  waitForState,
} from '../support/ui/checklist.ts';
import { folderOf } from '../support/ui/reviewers.ts';
import { useReview } from '../support/ui/useReview.ts';

const SELECTED = 'Third question 20';
const OTHER = 'Third question 15';

describe('The Checklist view keeps what is folded, what is selected and where it is scrolled to', () => {
  const shared = useReview(() =>
    folderOf({
      '.personas/long.md': longPersona(['First', 'Second', 'Third']),
      'a.go': 'package a\n',
      'b.go': 'package b\n',
      'c.go': 'package c\n',
      'd.go': 'package d\n',
    }),
  );

  it('while items are ticked and unticked', async () => {
    const { page } = shared;
    await review(page, 'a.go');
    const before = await foldSelectAndScroll(page);
    await tick(page, OTHER);
    await waitForProgress(page, 'a.go', '1/60');
    assert.deepEqual(await placeOf(page), before);
    await clickBox(page, OTHER);
    await waitForState(page, OTHER, 'open');
    await waitForProgress(page, 'a.go', '0/60');
    assert.deepEqual(await placeOf(page), before);
  });

  it('while the file is edited', async () => {
    const { page } = shared;
    await review(page, 'b.go');
    const before = await foldSelectAndScroll(page);
    await tick(page, SELECTED);
    await page.locator('.editor-instance .view-lines').click();
    await page.keyboard.type('// ');
    await waitForProgress(page, 'b.go', '0/60 · 1 stale');
    await waitForState(page, SELECTED, 'stale: the file has changed');
    assert.deepEqual(await placeOf(page), before);
  });

  it('while other files are looked at', async () => {
    const { page } = shared;
    await review(page, 'c.go');
    const before = await foldSelectAndScroll(page);
    await tick(page, OTHER);
    await review(page, 'd.go');
    await waitForState(page, OTHER, 'open');
    assert.deepEqual(await placeOf(page), before);
    await review(page, 'c.go');
    await waitForState(page, OTHER, 'done');
    assert.deepEqual(await placeOf(page), before);
  });
});

/** Folds the second checklist, selects the last item and scrolls to it; what is folded already stays so. */
async function foldSelectAndScroll(page: Page): Promise<readonly string[]> {
  await checklist(page).locator('.monaco-list').focus();
  await page.keyboard.press('Home');
  const second = row(page, 'Second, ');
  await second.waitFor();
  if ((await second.getAttribute('aria-expanded')) === 'true') {
    await second.locator('.monaco-tl-twistie').click();
  }
  await second.and(page.locator('[aria-expanded="false"]')).waitFor();
  await page.keyboard.press('End');
  await row(page, SELECTED).click();
  await selectedRow(page).and(row(page, SELECTED)).waitFor();
  const place = await placeOf(page);
  assert.ok(!place.some((shown) => shown.includes('First question 1 ')), 'the view is scrolled');
  return place;
}

/** The texts and offsets of the rows that are in sight, and which of them is selected. */
async function placeOf(page: Page): Promise<readonly string[]> {
  return await checklist(page)
    .locator('.monaco-list-row')
    .evaluateAll((rows) =>
      rows.map((shown) => {
        const name = shown.querySelector('.label-name')?.textContent?.replace('stale · ', '');
        return `${name} at ${Math.round(shown.getBoundingClientRect().top)}, ${shown.getAttribute('aria-selected')}`;
      }),
    );
}

function longPersona(titles: readonly string[]): string {
  const questions = (title: string) =>
    Array.from({ length: 20 }, (_, n) => `- [ ] ${title} question ${n + 1}`);
  const checklists = titles.map((title) => [`## ${title}`, '', ...questions(title)].join('\n'));
  return ['---', 'name: Long Reviewer', 'patterns: ["*.go"]', '---', '', checklists.join('\n\n'), ''].join(
    '\n',
  );
}
