import assert from 'node:assert/strict';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  assertNoNotification,
  checklist,
  review,
  row,
  runReviewCommand,
  tick,
  waitForProgress,
} from '../support/ui/checklist.ts';
import { folderOf, write } from '../support/ui/reviewers.ts';
import { useReview } from '../support/ui/useReview.ts';

const NAME = '$(bug) <img src=x> [name](command:workbench.action.closeWindow)';
const ESCAPE = '\u001B';
const ITEMS = [
  '<img src=x onerror=alert(1)> stays text',
  '$(flame) stays text',
  `${ESCAPE}[31mred${ESCAPE}[0m stays text`,
  `${'very '.repeat(2_000)}long`,
  '\u202Eright to left \u05D0\u05D1\u05D2',
];
/** What cannot be seen, or would turn the text around, is a character that says so. */
const SHOWN = ITEMS.map((item) => item.replaceAll(ESCAPE, '\uFFFD').replaceAll('\u202E', '\uFFFD'));

describe('The Checklist view stays whole', () => {
  const shared = useReview(() =>
    folderOf({
      '.personas/hostile.md': [
        `---\nname: ${JSON.stringify(NAME)}\ndescription: "$(flame) <b>bold</b>"\npatterns: ["**/*.go"]\n---\n`,
        '## <b>List</b>\n',
        ...ITEMS.map((item, index) => `- [ ] ${item} <!-- id=item-${index} -->`),
      ].join('\n'),
      'plain.go': 'package plain\n',
      'large.go': `package large\n\nconst text = \`${`${'x'.repeat(99)}\n`.repeat(55_000)}\`\n`,
    }),
  );

  it('when a persona brings HTML, links, icons, control characters and endless lines: all of it is plain text', async () => {
    const { page } = shared;
    await review(page, 'plain.go');
    await row(page, 'right to left').waitFor();
    const shown = await checklist(page).locator('.monaco-list-row .label-name').allTextContents();
    assert.deepEqual(shown.map(spaceless), [NAME, '<b>List</b>', ...SHOWN].map(spaceless));
    assert.equal(await checklist(page).locator('.label-name :is(img, b, .codicon)').count(), 0);
    assert.equal(await checklist(page).locator('a[href]').count(), 0);
  });

  it('when a persona brings icons into a list to pick from', async () => {
    const { page } = shared;
    await review(page, 'plain.go');
    for (const command of ['Choose Personas…', 'Explain Which Personas Apply']) {
      await runReviewCommand(page, command);
      const pick = page.locator('.quick-input-list .monaco-list-row', { hasText: '[name]' });
      await pick.getByText('$(bug) <img src=x>').waitFor();
      assert.equal(await pick.locator('.codicon-bug, .codicon-flame, img').count(), 0);
      await page.keyboard.press('Escape');
    }
  });

  it('when the file is larger than 5 MB', async () => {
    const { page } = shared;
    await review(page, 'large.go');
    await tick(page, ITEMS[1] ?? '');
    await waitForProgress(page, 'large.go', '1/5');
  });

  it('when there are 200 personas', async () => {
    const { page, folder } = shared;
    await review(page, 'plain.go');
    const personas = Array.from({ length: 200 }, (_, index) => [
      `many/reviewer-${index}.md`,
      `---\nname: Reviewer ${index}\npatterns: ["*.go"]\n---\n## List ${index}\n\n- [ ] Question ${index}\n`,
    ]);
    await write(folder, Object.fromEntries(personas));
    await rename(join(folder, 'many'), join(folder, '.personas/many'));
    await waitForProgress(page, 'plain.go', '0/205');
    await row(page, 'Reviewer 0, 0 of 1').waitFor();
    await tick(page, 'Question 0,');
    await waitForProgress(page, 'plain.go', '1/205');
    await write(folder, { '.personas/many': null });
    await waitForProgress(page, 'plain.go', '0/5');
  });

  it('without a notification', async () => {
    await assertNoNotification(shared.page);
  });
});

/** White space may be drawn in another way, and VS Code cuts the end of endless lines off. */
function spaceless(text: string): string {
  return text.replaceAll(/\s/g, '').slice(0, 100);
}
