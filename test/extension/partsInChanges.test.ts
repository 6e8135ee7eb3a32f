import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { reviewedItems } from '../../src/core/review/nextOpenItem.ts';
import { partOf } from '../../src/core/review/part.ts';
import { hasSet, type ReviewedChanges, startChanges } from './support/changesParts.ts';
import { personaText } from './support/personaText.ts';
import { shows } from './support/reviewParts.ts';
import { useTestBed } from './support/testBed.ts';
import { until } from './support/until.ts';

const TEXT = 'package lab\n\nfunc A() {}\n\nfunc B() {}\n';
const SOURCE = { kind: 'pickedFiles', paths: ['a.go', 'b.go'] } as const;

suite('the review set, of a file with answers for parts of it', () => {
  const bed = useTestBed();
  let reviewed: ReviewedChanges;

  setup(async () => {
    await bed().write('.personas/team.md', personaText({ id: 'team', patterns: ['*.go'] }));
    await bed().write('b.go', TEXT);
    const file = await bed().write('a.go', TEXT);
    reviewed = startChanges(bed(), bed().folder, SOURCE);
    await hasSet(reviewed, ['modified a.go 0/1', 'modified b.go 0/1']);
    await vscode.window.showTextDocument(file);
    await shows(reviewed, 'a.go');
    // The text is known by now, and its lines are not: nobody has asked for them.
    await reviewed.folder.refresh();
    const subject = reviewed.session.current();
    assert.ok(subject);
    const part = partOf(TEXT.split('\n'), { first: 5, last: 5 }, 'B', 'a.go');
    await reviewed.answers.answerPart({ persona: 'team', item: 'right' }, part, { answer: 'done' }, subject);
  });

  /** Waits until the set knows this of the only part. */
  async function hasPart(expected: string, { folder, changes } = reviewed): Promise<void> {
    const known = () => {
      const file = folder.file('a.go');
      const parts = file === null ? [] : reviewedItems(file.review).flatMap(({ item }) => item.parts);
      return parts
        .map(({ part, state, stale, lines }) => [part.name, state, stale ?? lines?.first].join(' '))
        .join();
    };
    await until(
      () => `the part is ${expected}, not ${known()}`,
      changes.onDidChange,
      () => known() === expected,
    );
  }

  test('knows where they stand once they are answered, and that they have changed', async () => {
    await hasPart('B done 5');
    const editor = await vscode.window.showTextDocument(bed().uri('a.go'));
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '// typed\n'));
    await hasPart('B done 6');
    await editor.edit((edit) => edit.insert(new vscode.Position(5, 10), ' A() '));
    await hasPart('B done fileChanged');
    assert.deepEqual(reviewed.folder.file('a.go')?.review.parts, { answered: 0, stale: 1 });
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await hasPart('B done 5');
  });

  test('knows so in the next window too, of a file that is not open', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const window = startChanges(bed(), bed().folder, SOURCE, { storage: reviewed.storage });
    await hasPart('B done 5', window);
    await bed().write('a.go', TEXT.replace('B() {}', 'B() { A() }'));
    await hasPart('B done fileChanged', window);
  });
});
