// What a person does with a window of VS Code: real keys and clicks, and waiting for what they can see.
import type { Locator, Page } from 'playwright-core';

/** Runs a command from the command palette, by its full title (`Persona Review: Reset This File`). */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  const input = quickInput(page);
  await input.waitFor();
  await input.fill(`>${title}`);
  // The best match is not always the first: the last one used comes before it.
  await page.locator('.quick-input-list .monaco-list-row').getByText(title, { exact: true }).first().click();
  await leaveQuickInput(page, `>${title}`);
}

/** Opens a file by quick open, by its path in the workspace. */
export async function openFile(page: Page, path: string): Promise<void> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  // Without the palette's `>` the same input looks for files.
  await page.keyboard.press('F1');
  const input = quickInput(page);
  await input.waitFor();
  await input.fill(path);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
  await input.press('Enter');
  await leaveQuickInput(page, path);
  await page.locator('.tab.active', { hasText: name }).waitFor();
}

/** Waits until quick input is gone, or asks something else: while it fades out it takes keys, and then loses them. */
async function leaveQuickInput(page: Page, typed: string): Promise<void> {
  await page.waitForFunction(`(() => {
    const input = document.querySelector('.quick-input-widget input[type="text"]');
    return !input?.checkVisibility() || input.value !== ${JSON.stringify(typed)};
  })()`);
}

/** The text field of quick open, the command palette, quick picks and input boxes. */
export function quickInput(page: Page): Locator {
  return page.locator('.quick-input-widget:visible input[type="text"]');
}

/** Moves the focus into the text of the editor, by its key: a click may hit what is open between the lines. */
export async function focusEditor(page: Page): Promise<void> {
  await page.keyboard.press('Control+1');
  // The first command of its kind is run only when the extension host has heard of it; keys go elsewhere until then.
  await page.locator('.editor-instance > .monaco-editor.focused').waitFor();
}

/** Moves the focus to the first row of the list that has it. */
export async function pressHome(page: Page): Promise<void> {
  await page.keyboard.press('Home');
  await page.locator('.monaco-list:focus .monaco-list-row.focused[data-index="0"]').waitFor();
}

/** Presses the arrow key down, from row to row of the list that has the focus, until it is on one whose label begins so. */
export async function pressDownTo(page: Page, label: string): Promise<void> {
  const focused = page.locator('.monaco-list:focus .monaco-list-row.focused');
  while ((await focused.getAttribute('aria-label'))?.startsWith(label) !== true) {
    const index = await focused.getAttribute('data-index');
    await page.keyboard.press('ArrowDown');
    await focused.and(page.locator(`:not([data-index="${index}"])`)).waitFor();
  }
}

/** Shows a view container by its button in the activity bar, which would hide one that is already shown. */
export async function openContainer(page: Page, title: string): Promise<void> {
  const shown = page.locator('.sidebar .composite.title');
  await shown.waitFor();
  const wanted = shown.filter({ hasText: title });
  if (await wanted.isVisible()) return;
  await page.locator(`.activitybar .action-item:has([aria-label^="${title}"])`).click();
  await wanted.waitFor();
}

/** A view of the side bar, by its title. */
export function view(page: Page, title: string): Locator {
  return page.locator('.sidebar .pane', { has: page.locator(`.pane-header[aria-label^="${title}"]`) });
}

/** A row of a tree whose accessible label contains a text. */
export function treeRow(within: Page | Locator, label: string): Locator {
  return within.locator(`.monaco-list-row[aria-label*="${label.replaceAll('"', '\\"')}"]`);
}

/** The checkbox of a row; `aria-checked` and the class `codicon-check` tell whether it is ticked. */
export function checkbox(row: Locator): Locator {
  return row.locator('.custom-view-tree-node-item-checkbox');
}

/** A notification that is shown, whose text contains the one given. */
export function notification(page: Page, text: string): Locator {
  return page.locator('.notifications-toasts .notification-list-item', { hasText: text });
}
