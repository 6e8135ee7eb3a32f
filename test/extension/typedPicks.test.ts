import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Emitter } from '../../src/core/emitter.ts';
import { GitRefType } from '../../src/extension/changes/gitApi.ts';
import { askReason } from '../../src/extension/commands/askReason.ts';
import { pickRef } from '../../src/extension/commands/pickRef.ts';
import { type TestBed, useTestBed } from './support/testBed.ts';

const RECENT = 'Nothing fails here';

suite('what is typed into a list, and Enter right after it', () => {
  const bed = useTestBed();

  test('is the reason, whatever was given before and looks like it', async () => {
    const pick = replaceQuickPick(bed());
    const reason = askReason({ title: '', recent: [RECENT], mayBeEmpty: false });
    pick.listArrives();
    pick.type('N');
    pick.type('No');
    pick.listArrives();
    pick.enter();
    assert.equal(await reason, 'No');
  });

  test('gives way to a reason that the user moves to', async () => {
    const pick = replaceQuickPick(bed());
    const reason = askReason({ title: '', recent: [RECENT], mayBeEmpty: true });
    pick.listArrives();
    pick.type('N');
    pick.listArrives();
    pick.down();
    pick.enter();
    assert.equal(await reason, RECENT);
  });

  for (const [typed, before] of [
    ['main', 'mai'],
    ['main~1', 'main'],
  ] as const) {
    test(`is the commit: ${typed}`, async () => {
      const pick = replaceQuickPick(bed());
      const names = ['topic', 'main', 'mainly'];
      const ref = pickRef(
        '',
        names.map((name) => ({ name, type: GitRefType.head })),
      );
      pick.listArrives();
      pick.type(before);
      pick.type(typed);
      pick.listArrives();
      pick.enter();
      assert.equal(await ref, typed);
    });
  }
});

/** Makes the next quick pick one whose lists come late. */
function replaceQuickPick(bed: TestBed): LateQuickPick {
  const { createQuickPick } = vscode.window;
  bed.later(() => Object.assign(vscode.window, { createQuickPick }));
  const pick = new LateQuickPick();
  Object.assign(vscode.window, { createQuickPick: () => pick });
  return pick;
}

/**
 * As where the extension host is busy: until the next list arrives, VS Code goes on with the one it has. What of it matches
 * comes first and is active; which that is, it tells by its place in the list.
 */
class LateQuickPick {
  readonly #changed = new Emitter<string>();
  readonly #accepted = new Emitter<void>();
  readonly #hidden = new Emitter<void>();
  readonly #sent: (readonly vscode.QuickPickItem[])[] = [];
  #items: readonly vscode.QuickPickItem[] = [];
  #shown: readonly vscode.QuickPickItem[] = [];
  #typed = '';
  title = '';
  placeholder = '';
  value = '';
  activeItems: readonly vscode.QuickPickItem[] = [];
  selectedItems: readonly vscode.QuickPickItem[] = [];

  readonly onDidChangeValue = this.#changed.event;
  readonly onDidAccept = this.#accepted.event;
  readonly onDidHide = this.#hidden.event;

  get items(): readonly vscode.QuickPickItem[] {
    return this.#items;
  }

  set items(items: readonly vscode.QuickPickItem[]) {
    this.#items = items;
    this.#sent.push(items);
  }

  show(): void {}

  hide(): void {
    this.#hidden.fire();
  }

  dispose(): void {}

  /** The oldest list that was sent. */
  listArrives(): void {
    this.#shown = this.#sent.shift() ?? this.#shown;
    this.#activate(0);
  }

  /** All that is typed by now. */
  type(text: string): void {
    this.#typed = text;
    this.#activate(0);
    this.value = text;
    this.#changed.fire(text);
  }

  down(): void {
    this.#activate(1);
  }

  enter(): void {
    this.selectedItems = this.activeItems;
    this.#accepted.fire();
  }

  #activate(row: number): void {
    const matches = ({ label }: vscode.QuickPickItem) => label.startsWith(this.#typed);
    const rows = [
      ...this.#shown.filter(matches).toSorted((a, b) => a.label.length - b.label.length),
      ...this.#shown.filter((item) => !matches(item) && item.alwaysShow === true),
    ];
    const active = rows[row];
    const item = active === undefined ? undefined : this.#items[this.#shown.indexOf(active)];
    this.activeItems = item === undefined ? [] : [item];
  }
}
