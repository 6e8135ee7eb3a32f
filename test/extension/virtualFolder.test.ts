import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { thisExtension } from './support/extension.ts';
import { mountMemoryFiles } from './support/memoryFiles.ts';
import { personaText } from './support/personaText.ts';
import { hasProblems } from './support/problems.ts';
import { hasStates, logLines, shows, startReview } from './support/reviewParts.ts';
import { useTestBed } from './support/testBed.ts';

suite('a folder of a virtual file system', () => {
  const bed = useTestBed();

  test('has personas, checklists and answers like any other', async () => {
    const root = mountMemoryFiles(bed());
    const file = vscode.Uri.joinPath(root, 'src/main.go');
    const persona = vscode.Uri.joinPath(root, '.personas/team.md');
    await bed().write(file, 'package main\n');
    await bed().write(persona, personaText({ id: 'team' }));
    const folder = await bed().addFolder(root);
    const review = startReview(bed());
    await vscode.window.showTextDocument(file);
    await shows(review, 'src/main.go');
    await hasStates(review, ['right open']);
    await review.answers.setDone([{ persona: 'team', item: 'right' }], true);
    await hasStates(review, ['right done']);
    assert.equal((await logLines(review, folder)).length, 1);
    await bed().write(persona, personaText({ id: 'team', items: ['New <!-- id=new -->'] }));
    await hasStates(review, ['new open']);
    await bed().write(persona, personaText({ id: 'team' }));
    await hasStates(review, ['right done']);
  });

  test('has no file in what has a path without a folder, such as an output', async () => {
    const scheme = 'test-output';
    bed().own(
      vscode.workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: () => 'x' }),
    );
    const root = mountMemoryFiles(bed());
    const file = vscode.Uri.joinPath(root, 'src/main.go');
    await bed().write(file, 'package main\n');
    await bed().addFolder(root);
    const review = startReview(bed());
    await vscode.window.showTextDocument(file);
    await shows(review, 'src/main.go');
    await vscode.window.showTextDocument(vscode.Uri.from({ scheme, path: 'output-1' }));
    await shows(review, 'outsideFolder');
  });

  test('has its personas checked and explained like any other', async () => {
    await thisExtension().activate();
    const root = mountMemoryFiles(bed());
    const persona = vscode.Uri.joinPath(root, '.personas/team.md');
    await bed().write(vscode.Uri.joinPath(root, 'src/main.go'), 'package main\n');
    await bed().write(vscode.Uri.joinPath(root, 'src/deep/help.go'), 'package deep\n');
    await bed().write(persona, '---\nname: Team\npatterns: "*.go"\nname: Team\n---\n');
    await bed().addFolder(root);
    await vscode.window.showTextDocument(persona);
    await hasProblems(persona, ['frontMatter.duplicate-key 4']);
    const [hover] = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
      'vscode.executeHoverProvider',
      persona,
      new vscode.Position(2, 12),
    );
    const [content] = hover?.contents ?? [];
    assert.ok(content instanceof vscode.MarkdownString);
    assert.match(content.value, /src\/deep\/help\.go/);
  });
});
