import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { thisExtension } from './support/extension.ts';
import { personaText } from './support/personaText.ts';
import { hasProblems, problemsOf, type } from './support/problems.ts';
import { useTestBed } from './support/testBed.ts';

const TWICE = '---\nname: A\npatterns: "*.go"\nname: B\n---\n# A\n';

suite('the Problems panel', () => {
  const bed = useTestBed();
  suiteSetup(() => thisExtension().activate());

  test('shows what is wrong with an opened persona, at its line, while it is typed', async () => {
    const uri = await bed().write('.personas/a.md', personaText());
    const editor = await bed().show(uri);
    await type(editor, TWICE);
    await hasProblems(uri, ['frontMatter.duplicate-key 4']);
    const [problem] = vscode.languages.getDiagnostics(uri);
    assert.equal(problem?.source, 'Persona Review');
    assert.equal(problem?.severity, vscode.DiagnosticSeverity.Warning);
    await type(editor, TWICE.replace('name: A', 'id: a\nname: A'));
    await hasProblems(uri, ['frontMatter.duplicate-key 5']);
    await type(editor, personaText());
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
    assert.deepEqual(problemsOf(readme), []);
    assert.deepEqual(problemsOf(closed), []);
  });

  test('forgets a persona that is closed', async () => {
    const uri = await bed().write('.personas/a.md', TWICE);
    await vscode.window.showTextDocument(uri);
    await hasProblems(uri, ['frontMatter.duplicate-key 4']);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await hasProblems(uri, []);
  });

  test('shows the second persona of an id, and whose the id is', async () => {
    const second = bed().uri('.personas/b.md');
    await bed().untilTold('.personas', async () => {
      await bed().write('.personas/a.md', personaText({ id: 'twin' }));
      await bed().write(second, personaText({ id: 'twin' }));
    });
    await vscode.window.showTextDocument(second);
    await hasProblems(second, ['persona.duplicate-id 1']);
    assert.match(vscode.languages.getDiagnostics(second)[0]?.message ?? '', /\.personas\/a\.md.*twin-2/);
    await bed().remove('.personas/a.md');
    await hasProblems(second, []);
  });

  test('shows them as gravely as the user wants', async () => {
    const uri = await bed().write('.personas/a.md', TWICE);
    await vscode.window.showTextDocument(uri);
    await hasProblems(uri, ['frontMatter.duplicate-key 4']);
    await bed().set('problems.severity', { 'frontMatter.duplicate-key': 'off' });
    await hasProblems(uri, []);
    await bed().set('problems.severity', { 'frontMatter.duplicate-key': 'error' });
    await hasProblems(uri, ['frontMatter.duplicate-key 4']);
    assert.equal(vscode.languages.getDiagnostics(uri)[0]?.severity, vscode.DiagnosticSeverity.Error);
  });

  test('follows folders that come and go, and settings that change all the time', async () => {
    const uri = await bed().write('docs/review/a.md', TWICE);
    await vscode.window.showTextDocument(uri);
    for (const globs of [
      ['docs/review/*.md'],
      [],
      ['docs/*.md'],
      ['docs/**/*.md'],
      [],
      ['docs/review/*.md'],
    ]) {
      await bed().set('personaGlobs', globs);
    }
    await hasProblems(uri, ['frontMatter.duplicate-key 4']);
    await bed().set('personaGlobs', []);
    await hasProblems(uri, []);
    const folder = await bed().addFolder(bed().outside());
    // What the pattern matches, so that it has no problem once the folder's files are known.
    await bed().write(vscode.Uri.joinPath(folder.uri, 'a.go'), 'package a\n');
    const there = await bed().write(vscode.Uri.joinPath(folder.uri, '.personas/b.md'), TWICE);
    const editor = await vscode.window.showTextDocument(there);
    await hasProblems(there, ['frontMatter.duplicate-key 4']);
    await bed().removeFolder(folder.uri);
    await bed().withoutFolders(async () => {
      await type(editor, TWICE.replace('name: A', 'id: a\nname: A'));
      await hasProblems(there, ['frontMatter.duplicate-key 5']);
    });
    await type(editor, personaText({ name: 'B' }));
    await hasProblems(there, []);
  });
});
