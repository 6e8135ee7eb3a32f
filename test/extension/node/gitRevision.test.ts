import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { fingerprint } from '../../../src/core/review/fingerprint.ts';
import { personaText } from '../support/personaText.ts';
import { hasStates, type Review, shows, startReview } from '../support/reviewParts.ts';
import { useTestBed } from '../support/testBed.ts';
import { until } from '../support/until.ts';

/** As much as is needed of what the Git extension offers to others. */
interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<unknown>;
  openRepository(root: vscode.Uri): Promise<unknown>;
  toGitUri(uri: vscode.Uri, ref: string): vscode.Uri;
}

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
    const root = bed().outside();
    file = await bed().write(vscode.Uri.joinPath(root, 'cmd/main.go'), COMMITTED);
    await bed().write(vscode.Uri.joinPath(root, '.personas/team.md'), personaText({ id: 'team' }));
    const run = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
        cwd: root.fsPath,
        encoding: 'utf8',
      }).trim();
    run('init', '--quiet');
    run('add', '.');
    run('commit', '--quiet', '--message', 'First', '--no-gpg-sign');
    commit = run('rev-parse', 'HEAD');
    await bed().write(file, `${COMMITTED}\nfunc main() {}\n`);
    await bed().addFolder(root);
    git = await gitApi();
    await git.openRepository(root);
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

function isGitInstalled(): boolean {
  try {
    execFileSync('git', ['--version']);
    return true;
  } catch {
    return false;
  }
}

async function gitApi(): Promise<GitApi> {
  const extension = vscode.extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git');
  assert.ok(extension);
  const api = (await extension.activate()).getAPI(1);
  await until('Git is ready', api.onDidChangeState, () => api.state === 'initialized');
  return api;
}
