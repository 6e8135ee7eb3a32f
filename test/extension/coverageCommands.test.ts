import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Emitter } from '../../src/core/emitter.ts';
import { makePatternsExplicit } from '../../src/extension/commands/makePatternsExplicit.ts';
import type { FoundPersona } from '../../src/extension/commands/pickPersona.ts';
import { showCoveredFiles } from '../../src/extension/commands/showCoveredFiles.ts';
import { FolderFiles } from '../../src/extension/folderFiles.ts';
import { PersonaChoices } from '../../src/extension/personas/personaChoices.ts';
import { PersonaLibrary } from '../../src/extension/personas/personaLibrary.ts';
import { workspaceFiles } from '../../src/extension/personas/workspaceFiles.ts';
import { testLog, thisExtension } from './support/extension.ts';
import { loadParser } from './support/loadParser.ts';
import { MemoryMemento } from './support/memento.ts';
import { takeMessages } from './support/messages.ts';
import { type TestBed, useTestBed } from './support/testBed.ts';
import { until } from './support/until.ts';

const AGENT = '.claude/agents/golang-pro.md';

suite('what a persona does not say itself', () => {
  const bed = useTestBed();

  test('its inferred patterns are written into its file, and shown unsaved', async () => {
    await bed().write(AGENT, '---\r\nname: golang-pro\r\n---\r\n# Pro\r\n');
    await makePatternsExplicit(await find(bed(), 'golang-pro'), loadParser);
    assert.equal(
      unsaved(bed(), AGENT),
      '---\r\nname: golang-pro\r\npatterns:\r\n  - "**/*.go"\r\n---\r\n# Pro\r\n',
    );
  });

  test('its assigned patterns are, into the text that the editor has by now', async () => {
    const path = '.claude/agents/go-assigned.md';
    await bed().write(path, '# Pro\n');
    await bed().set('assign', { 'go-assigned': ['*.sql', '!a.sql'] });
    const found = await find(bed(), 'go-assigned');
    const editor = await vscode.window.showTextDocument(bed().uri(path));
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), '\nUnsaved.\n'));
    await makePatternsExplicit(found, loadParser);
    assert.equal(
      unsaved(bed(), path),
      '---\npatterns:\n  - "*.sql"\n  - "!a.sql"\n---\n\n# Pro\n\nUnsaved.\n',
    );
  });

  test('it stays as it is, and the user is told, where it cannot be written', async () => {
    const path = '.claude/agents/go-odd.md';
    const content = '--- js\nname: a\n---\n# Go\n';
    await bed().write(path, content);
    const found = await find(bed(), 'go-odd');
    const messages = takeMessages(bed());
    const done = makePatternsExplicit(found, loadParser);
    const told = until('the user is told', messages.onDidShow, () => messages.all.length > 0);
    await Promise.race([done, told]);
    assert.match(messages.all[0]?.text ?? '', /go-odd\.md/);
    messages.all[0]?.answer(undefined);
    await done;
    assert.equal((await vscode.workspace.openTextDocument(bed().uri(path))).getText(), content);
  });
});

suite('the files that a persona covers', () => {
  const bed = useTestBed();

  test('are listed and counted; the one the user moves to is shown, and none stays where none is picked', async () => {
    await bed().write('docs/a.covered', 'a\n');
    await bed().write('docs/b.covered', 'b\n');
    await bed().write('.personas/covers.md', '---\nid: covers\nname: Covers\npatterns: "*.covered"\n---\n');
    const before = await vscode.window.showTextDocument(bed().uri('README.md'));
    const { pick, done } = await listed(bed());
    assert.equal(pick.title, 'Covers covers 2 files');
    assert.deepEqual(
      pick.items.map(({ label, description }) => [label, description]),
      [
        ['a.covered', 'docs'],
        ['b.covered', 'docs'],
      ],
    );
    pick.moveTo(1);
    await isShown(bed(), 'docs/b.covered');
    pick.hide();
    await done;
    assert.equal(vscode.window.activeTextEditor?.document, before.document);
  });

  test('are opened when picked', async () => {
    await bed().write('docs/a.covered', 'a\n');
    await bed().write('.personas/covers.md', '---\nid: covers\nname: Covers\npatterns: "*.covered"\n---\n');
    const { pick, done } = await listed(bed());
    assert.equal(pick.title, 'Covers covers 1 file');
    pick.accept(0);
    await done;
    await isShown(bed(), 'docs/a.covered');
  });

  test('are none for a persona without patterns', async () => {
    await bed().write('.personas/covers.md', '---\nid: covers\nname: Covers\n---\n');
    const { pick, done } = await listed(bed());
    assert.equal(pick.title, 'Covers covers 0 files');
    assert.deepEqual(pick.items, []);
    pick.hide();
    await done;
  });
});

