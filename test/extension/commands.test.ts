import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { checklistNodes, type ItemNode, type PersonaNode } from '../../src/extension/views/checklistNode.ts';
import { type ContextKeys, listenToContextKeys } from './support/contextKeys.ts';
import { globalStorage, thisExtension } from './support/extension.ts';
import { writeKnownPersona } from './support/knownPersona.ts';
import { takeMessages } from './support/messages.ts';
import { logLines, shows, startReview, states } from './support/reviewParts.ts';
import { useTestBed } from './support/testBed.ts';
import { until } from './support/until.ts';

const FILE = 'internal/workflow/engine.go';
const PERSONA = `patterns: "**/*.go"
---
## Checklist

- [ ] Is it right? <!-- id=right -->
- [ ] Is it short? <!-- id=short -->
- [ ] Is it fast? <!-- id=fast optional -->
`;

suite('the commands', () => {
  const bed = useTestBed();
  let keys: ContextKeys;
  let rows: readonly PersonaNode[];

  /** Opens a file and waits for the activated extension's checklist and for the same rows as it shows. */
  setup(async () => {
    await thisExtension().activate();
    await writeKnownPersona(bed(), '.personas/commands.md', PERSONA);
    keys = listenToContextKeys(bed());
    const { session } = startReview(bed());
    await vscode.window.showTextDocument(bed().uri(FILE));
    await keys.has('fileHasChecklist', true);
    await until('the rows are there', session.onDidChange, () => session.shown?.file.path === FILE);
    rows = session.shown === null ? [] : checklistNodes(session.shown.review, false);
  });

  function run(command: string, node?: ItemNode): Thenable<unknown> {
    return vscode.commands.executeCommand(`personaReview.${command}`, node);
  }

  function item(index: number): ItemNode {
    const node = rows
      .flatMap(({ children }) => children)
      .flatMap(({ children }) => children)
      .at(index);
    assert.ok(node);
    return node;
  }

  /** The checklist as the user copies it. */
  async function copied(): Promise<string> {
    await run('copyChecklist');
    return vscode.env.clipboard.readText();
  }

  test('tick an item, untick it, and undo', async () => {
    const before = await copied();
    assert.match(before, new RegExp(`^## ${FILE} — 0/3\\n`));
    await run('toggleItem', item(0));
    const ticked = await copied();
    assert.equal(ticked.match(/^- \[x\] /gm)?.length, 1);
    assert.match(ticked, new RegExp(`^## ${FILE} — 1/`));
    await run('toggleItem', item(0));
    assert.equal(await copied(), before);
    await run('undo');
    assert.equal(await copied(), ticked);
    await run('undo');
    assert.equal(await copied(), before);
    await keys.has('undoIsPossible', false);
  });

  test('keep a tick in the extension’s storage, where the next window finds it', async () => {
    const storage = await globalStorage();
    await vscode.window.showTextDocument(bed().uri(FILE));
    // The settings were shown in between: the extension may still be looking at the file again.
    await keys.has('fileHasChecklist', true);
    await run('toggleItem', item(0));
    const next = startReview(bed(), { storage });
    await shows(next, FILE);
    const { id } = item(0).review.item;
    assert.equal(states(next)[0], `${id} done`);
    const line = (await logLines(next, bed().folder)).at(-1);
    assert.deepEqual(
      { path: line?.['path'], item: line?.['item'], answer: line?.['answer'] },
      { path: FILE, item: id, answer: 'done' },
    );
    assert.ok(line?.['reviewer'] !== '');
    await run('undo');
  });

  test('confirm stale items again, one or all', async () => {
    await run('toggleItem', item(0));
    await run('toggleItem', item(1));
    const editor = vscode.window.activeTextEditor;
    await editor?.edit((edit) => edit.insert(new vscode.Position(0, 0), '// edited\n'));
    await keys.has('fileIsStale', true);
    assert.equal((await copied()).match(/\*\*stale\*\*/g)?.length, 2);
    await run('confirmItem', item(0));
    assert.equal((await copied()).match(/\*\*stale\*\*/g)?.length, 1);
    await run('confirmFile');
    await keys.has('fileIsStale', false);
    assert.equal((await copied()).match(/^- \[x\] /gm)?.length, 2);
    for (const _ of ['file', 'item', 'second tick', 'first tick']) await run('undo');
    await keys.has('undoIsPossible', false);
  });

  test('reset the file, which one click undoes', async () => {
    const messages = takeMessages(bed());
    await run('toggleItem', item(0));
    const ticked = await copied();
    const done = run('resetFile');
    await until('the reset is told', messages.onDidShow, () => messages.all.length > 0);
    assert.match(await copied(), new RegExp(`^## ${FILE} — 0/`));
    assert.equal(messages.all[0]?.severity, 'information');
    messages.all[0]?.answer('Undo');
    await done;
    assert.equal(await copied(), ticked);
    await run('undo');
    await run('resetFile');
    assert.equal(messages.all.length, 1, 'with nothing to reset there is nothing to tell');
  });

  test('undo the reset that a message is about, whatever was answered since', async () => {
    const messages = takeMessages(bed());
    await run('toggleItem', item(0));
    const done = run('resetFile');
    await until('the reset is told', messages.onDidShow, () => messages.all.length > 0);
    await run('toggleItem', item(1));
    messages.all[0]?.answer('Undo');
    await done;
    assert.equal((await copied()).match(/^- \[x\] /gm)?.length, 2);
    for (const _ of ['second tick', 'first tick']) await run('undo');
    await keys.has('undoIsPossible', false);
  });

  test('say that an item does not apply, with a reason where one is needed', async () => {
    const box = replaceInputBox();
    const before = await copied();
    await run('notApplicable', item(0));
    assert.equal(await copied(), before, 'who leaves the question answers nothing');
    box.next = '  Generated  ';
    await run('notApplicable', item(0));
    assert.equal(box.asked?.title, 'Not applicable: Is it right?');
    assert.equal(box.asked?.validateInput?.('  '), 'Write why it does not apply.');
    assert.match(await copied(), /^- \[x\] Is it right\? — \*\*not applicable\*\*: Generated$/m);
    await run('undo');
    await keys.has('undoIsPossible', false);
  });

  test('raise a concern on the file, on lines, and settle it', async () => {
    const box = replaceInputBox();
    box.next = 'Too long';
    await run('raiseConcern', item(1));
    assert.match(await copied(), /^- \[ \] Is it short\? — \*\*concern\*\*: Too long$/m);
    const { offered } = replaceQuickPick((picks) => picks.find(({ label }) => label === 'Is it right?'));
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new vscode.Selection(4, 2, 6, 0);
    box.next = 'It leaks';
    await run('raiseConcernOnLines');
    assert.equal(offered().length, 3);
    assert.equal(box.asked?.prompt, 'A concern on lines 5 to 6');
    assert.match(await copied(), /^- \[ \] Is it right\? — \*\*concern\*\*, line 5: It leaks$/m);
    await run('resolveConcern', item(1));
    assert.match(await copied(), /^- \[ \] Is it short\?$/m);
    await run('reopenConcern', item(1));
    assert.match(await copied(), /^- \[ \] Is it short\? — \*\*concern\*\*: Too long$/m);
    for (const _ of ['reopened', 'resolved', 'on lines', 'on the file']) await run('undo');
    await keys.has('undoIsPossible', false);
  });

  interface Box {
    next: string | undefined;
    asked: vscode.InputBoxOptions | undefined;
  }

  /** Takes the user's place in input boxes. */
  function replaceInputBox(): Box {
    const box: Box = { next: undefined, asked: undefined };
    const { showInputBox } = vscode.window;
    bed().later(() => Object.assign(vscode.window, { showInputBox }));
    Object.assign(vscode.window, {
      showInputBox: async (options: vscode.InputBoxOptions) => {
        box.asked = options;
        return box.next;
      },
    });
    return box;
  }

  test('hide answered items and show them', async () => {
    await run('hideAnswered');
    await keys.has('answeredIsHidden', true);
    await run('showAnswered');
    await keys.has('answeredIsHidden', false);
  });

  test('go to the line that a row comes from', async () => {
    await run('goToDefinition', item(1));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), bed().uri('.personas/commands.md').toString());
    assert.equal(editor?.document.lineAt(editor.selection.active.line).text, PERSONA.split('\n')[5]);
  });

  test('explain which personas apply, and open the pattern that says so', async () => {
    const { offered, title } = replaceQuickPick((picks) => picks.find(({ label }) => label === 'Known'));
    await run('explain');
    assert.match(title(), new RegExp(FILE));
    assert.equal(offered().length, 6);
    assert.ok(offered().every(({ label, detail }) => label !== '' && (detail ?? '') !== ''));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), bed().uri('.personas/commands.md').toString());
    assert.equal(editor?.document.lineAt(editor.selection.active.line).text, 'patterns: "**/*.go"');
  });

  test('choose personas', async () => {
    const { offered } = replaceQuickPick(() => []);
    await run('choosePersonas');
    const byDefault = offered().filter(({ picked }) => picked === true);
    assert.equal(offered().length, 6);
    assert.deepEqual(
      byDefault.map(({ label }) => label),
      ['Known'],
    );
    await keys.has('emptyReason', 'noPersonas');
    const again = replaceQuickPick((picks) =>
      picks.filter(({ label }) => byDefault.some((pick) => pick.label === label)),
    );
    await run('choosePersonas');
    assert.ok(again.offered().every(({ picked }) => picked !== true));
    await keys.has('emptyReason', undefined);
  });

  test('create a persona that reviews files like the one shown', async () => {
    await bed().removeLater(bed().uri('.personas/database-reviewer.md'));
    const { showInputBox } = vscode.window;
    bed().later(() => Object.assign(vscode.window, { showInputBox }));
    Object.assign(vscode.window, { showInputBox: async () => ' Database “Reviewer”' });
    await run('createPersona');
    const { document } = vscode.window.activeTextEditor ?? {};
    assert.equal(document?.uri.toString(), bed().uri('.personas/database-reviewer.md').toString());
    assert.match(document?.getText() ?? '', /- "\*\*\/\*\.go"/);
    await vscode.window.showTextDocument(bed().uri(FILE));
    await run('createPersona');
    assert.equal(vscode.window.activeTextEditor?.document, document, 'one that is there is only opened');
  });

  interface Picks {
    readonly offered: () => readonly vscode.QuickPickItem[];
    readonly title: () => string;
  }

  /** Takes the user's place in quick picks. */
  function replaceQuickPick(choose: (picks: readonly vscode.QuickPickItem[]) => unknown): Picks {
    let offered: readonly vscode.QuickPickItem[] = [];
    let title = '';
    const { showQuickPick } = vscode.window;
    bed().later(() => Object.assign(vscode.window, { showQuickPick }));
    Object.assign(vscode.window, {
      showQuickPick: async (
        picks: readonly vscode.QuickPickItem[],
        options: vscode.QuickPickOptions,
      ): Promise<unknown> => {
        offered = picks;
        title = options.title ?? '';
        return choose(picks);
      },
    });
    return { offered: () => offered, title: () => title };
  }
});
