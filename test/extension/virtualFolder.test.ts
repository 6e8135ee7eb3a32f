import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { MemoryFiles } from './support/memoryFiles.ts';
import { personaText } from './support/personaText.ts';
import { hasStates, logLines, shows, startReview } from './support/reviewParts.ts';
import { useTestBed } from './support/testBed.ts';

suite('a folder of a virtual file system', () => {
  const bed = useTestBed();

  test('has personas, checklists and answers like any other', async () => {
    const scheme = 'test-files';
    bed().own(
      vscode.workspace.registerFileSystemProvider(scheme, new MemoryFiles(), { isCaseSensitive: true }),
    );
    const root = vscode.Uri.from({ scheme, authority: 'host', path: '/project' });
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
});