async function find(bed: TestBed, id: string): Promise<FoundPersona> {
  const choices = bed.own(new PersonaChoices(new MemoryMemento()));
  const host = { files: workspaceFiles, loadParser, homeDirectory: null };
  const library = bed.own(new PersonaLibrary(thisExtension().extensionUri, host, choices, testLog(bed)));
  const { found } = await library.of(bed.folder);
  const persona = found.find((candidate) => candidate.id === id);
  assert.ok(persona, id);
  return { folder: bed.folder, persona };
}

/** The text of the active editor, which is that of the path, and not saved. */
function unsaved(bed: TestBed, path: string): string {
  const document = vscode.window.activeTextEditor?.document;
  assert.equal(document?.uri.toString(), bed.uri(path).toString());
  assert.equal(document.isDirty, true);
  return document.getText();
}

/** The list of the persona `covers`, once it is complete. */
async function listed(bed: TestBed): Promise<{ pick: UsedQuickPick; done: Promise<void> }> {
  const { createQuickPick } = vscode.window;
  bed.later(() => Object.assign(vscode.window, { createQuickPick }));
  const pick = new UsedQuickPick();
  Object.assign(vscode.window, { createQuickPick: () => pick });
  const files = bed.own(new FolderFiles(workspaceFiles));
  const done = showCoveredFiles(await find(bed, 'covers'), files.of(bed.folder));
  await until('the list is complete', pick.onDidSettle, () => !pick.busy);
  return { pick, done };
}

/** What the extension uses of a quick pick, with the user in the test's hands. */
class UsedQuickPick {
  readonly #active = new Emitter<readonly vscode.QuickPickItem[]>();
  readonly #accepted = new Emitter<void>();
  readonly #hidden = new Emitter<void>();
  readonly #settled = new Emitter<void>();
  #busy = false;
  title = '';
  placeholder = '';
  items: readonly vscode.QuickPickItem[] = [];
  activeItems: readonly vscode.QuickPickItem[] = [];
  selectedItems: readonly vscode.QuickPickItem[] = [];

  readonly onDidChangeActive = this.#active.event;
  readonly onDidAccept = this.#accepted.event;
  readonly onDidHide = this.#hidden.event;
  readonly onDidSettle = this.#settled.event;

  get busy(): boolean {
    return this.#busy;
  }

  set busy(isBusy: boolean) {
    this.#busy = isBusy;
    this.#settled.fire();
  }

  show(): void {
    this.busy = true;
  }

  hide(): void {
    this.#hidden.fire();
  }

  dispose(): void {
    this.#active.dispose();
  }

  moveTo(index: number): void {
    this.activeItems = this.items.slice(index, index + 1);
    this.#active.fire(this.activeItems);
  }

  accept(index: number): void {
    this.moveTo(index);
    this.selectedItems = this.activeItems;
    this.#accepted.fire();
  }
}

async function isShown(bed: TestBed, path: string): Promise<void> {
  const expected = bed.uri(path).toString();
  await until(`${path} is shown`, vscode.window.onDidChangeActiveTextEditor, () => {
    return vscode.window.activeTextEditor?.document.uri.toString() === expected;
  });
}
