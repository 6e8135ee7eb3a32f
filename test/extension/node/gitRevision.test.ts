import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fingerprint } from '../../../src/core/review/fingerprint.ts';
import type { GitApi } from '../../../src/extension/changes/gitApi.ts';
import { gitApi, isGitInstalled, makeRepository, openRepository } from '../support/gitRepository.ts';
import { personaText } from '../support/personaText.ts';
import { hasStates, type Review, shows, startReview } from '../support/reviewParts.ts';
import { useTestBed } from '../support/testBed.ts';

const COMMITTED = 'package main\n';
const RIGHT = [{ persona: 'team', item: 'right' }];

suite('a revision in a Git repository', () => {
  const bed = useTestBed();
  let git: GitApi;
  let file: vscode.Uri;
  let commit: string;
  let review: Review;

  setup(async function () {
    if (!isGitInstalled()) this.skip();
    const repository = await makeRepository(bed(), {
      'cmd/main.go': COMMITTED,
      '.personas/team.md': personaText({ id: 'team' }),
    });
    commit = repository.git('rev-parse', 'HEAD');
    file = repository.uri('cmd/main.go');
    await repository.write({ 'cmd/main.go': `${COMMITTED}\nfunc main() {}\n` });
    await openRepository(bed(), repository);
    git = await gitApi();
    review = startReview(bed());
  });

  test('is under review with its own text and commit', async () => {
    await vscode.window.showTextDocument(git.toGitUri(file, commit));
    await shows(review, 'cmd/main.go');
    assert.equal(review.session.shown?.review.fingerprint, fingerprint(COMMITTED));
    assert.equal(review.session.shown?.file.commit, commit);
  });

  test('has answers of its own, which count for the working file once it is the same', async () => {
    await vscode.window.showTextDocument(git.toGitUri(file, 'HEAD'));
    await hasStates(review, ['right open']);
    await review.answers.setDone(RIGHT, true);
    await hasStates(review, ['right done']);
    const editor = await vscode.window.showTextDocument(file);
    await hasStates(review, ['right done fileChanged']);
    const { document } = editor;
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, document.lineCount, 0), COMMITTED));
    await hasStates(review, ['right done']);
  });

  test('is not what a diff with it shows: the working file is', async () => {
    await vscode.commands.executeCommand('vscode.diff', git.toGitUri(file, 'HEAD'), file);
    await shows(review, 'cmd/main.go');
    assert.equal(review.session.shown?.file.document.uri.toString(), file.toString());
  });
});
