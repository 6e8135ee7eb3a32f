import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { repositoryLogName } from '../../../src/core/review/repositoryLog.ts';
import { Git } from '../../../src/extension/changes/git.ts';
import { RepositoryLogs } from '../../../src/extension/review/repositoryLogs.ts';
import { runGit } from '../../../src/node/runGit.ts';
import { testLog } from '../support/extension.ts';
import {
  isGitInstalled,
  makeRepository,
  openRepository,
  repositoryAt,
  type TestRepository,
} from '../support/gitRepository.ts';
import { MemoryMemento } from '../support/memento.ts';
import { personaText } from '../support/personaText.ts';
import { hasStates, logLines, type Review, shows, startReview } from '../support/reviewParts.ts';
import { useTestBed } from '../support/testBed.ts';
import { until } from '../support/until.ts';

const RIGHT = [{ persona: 'team', item: 'right' }];

suite('the answers of a repository', () => {
  const bed = useTestBed();
  let repository: TestRepository;
  let storage: vscode.Uri;

  setup(async function () {
    if (!isGitInstalled()) this.skip();
    repository = await makeRepository(bed(), {
      '.personas/team.md': personaText({ id: 'team', patterns: ['**/*.go'] }),
      'a.go': 'package lab\n',
      'b.go': 'package lab // b\n',
    });
    storage = bed().outside();
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(storage, 'reviews'));
    await bed().removeLater(storage);
  });

  /** A window's review. Git is not asked before `connect` is called. */
  function start(memento = new MemoryMemento()) {
    const git = bed().own(new Git(testLog(bed())));
    const sharedLogs = bed().own(new RepositoryLogs(git, runGit, memento, testLog(bed())));
    return { git, sharedLogs, memento, review: startReview(bed(), { storage, sharedLogs }) };
  }

  async function show(review: Review, from: TestRepository, path: string, state: string): Promise<void> {
    await vscode.window.showTextDocument(from.uri(path));
    await shows(review, path);
    await hasStates(review, [`right ${state}`]);
  }

  test('are shared by its worktrees, whose texts make them stale each for itself', async () => {
    const place = bed().outside();
    await bed().removeLater(place);
    repository.git('worktree', 'add', '--quiet', '-b', 'topic', place.fsPath);
    const worktree = repositoryAt(place);
    await worktree.write({ 'b.go': 'package lab // changed\n' });
    const { git, sharedLogs, review } = start();
    await git.connect();
    for (const each of [repository, worktree]) {
      const folder = await openRepository(bed(), each);
      await until('the log is known', sharedLogs.onDidChange, () => sharedLogs.of(folder));
    }
    await show(review, repository, 'a.go', 'open');
    await review.answers.setDone(RIGHT, true);
    await show(review, repository, 'b.go', 'open');
    await review.answers.setDone(RIGHT, true);
    await show(review, worktree, 'a.go', 'done');
    await show(review, worktree, 'b.go', 'done fileChanged');
    await review.answers.undo();
    await hasStates(review, ['right open']);
  });

  test('take along what was answered before Git was there, and lose nothing of it', async () => {
    const folder = await openRepository(bed(), repository);
    const { git, sharedLogs, review, memento } = start();
    await show(review, repository, 'a.go', 'open');
    await review.answers.setDone(RIGHT, true);
    assert.equal((await logLines(review, folder)).length, 1);
    await git.connect();
    await until('the log is known', sharedLogs.onDidChange, () => sharedLogs.of(folder));
    await hasStates(review, ['right done']);
    await show(review, repository, 'b.go', 'open');
    await review.answers.setDone(RIGHT, true);
    await show(review, repository, 'a.go', 'done');
    assert.equal((await logLines(review, folder)).length, 1, 'the folder’s own log is as it was');
    await review.answers.undo();
    await show(review, repository, 'b.go', 'open');

    const next = start(memento);
    assert.equal(next.sharedLogs.of(folder), await repositoryLogName(folder.uri.fsPath, runGit));
    await show(next.review, repository, 'a.go', 'done');
  });
});
