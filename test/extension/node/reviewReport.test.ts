import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { reviewMarkdown } from '../../../src/core/report/reviewMarkdown.ts';
import { partOf } from '../../../src/core/review/part.ts';
import { changeReviewOf } from '../../../src/extension/changes/changeReview.ts';
import { reportCommands, writeReport } from '../../../src/extension/commands/reportCommands.ts';
import { hasSet, type ReviewedChanges, startChanges } from '../support/changesParts.ts';
import {
  gitApi,
  isGitInstalled,
  makeRepository,
  openRepository,
  repositoryAt,
  type TestRepository,
} from '../support/gitRepository.ts';
import { takeMessages } from '../support/messages.ts';
import { personaText } from '../support/personaText.ts';
import { hasStates, shows } from '../support/reviewParts.ts';
import { useTestBed } from '../support/testBed.ts';
import { until } from '../support/until.ts';

suite('the report of a review', () => {
  const bed = useTestBed();
  let repository: TestRepository;
  let reviewed: ReviewedChanges;
  let commit: string;

  setup(async function () {
    if (!isGitInstalled()) this.skip();
    repository = await makeRepository(bed(), {
      '.personas/team.md': personaText({ id: 'team', patterns: ['**/*.go'] }),
      'a.go': 'package lab\n',
    });
    repository.git('switch', '--quiet', '--create', 'feature');
    await repository.write({ 'a.go': 'package lab // changed\n', 'notes.txt': 'notes\n' });
    commit = repository.commit('Second');
    const folder = await openRepository(bed(), repository);
    reviewed = startChanges(bed(), folder, { kind: 'branch' });
    await hasSet(reviewed, ['modified a.go 0/1', '- notes.txt']);
    await vscode.window.showTextDocument(repository.uri('a.go'));
    await shows(reviewed, 'a.go');
    await reviewed.answers.setDone([{ persona: 'team', item: 'right' }], true);
    await hasStates(reviewed, ['right done']);
    await hasSet(reviewed, ['modified a.go 1/1', '- notes.txt']);
  });

  function run(command: 'copyReview' | 'saveReport'): unknown {
    return reportCommands(reviewed.session, reviewed.changes, reviewed.git)[command]?.();
  }

  test('is copied for a comment on a pull request', async () => {
    await run('copyReview');
    const copied = await vscode.env.clipboard.readText();
    assert.ok(
      copied.startsWith(
        `Reviewed 1 of 1 file · 1/1 items\n\nSince main, at commit \`${commit.slice(0, 12)}\`\n\n<details>\n<summary>a.go · 1/1</summary>\n`,
      ),
      copied,
    );
    assert.match(copied, /\n- \[x\] .+ — \S/);
    assert.match(copied, /<summary>No checklist: 1<\/summary>\n\n- \[notes\.txt\]\(notes\.txt\)/);
  });

  test('says where the parts stand that are answered for, and which are stale', async () => {
    const subject = reviewed.session.current();
    assert.ok(subject);
    const partAt = (first: number, text: string, name: string) =>
      partOf(text.split('\n'), { first, last: first }, name, 'a.go');
    await reviewed.answers.reset();
    for (const part of [partAt(1, 'package lab // changed', ''), partAt(1, 'func f() {}', 'f')]) {
      const item = { persona: 'team', item: 'right' };
      await reviewed.answers.answerPart(item, part, { answer: 'done' }, subject);
    }
    await run('copyReview');
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /\n {2}- for \[line 1\]\(a\.go#L1\), done, ada, \d{4}-\d\d-\d\d\n/);
    assert.match(
      copied,
      /\n {2}- for f, \*\*stale\*\* since the file has changed, was done, ada, \d{4}-\d\d-\d\d\n/,
    );
  });

  test('is saved as Markdown, or as JSON where the name says so', async () => {
    const review = await changeReviewOf(reviewed.folder, reviewed.git);
    assert.ok(review);
    const read = async (name: string) => {
      const file = vscode.Uri.joinPath(bed().outside(), name);
      await writeReport(file, review);
      await bed().removeLater(file);
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    };
    assert.match(await read('report.md'), /^Reviewed 1 of 1 file/);
    const { base, files } = JSON.parse(await read('report.json')) as {
      base: unknown;
      files: readonly { path: string; reviewed: boolean }[];
    };
    assert.deepEqual(base, { name: 'main', commit: null });
    assert.deepEqual(
      files.map(({ path, reviewed: isReviewed }) => [path, isReviewed]),
      [['a.go', true]],
    );
  });

  test('has links from the root of a repository that is below the folder, whatever is reviewed of it', async () => {
    const below = repositoryAt(vscode.Uri.joinPath(bed().outside(), 'below'));
    await vscode.workspace.fs.createDirectory(below.root);
    const above = vscode.Uri.joinPath(below.root, '..');
    await bed().removeLater(above);
    below.git('init', '--quiet', '--initial-branch=main');
    await below.write({ '../.personas/team.md': personaText({ id: 'team', patterns: ['**/*.go'] }) });
    await below.write({ 'sub/a.go': 'package lab\n' });
    const folder = await bed().addFolder(above);
    await (await gitApi()).openRepository(below.root);
    const other = startChanges(bed(), folder);
    for (const source of [
      { kind: 'workingChanges' },
      { kind: 'pickedFiles', paths: ['below/sub/a.go'] },
    ] as const) {
      await other.take(source);
      await until('the file is under review', other.changes.onDidChange, () =>
        other.folder.review?.source.kind === source.kind ? other.folder.file('below/sub/a.go') : null,
      );
      const review = await changeReviewOf(other.folder, other.git);
      assert.ok(review);
      assert.match(reviewMarkdown(review), /\n\[below\/sub\/a\.go\]\(sub\/a\.go\) · text/);
    }
  });

  test('says where nothing is under review', async () => {
    const messages = takeMessages(bed());
    await reviewed.take({ kind: 'pickedFiles', paths: [] });
    await hasSet(reviewed, []);
    await run('copyReview');
    assert.equal(messages.all.length, 1);
    assert.match(messages.all[0]?.text ?? '', /^No file of .+ is under review\./);
  });
});
