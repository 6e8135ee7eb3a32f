import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { partInWords } from '../../src/extension/views/answerText.ts';
import { checklistNodes } from '../../src/extension/views/checklistNode.ts';
import { checklistTreeItem } from '../../src/extension/views/checklistTreeItem.ts';
import { listenToContextKeys } from './support/contextKeys.ts';
import { globalStorage, thisExtension } from './support/extension.ts';
import { writeKnownPersona } from './support/knownPersona.ts';
import { type Review, shows, startReview, states } from './support/reviewParts.ts';
import { useTestBed } from './support/testBed.ts';
import { TEXT_AT_HAND } from './support/textAtHand.ts';

const GO = `package lab

// Handle answers.
func (s *Server) Handle() error {
	return nil
}

func other() {

}
`;
const PERSONA = `patterns: "**/*.go"
---
- [ ] Is it right? <!-- id=right -->
- [ ] Is it short? <!-- id=short -->
`;

suite('answers for a part of a file', () => {
  const bed = useTestBed();
  let storage: vscode.Uri;
  /** Another one for each test: the extension's storage outlives them. */
  let file: string;
  let files = 0;
  let editor: vscode.TextEditor;

  setup(async () => {
    await thisExtension().activate();
    await writeKnownPersona(bed(), '.personas/parts.md', PERSONA);
    const keys = listenToContextKeys(bed());
    storage = await globalStorage();
    files += 1;
    file = `parts${files}.go`;
    editor = await vscode.window.showTextDocument(await bed().write(file, GO));
    await keys.has('fileHasChecklist', true);
    replaceMessages();
  });

  /** The review as another window shows it. */
  async function review(): Promise<Review> {
    const next = startReview(bed(), { storage });
    await shows(next, file);
    return next;
  }

  test('are given for the function at the cursor, go with it, and stale with it alone', async () => {
    const offered = await answerAt(4, 'Is it right?');
    assert.equal(offered.title, 'Answer for (*Server).Handle');
    assert.deepEqual(offered.labels, ['Is it right?', 'Is it short?']);
    const shown = await review();
    assert.deepEqual(parts(shown), ['(*Server).Handle 3-6']);
    assert.deepEqual(states(shown), ['right open', 'short open'], 'the file is not answered');

    await edit(new vscode.Range(1, 0, 1, 0), '\nvar x = 1\n');
    await edit(lineOf('func other() {'), 'func another() {');
    assert.deepEqual(parts(shown), ['(*Server).Handle 5-8']);
    await edit(lineOf('\treturn nil'), '\treturn err');
    assert.deepEqual(parts(shown), ['(*Server).Handle fileChanged']);
    assert.deepEqual(shown.session.current()?.review.parts, { answered: 0, stale: 1 });
    await edit(lineOf('\treturn err'), '\treturn nil');
    assert.deepEqual(parts(shown), ['(*Server).Handle 5-8']);
  });

  test('follow edits to what is declared now', async () => {
    await answerAt(9, 'Is it right?');
    await edit(lineOf('func other() {'), 'func (o Other) serve() {');
    const offered = await answerAt(9, 'Is it short?');
    assert.equal(offered.title, 'Answer for Other.serve');
    assert.deepEqual(parts(await review()), ['other fileChanged', 'Other.serve 8-10']);
  });

  test('are given for selected lines, without the blank ones at their ends', async () => {
    editor.selection = new vscode.Selection(1, 0, 7, 0);
    const offered = await answer('Is it short?');
    assert.equal(offered.title, 'Answer for lines 3 to 6');
    const shown = await review();
    assert.deepEqual(parts(shown), ['lines 3 to 6 3-6']);
    await edit(lineOf('\treturn nil'), '\treturn err');
    assert.deepEqual(parts(shown), ['lines from “// Handle answers.” fileChanged']);
  });

  test('are taken back by the same command, by undo and with all of the file', async () => {
    await answerAt(4, 'Is it right?');
    const again = await answerAt(5, 'Is it right?');
    assert.deepEqual(again.labels, ['Is it short?', 'Is it right?'], 'what is answered comes last');
    assert.deepEqual(parts(await review()), []);
    await run('undo');
    assert.deepEqual(parts(await review()), ['(*Server).Handle 3-6']);
    await run('resetFile');
    assert.deepEqual(parts(await review()), []);
  });

  test('are told in the row of the item and in the progress of the file', async () => {
    await answerAt(4, 'Is it right?');
    await answerAt(8, 'Is it right?');
    const shown = await review();
    await edit(lineOf('\treturn nil'), '\treturn err');
    const current = shown.session.current()?.review;
    assert.ok(current);
    const [row] = checklistNodes(current, false)
      .flatMap(({ children }) => children.flatMap((checklist) => checklist.children))
      .map((node) => checklistTreeItem(node, TEXT_AT_HAND));
    assert.equal(row?.description, '1 part answered · 1 part stale');
    const tooltip = typeof row.tooltip === 'string' ? row.tooltip : '';
    assert.match(tooltip, /other: done by \S+ on /);
    assert.match(tooltip, /\(\*Server\)\.Handle: done by .* Stale: it has changed since\./);
    assert.match(row.accessibilityInformation?.label ?? '', /open, 1 part answered, 1 part stale$/);
    assert.deepEqual(row.checkboxState, {
      ...(row.checkboxState as object),
      state: vscode.TreeItemCheckboxState.Unchecked,
    });
  });

  test('are asked for nowhere but on lines that say something', async () => {
    for (const selection of [
      new vscode.Selection(6, 0, 6, 0),
      new vscode.Selection(0, 3, 0, 3),
      new vscode.Selection(6, 0, 7, 0),
    ]) {
      editor.selection = selection;
      assert.equal((await answer('Is it right?')).title, null);
    }
    assert.deepEqual(parts(await review()), []);
  });

  function parts({ session }: Review): readonly string[] {
    const { personas = [] } = session.current()?.review ?? {};
    return personas
      .flatMap(({ checklists }) => checklists.flatMap(({ items }) => items.flatMap((item) => item.parts)))
      .map(({ part, stale, lines }) =>
        [partInWords(part, lines), stale ?? `${lines?.first}-${lines?.last}`].join(' '),
      );
  }

  /** @param line 1-based */
  async function answerAt(line: number, label: string): Promise<Offered> {
    editor.selection = new vscode.Selection(line - 1, 0, line - 1, 0);
    return answer(label);
  }

  interface Offered {
    /** Null where nothing was asked. */
    readonly title: string | null;
    readonly labels: readonly string[];
  }

  /** Runs the command and picks an item. */
  async function answer(label: string): Promise<Offered> {
    const { showQuickPick } = vscode.window;
    let offered: Offered = { title: null, labels: [] };
    Object.assign(vscode.window, {
      showQuickPick: async (
        picks: readonly vscode.QuickPickItem[],
        { title = '' }: vscode.QuickPickOptions,
      ) => {
        offered = { title, labels: picks.map((pick) => pick.label) };
        return picks.find((pick) => pick.label === label);
      },
    });
    await run('answerPart');
    Object.assign(vscode.window, { showQuickPick });
    return offered;
  }

  async function edit(range: vscode.Range, text: string): Promise<void> {
    assert.ok(await editor.edit((builder) => builder.replace(range, text)));
  }

  function lineOf(text: string): vscode.Range {
    const line = editor.document.getText().split('\n').indexOf(text);
    assert.notEqual(line, -1, text);
    return editor.document.lineAt(line).range;
  }

  /** A reset tells of itself, and waits. */
  function replaceMessages(): void {
    const { showInformationMessage } = vscode.window;
    bed().later(() => Object.assign(vscode.window, { showInformationMessage }));
    Object.assign(vscode.window, { showInformationMessage: async () => undefined });
  }
});

function run(command: string): Thenable<unknown> {
  return vscode.commands.executeCommand(`personaReview.${command}`);
}
