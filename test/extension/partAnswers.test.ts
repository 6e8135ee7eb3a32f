import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { partInWords } from '../../src/extension/views/answerText.ts';
import { checklistNodes } from '../../src/extension/views/checklistNode.ts';
import { checklistTreeItem } from '../../src/extension/views/checklistTreeItem.ts';
import { type ContextKeys, listenToContextKeys } from './support/contextKeys.ts';
import { globalStorage, thisExtension } from './support/extension.ts';
import { writeKnownPersona } from './support/knownPersona.ts';
import { hasStates, type Review, shows, startReview, states } from './support/reviewParts.ts';
import { useTestBed } from './support/testBed.ts';
import { TEXT_AT_HAND } from './support/textAtHand.ts';
import { until } from './support/until.ts';

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
  let keys: ContextKeys;
  let storage: vscode.Uri;
  /** Another one for each test: the extension's storage outlives them. */
  let file: string;
  let files = 0;
  let editor: vscode.TextEditor;

  setup(async () => {
    await thisExtension().activate();
    await writeKnownPersona(bed(), '.personas/parts.md', PERSONA);
    keys = listenToContextKeys(bed());
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
    const again = await answerAt(5, 'Is it right?', 'Take the answer back');
    assert.deepEqual(again.labels, ['Is it short?', 'Is it right?'], 'what is answered comes last');
    assert.equal(again.answers[0], 'Take the answer back', 'Enter takes it');
    assert.deepEqual(parts(await review()), []);
    await run('undo');
    assert.deepEqual(parts(await review()), ['(*Server).Handle 3-6']);
    await run('resetFile');
    assert.deepEqual(parts(await review()), []);
  });

  test('say that an item does not apply there, with a reason, or raise a concern on its lines', async () => {
    const typed = replaceInputs('No error leaves it');
    const offered = await answerAt(4, 'Is it right?', 'Not applicable…');
    assert.deepEqual(offered.answers, ['Done', 'Not applicable…', 'Concern on these lines…']);
    const shown = await review();
    const said = () => shown.session.current()?.review.personas[0]?.checklists[0]?.items[0];
    assert.deepEqual(
      said()?.parts.map(({ state, stale, answer: { note } }) => [state, stale, note]),
      [['notApplicable', null, 'No error leaves it']],
    );
    assert.match(rowOf(shown).tooltip as string, /not applicable, said .* Reason: No error leaves it$/);
    typed.next('It leaks');
    await answerAt(8, 'Is it right?', 'Concern on these lines…');
    await hasStates(shown, ['right concern', 'short open']);
    const [concern] = said()?.concerns ?? [];
    assert.deepEqual(
      [concern?.answer.note, concern?.answer.line, concern?.answer.endLine],
      ['It leaks', 8, 10],
    );
    assert.equal(concern?.answer.quote, 'func other() {\n\n}');
  });

  test('are not given where the user leaves before the last question', async () => {
    replaceInputs(undefined);
    await answerAt(4, 'Is it right?', 'no such answer');
    await answerAt(4, 'Is it right?', 'Not applicable…');
    await answerAt(4, 'Is it right?', 'Concern on these lines…');
    assert.deepEqual(parts(await review()), []);
    assert.deepEqual(states(await review()), ['right open', 'short open']);
  });

  test('are confirmed again for what their function has become, as they were', async () => {
    replaceInputs('No error leaves it');
    await answerAt(4, 'Is it right?', 'Not applicable…');
    await answerAt(8, 'Is it short?');
    const shown = await review();
    await edit(lineOf('\treturn nil'), '\t// Well.\n\treturn nil');
    await edit(lineOf('func other() {'), 'func other(int) {');
    await hasParts(shown, ['(*Server).Handle fileChanged', 'other fileChanged']);
    const row = rowOf(shown);
    assert.match(row.contextValue ?? '', /\bopen stale changed\b/);
    assert.equal((row.iconPath as vscode.ThemeIcon).id, 'history');
    assert.deepEqual(await confirm('confirmFile'), null, 'nothing is asked');
    await hasParts(shown, ['(*Server).Handle 3-7', 'other 9-11']);
    assert.deepEqual(states(shown), ['right open', 'short open']);
    assert.match(rowOf(shown).tooltip as string, /Reason: No error leaves it$/);
    await run('undo');
    await hasParts(shown, ['(*Server).Handle fileChanged', 'other fileChanged']);
  });

  test('are taken back where nothing is left to confirm, if the user wants that', async () => {
    await answerAt(8, 'Is it right?');
    editor.selection = new vscode.Selection(2, 0, 3, 0);
    await answer('Is it right?');
    await answerAt(4, 'Is it right?');
    const shown = await review();
    await edit(new vscode.Range(7, 0, 10, 0), '');
    await edit(lineOf('// Handle answers.'), '// Handle answers all.');
    const gone = 'lines from “// Handle answers.” fileChanged';
    const before = ['(*Server).Handle fileChanged', gone];
    await hasParts(shown, [...before, 'other fileChanged']);
    assert.deepEqual(await confirm('confirmFile', []), ['lines from “// Handle answers.”', 'other']);
    const confirmed = ['(*Server).Handle 3-6', gone, 'other fileChanged'];
    await hasParts(shown, confirmed);
    await confirm('confirmFile', ['other']);
    await hasParts(shown, confirmed.slice(0, 2));
    await confirm('confirmFile');
    await hasParts(shown, ['(*Server).Handle 3-6']);
    await run('undo');
    await hasParts(shown, confirmed.slice(0, 2));
    await edit(lineOf('\treturn nil'), '\treturn err');
    await confirm('confirmFile', null);
    // Who leaves has decided nothing.
    assert.deepEqual(parts(await review()).toSorted(), before);
  });

  test('stand after a change of white space, if the settings say so', async () => {
    await answerAt(4, 'Is it right?');
    const shown = await review();
    await edit(lineOf('\treturn nil'), '\n    return  nil');
    assert.deepEqual(parts(shown), ['(*Server).Handle fileChanged']);
    await keys.has('fileIsStale', true);
    await bed().set('staleness', 'ignoreWhitespace');
    await keys.has('fileIsStale', false);
    assert.deepEqual(parts(await review()), ['(*Server).Handle 3-7']);
    const again = await answerAt(4, 'Is it right?', 'Take the answer back');
    assert.equal(again.answers[0], 'Take the answer back');
    assert.deepEqual(parts(await review()), []);
  });

  test('are told in the row of the item and in the progress of the file', async () => {
    await answerAt(4, 'Is it right?');
    await answerAt(8, 'Is it right?');
    const shown = await review();
    await edit(lineOf('\treturn nil'), '\treturn err');
    const row = rowOf(shown);
    assert.equal(row.description, '1 part answered · 1 part stale');
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

  /** Waits until the parts are these, in whatever order. */
  async function hasParts(shown: Review, expected: readonly string[]): Promise<void> {
    const sorted = expected.toSorted().join();
    await until(
      () => `the parts are ${sorted}, not ${parts(shown).join()}`,
      shown.session.onDidChange,
      () => parts(shown).toSorted().join() === sorted,
    );
  }

  /** The row of the first item. */
  function rowOf({ session }: Review): vscode.TreeItem {
    const current = session.current()?.review;
    const [node] = current === undefined ? [] : checklistNodes(current, false);
    const item = node?.children[0]?.children[0];
    assert.ok(item);
    return checklistTreeItem(item, TEXT_AT_HAND);
  }

  /** @param line 1-based */
  async function answerAt(line: number, item: string, kind = 'Done'): Promise<Offered> {
    editor.selection = new vscode.Selection(line - 1, 0, line - 1, 0);
    return answer(item, kind);
  }

  interface Offered {
    /** Null where nothing was asked. */
    readonly title: string | null;
    readonly labels: readonly string[];
    readonly answers: readonly string[];
  }

  /** Runs the command, and picks an item and an answer. */
  async function answer(item: string, kind = 'Done'): Promise<Offered> {
    const asked = await quickPicks(
      () => run('answerPart'),
      (picks) => picks.find(({ label }) => label === item || label === kind),
    );
    const labels = asked.map(({ picks }) => picks.map(({ label }) => label));
    return { title: asked[0]?.title ?? null, labels: labels[0] ?? [], answers: labels[1] ?? [] };
  }

  /**
   * Runs a command that confirms, and picks of what is gone, or leaves.
   * @returns what is said to be gone; null where nothing was asked
   */
  async function confirm(
    command: string,
    taken?: readonly string[] | null,
  ): Promise<readonly string[] | null> {
    const [asked] = await quickPicks(
      () => run(command),
      (picks) => (taken === null ? undefined : picks.filter(({ label }) => taken?.includes(label) ?? true)),
    );
    return asked?.picks.map(({ label }) => label).toSorted() ?? null;
  }

  interface Asked {
    readonly title: string;
    readonly picks: readonly vscode.QuickPickItem[];
  }

  /** Answers the quick picks that an action shows, and tells them. */
  async function quickPicks(
    action: () => PromiseLike<unknown>,
    pick: (picks: readonly vscode.QuickPickItem[]) => unknown,
  ): Promise<readonly Asked[]> {
    const { showQuickPick } = vscode.window;
    const asked: Asked[] = [];
    Object.assign(vscode.window, {
      showQuickPick: async (
        picks: readonly vscode.QuickPickItem[],
        { title = '' }: vscode.QuickPickOptions,
      ) => {
        asked.push({ title, picks });
        return pick(picks);
      },
    });
    await action();
    Object.assign(vscode.window, { showQuickPick });
    return asked;
  }

  /** Types into the inputs that are shown, and into the picks that take what is typed. */
  function replaceInputs(first: string | undefined) {
    const { showInputBox, createQuickPick } = vscode.window;
    bed().later(() => Object.assign(vscode.window, { showInputBox, createQuickPick }));
    let text = first;
    Object.assign(vscode.window, {
      showInputBox: async () => text,
      createQuickPick: () => {
        const pick = {
          value: '',
          items: [] as readonly vscode.QuickPickItem[],
          activeItems: [],
          changed: () => {},
          accepted: () => {},
          hide: () => {},
          dispose: () => {},
          onDidChangeValue: (listener: () => void) => Object.assign(pick, { changed: listener }),
          onDidAccept: (listener: () => void) => Object.assign(pick, { accepted: listener }),
          onDidHide: (listener: () => void) => Object.assign(pick, { hide: listener }),
          show: () => {
            if (text === undefined) {
              pick.hide();
            } else {
              pick.value = text;
              pick.changed();
              pick.accepted();
            }
          },
        };
        return pick;
      },
    });
    return {
      next: (other: string) => {
        text = other;
      },
    };
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
