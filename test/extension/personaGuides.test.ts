import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { thisExtension } from './support/extension.ts';
import { writeKnownPersona } from './support/knownPersona.ts';
import { useTestBed } from './support/testBed.ts';
import { until } from './support/until.ts';

suite('the guide of a persona', () => {
  const bed = useTestBed();

  test('is opened rendered, cannot be edited, and follows the persona’s file, saved or not', async () => {
    await thisExtension().activate();
    const uri = bed().uri('.personas/known.md');
    await writeKnownPersona(bed(), '.personas/known.md', '---\n# Known\n\nFirst <b>text</b>.\n');
    await openGuide('Known');
    await until('the guide is open', vscode.window.tabGroups.onDidChangeTabs, () => guideTab() !== undefined);
    const input = guideTab()?.input as vscode.TabInputCustom;
    assert.equal(input.viewType, 'vscode.markdown.preview.editor');
    const guide = await vscode.workspace.openTextDocument(input.uri);
    assert.match(guide.getText(), /^# Known\n[^]*First \\<b\\>text\\<\/b\\>\.\n$/);
    assert.equal(vscode.workspace.fs.isWritableFileSystem(guide.uri.scheme) ?? false, false);

    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) =>
      edit.insert(editor.document.lineAt(editor.document.lineCount - 1).range.end, 'Second.\n'),
    );
    await says(guide, /First .* Second\.\n$/);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await says(guide, /text\\<\/b\\>\.\n$/);
    await bed().write(uri, '---\nname: Known\nname: Known\n---\nThird.\n');
    await says(guide, /Third\.\n$/);
  });

  test('says so when the persona is gone', async () => {
    const name = {
      folder: bed().folder.uri.toString(),
      source: bed().uri('.personas/gone.md').toString(),
      id: 'gone',
    };
    for (const query of [JSON.stringify(name), '', 'null', '[1]']) {
      const uri = vscode.Uri.from({ scheme: 'persona-review-guide', path: '/Gone.md', query });
      const guide = await vscode.workspace.openTextDocument(uri);
      assert.equal(guide.getText(), 'This persona is not there any more.');
    }
  });

  function guideTab(): vscode.Tab | undefined {
    return vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .find(
        ({ input }) => input instanceof vscode.TabInputCustom && input.uri.scheme === 'persona-review-guide',
      );
  }

  async function openGuide(name: string): Promise<void> {
    const { showQuickPick } = vscode.window;
    bed().later(() => Object.assign(vscode.window, { showQuickPick }));
    Object.assign(vscode.window, {
      showQuickPick: async (picks: readonly vscode.QuickPickItem[]) =>
        picks.find(({ label }) => label === name),
    });
    await vscode.commands.executeCommand('personaReview.openGuide');
  }

  function says(guide: vscode.TextDocument, expected: RegExp): Promise<void> {
    return until(
      () => `the guide says ${expected}, not ${guide.getText()}`,
      vscode.workspace.onDidChangeTextDocument,
      () => expected.test(guide.getText()),
    );
  }
});
