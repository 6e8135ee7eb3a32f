// The Personas view and the guide as their users know them.
import assert from 'node:assert/strict';
import type { Frame, Locator, Page } from 'playwright-core';
import { treeRow, view } from '../vscode/window.ts';
import { runReviewCommand } from './checklist.ts';

/** Shows the Personas view with room for all of its rows. */
export async function showPersonas(page: Page): Promise<void> {
  await runReviewCommand(page, 'Focus on Personas View');
  await setFolded(page, 'Checklist', true);
  await view(page, 'Personas').locator('.monaco-list-row').first().waitFor();
}

export async function showChecklist(page: Page): Promise<void> {
  await setFolded(page, 'Checklist', false);
}

async function setFolded(page: Page, title: string, isFolded: boolean): Promise<void> {
  const header = view(page, title).locator('.pane-header');
  if ((await header.getAttribute('aria-expanded')) === String(isFolded)) {
    await header.click();
  }
  await header.and(page.locator(`[aria-expanded="${!isFolded}"]`)).waitFor();
}

export function personaRow(page: Page, label: string): Locator {
  return treeRow(view(page, 'Personas'), label).first();
}

export async function clickAction(page: Page, label: string, action: string): Promise<void> {
  await personaRow(page, label).hover();
  await personaRow(page, label).locator(`.action-label[aria-label="${action}"]`).click();
  await page.mouse.move(0, 0);
}

/** The innermost frame of the only rendered page. */
export async function renderedPage(page: Page): Promise<Frame> {
  const outer = page.locator('iframe.webview.ready');
  await outer.waitFor();
  const inner = outer.contentFrame().locator('iframe#active-frame');
  await inner.waitFor();
  const frame = await (await inner.elementHandle())?.contentFrame();
  assert.ok(frame);
  return frame;
}
