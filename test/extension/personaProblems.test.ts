import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { thisExtension } from './support/extension.ts';
import { personaText } from './support/personaText.ts';
import { useTestBed } from './support/testBed.ts';
import { until } from './support/until.ts';

const TWICE = '---\nname: A\npatterns: "*.go"\nname: B\n---\n# A\n';

suite('the Problems panel', () => {
  const bed = useTestBed();
  suiteSetup(() => thisExtension().activate());

  test('shows what is wrong with an opened persona, at its line, while it is typed', async () => {
    const uri = await bed().write('.personas/a.md', personaText());
    const editor = await vscode.window.showTextDocument(uri);
    await edit(editor, TWICE);
    await hasProblems(uri, ['frontMatter.duplicate-key 4']);
    const [problem] = vscode.languages.getDiagnostics(uri);
    assert.equal(problem?.source, 'Persona Review');
    assert.equal(problem?.severity, vscode.DiagnosticSeverity.Warning);
    await edit(editor, TWICE.replace('name: A', 'id: a\nname: A'));
    await hasProblems(uri, ['frontMatter.duplicate-key 5']);
    await edit(editor, personaText());
    await hasProblems(uri, []);
  });

  test('shows the same of personas in the places of the settings', async () => {
    const place = bed().outside();
    const own = await bed().write(vscode.Uri.joinPath(place, 'a.md'), TWICE.replace('A', 'Own'));
    const elsewhere = await bed().write('docs/review/a.md', TWICE);
    await bed().set('userPersonasFolder', place.path);
    await bed().set('personaGlobs', ['docs/review/*.md']);
    for (const uri of [own, elsewhere]) {
      await vscode.window.showTextDocument(uri);
      await hasProblems(uri, ['frontMatter.duplicate-key 4']);
    }
  });

  test('shows nothing of other Markdown files, nor of personas that are not open', async () => {
    const readme = await bed().write('docs/a.md', TWICE);
    const closed = await bed().write('.personas/closed.md', TWICE.replace('A', 'Closed'));
    const open = await bed().write('.personas/open.md', TWICE);
    await vscode.window.showTextDocument(readme);
    await vscode.window.showTextDocument(open);
    await hasProblems(open, ['frontMatter.duplicate-key 4']);
    assert.deepEqual(codes(readme), []);
    assert.deepEqual(codes(closed), []);
  });

  test('forgets a persona that is closed', async () => {
    const uri = await bed().write('.personas/a.md', TWICE);
    await vscode.window.showTextDocument(uri);
    await hasProblems(uri, ['frontMatter.duplicate-key 4']);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await hasProblems(uri, []);
  });

  test('shows the second persona of an id, and whose the id is', async () => {
    await bed().write('.personas/a.md', personaText({ id: 'twin' }));
    const second = await bed().write('.personas/b.md', personaText({ id: 'twin' }));
    await vscode.window.showTextDocument(second);
    await hasProblems(second, ['persona.duplicate-id 1']);
    assert.match(vscode.languages.getDiagnostics(second)[0]?.message ?? '', /\.personas\/a\.md.*twin-2/);
    await bed().remove('.personas/a.md');
    await hasProblems(second, []);
  });
});

async function edit(editor: vscode.TextEditor, text: string): Promise<void> {
  const all = new vscode.Range(0, 0, editor.document.lineCount, 0);
  assert.ok(await editor.edit((builder) => builder.replace(all, text)));
}

async function hasProblems(uri: vscode.Uri, expected: readonly string[]): Promise<void> {
  await until(
    () => `${uri.path} has the problems ${expected.join() || 'none'}, not ${codes(uri).join() || 'none'}`,
    vscode.languages.onDidChangeDiagnostics,
    () => codes(uri).join() === expected.join(),
  );
}

/** Codes and 1-based lines. */
function codes(uri: vscode.Uri): readonly string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .map(({ code, range }) => `${code as string} ${range.start.line + 1}`);
}
