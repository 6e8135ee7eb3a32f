import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hasSet, type ReviewedChanges, startChanges } from '../support/changesParts.ts';
import {
  isGitInstalled,
  makeRepository,
  openRepository,
  type TestRepository,
} from '../support/gitRepository.ts';
import { personaText } from '../support/personaText.ts';
import { hasStates, shows } from '../support/reviewParts.ts';
import { useTestBed } from '../support/testBed.ts';

const RIGHT = [{ persona: 'team', item: 'right' }];
const TEXT = 'package lab\n\nfunc A() {}\n\nfunc B() {}\n\nfunc C() {}\n';

suite('the review set of a repository', () => {
  const bed = useTestBed();
  let repository: TestRepository;
  let reviewed: ReviewedChanges;

  setup(async function () {
    if (!isGitInstalled()) this.skip();
    repository = await makeRepository(bed(), {
      '.personas/team.md': personaText({ id: 'team', patterns: ['**/*.go'] }),
      'a.go': TEXT,
      'b.go': 'package lab\n',
      'notes.txt': 'notes\n',
    });
    const folder = await openRepository(bed(), repository);
    reviewed = startChanges(bed(), folder);
    await hasSet(reviewed, []);
  });

  /** Answers the item of a file as it is now. */
  async function answer(path: string): Promise<void> {
    await vscode.window.showTextDocument(repository.uri(path));
    await shows(reviewed, path);
    await reviewed.answers.setDone(RIGHT, true);
    await hasStates(reviewed, ['right done']);
  }

  test('follows edits, new files and deletions, staged or not', async () => {
    await repository.write({
      'a.go': `${TEXT}\n`,
      'new.go': 'package lab\n',
      'b.go': null,
      'notes.txt': 'more\n',
    });
    await hasSet(reviewed, ['modified a.go 0/1', 'added new.go 0/1', '- notes.txt', 'x b.go deleted']);
    repository.git('add', '--all');
    await hasSet(reviewed, ['modified a.go 0/1', 'added new.go 0/1', '- notes.txt', 'x b.go deleted']);
    assert.deepEqual(reviewed.folder.file('new.go')?.change.size, { added: 1, removed: 0 });
  });

  test('counts an answer at once, makes it stale by an edit, and takes it back by a revert', async () => {
    await repository.write({ 'a.go': `${TEXT}// one\n` });
    await hasSet(reviewed, ['modified a.go 0/1']);
    await answer('a.go');
    await hasSet(reviewed, ['modified a.go 1/1']);
    await repository.write({ 'a.go': `${TEXT}// two\n` });
    await hasSet(reviewed, ['modified a.go 0/1 1 stale']);
    await repository.write({ 'a.go': `${TEXT}// one\n` });
    await hasSet(reviewed, ['modified a.go 1/1']);
    repository.git('checkout', '--quiet', 'a.go');
    await hasSet(reviewed, []);
  });
});
