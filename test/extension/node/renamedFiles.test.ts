import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { reviewedItems } from '../../../src/core/review/nextOpenItem.ts';
import { saidBy } from '../../../src/extension/views/answerText.ts';
import { runGit } from '../../../src/node/runGit.ts';
import { hasSet, type ReviewedChanges, startChanges } from '../support/changesParts.ts';
import {
  isGitInstalled,
  makeRepository,
  openRepository,
  type TestRepository,
} from '../support/gitRepository.ts';
import { MemoryMemento } from '../support/memento.ts';
import { personaText } from '../support/personaText.ts';
import { hasStates, logLines, type Review, shows, startReview } from '../support/reviewParts.ts';
import { useTestBed } from '../support/testBed.ts';
import { TEXT_AT_HAND } from '../support/textAtHand.ts';
import { until } from '../support/until.ts';

const RIGHT = [{ persona: 'team', item: 'right' }];
const TEXT = 'package lab\n\nfunc A() {}\n\nfunc B() {}\n\nfunc C() {}\n';

suite('the answers of a renamed file', () => {
  const bed = useTestBed();
  let repository: TestRepository;
  let folder: vscode.WorkspaceFolder;
  let reviewed: ReviewedChanges;

  setup(async function () {
    if (!isGitInstalled()) this.skip();
    repository = await makeRepository(bed(), {
      '.personas/team.md': personaText({ id: 'team', patterns: ['**/*.go'] }),
      'a.go': TEXT,
    });
    folder = await openRepository(bed(), repository);
    reviewed = startChanges(bed(), folder);
    await hasSet(reviewed, []);
  });

  async function show(review: Review, path: string, state: string): Promise<void> {
    await vscode.window.showTextDocument(repository.uri(path));
    await shows(review, path);
    await hasStates(review, [`right ${state}`]);
  }

  async function answer(path: string): Promise<void> {
    await show(reviewed, path, 'open');
    await reviewed.answers.setDone(RIGHT, true);
    await hasStates(reviewed, ['right done']);
  }

  /** Those that the log says. */
  async function renames(): Promise<readonly string[]> {
    const lines = await logLines(reviewed, folder);
    return lines.flatMap((line) =>
      typeof line['formerPath'] === 'string' ? [`${line['formerPath']} → ${String(line['path'])}`] : [],
    );
  }

  test('stay with it after the commit, however often it is renamed, in a window without git too', async () => {
    await answer('a.go');
    repository.git('mv', 'a.go', 'b.go');
    await hasSet(reviewed, ['renamed b.go from a.go 1/1']);
    repository.commit('Rename');
    await hasSet(reviewed, []);
    await show(reviewed, 'b.go', 'done');
    const { review } = reviewed.session.shown ?? {};
    assert.ok(review);
    const given = reviewedItems(review)[0]?.item.answer;
    assert.ok(given);
    assert.match(saidBy(given, { ...TEXT_AT_HAND, ...review }), /, as a\.go\.$/);
    assert.doesNotMatch(saidBy({ ...given, path: 'b.go' }, { ...TEXT_AT_HAND, ...review }), /\.go/);
    repository.git('mv', 'b.go', 'c.go');
    await hasSet(reviewed, ['renamed c.go from b.go 1/1']);
    repository.commit('Rename again');
    await repository.write({ 'c.go': `${TEXT}// edited\n` });
    await hasSet(reviewed, ['modified c.go 0/1 1 stale']);
    await show(reviewed, 'c.go', 'done fileChanged');
    repository.git('checkout', '--quiet', 'c.go');
    await hasSet(reviewed, []);
    assert.deepEqual(await renames(), ['a.go → b.go', 'b.go → c.go']);
    await show(startReview(bed(), { storage: reviewed.storage }), 'c.go', 'done');
  });

  test('stay with it under a name that it had in between', async () => {
    repository.git('mv', 'a.go', 'b.go');
    await hasSet(reviewed, ['renamed b.go from a.go 0/1']);
    await answer('b.go');
    await hasSet(reviewed, ['renamed b.go from a.go 1/1']);
    await until(
      'the rename is remembered',
      reviewed.stores.onDidChange,
      () => reviewed.session.shown?.store.book.lacksRename('b.go', 'a.go') === false,
    );
    repository.git('mv', 'b.go', 'c.go');
    await hasSet(reviewed, ['renamed c.go from a.go 1/1']);
    repository.git('mv', 'c.go', 'a.go');
    await hasSet(reviewed, []);
  });

  test('go with a file that the branch has added, before the rename is committed and after', async () => {
    repository.git('checkout', '--quiet', '-b', 'topic');
    await reviewed.take({ kind: 'branch' });
    await repository.write({ 'new.go': `${TEXT}// new\n` });
    repository.commit('Add');
    await hasSet(reviewed, ['added new.go 0/1']);
    await answer('new.go');
    await hasSet(reviewed, ['added new.go 1/1']);
    repository.git('mv', 'new.go', 'other.go');
    await hasSet(reviewed, ['added other.go 1/1']);
    repository.commit('Rename');
    await hasSet(reviewed, ['added other.go 1/1']);
    assert.deepEqual(await renames(), ['new.go → other.go']);
  });

  test('are not those of a new file under the former name', async () => {
    await answer('a.go');
    repository.git('mv', 'a.go', 'b.go');
    await hasSet(reviewed, ['renamed b.go from a.go 1/1']);
    repository.commit('Rename');
    await repository.write({ 'a.go': 'package other\n' });
    await hasSet(reviewed, ['added a.go 0/1 1 stale']);
    await show(reviewed, 'a.go', 'done fileChanged');
    const subject = reviewed.session.current();
    assert.ok(subject);
    await reviewed.answers.raiseConcern(RIGHT[0]!, { note: 'Is it needed?' }, subject);
    await hasStates(reviewed, ['right concern']);
    await show(reviewed, 'b.go', 'done');
    assert.deepEqual(await renames(), ['a.go → b.go']);
  });

  test('follow a commit that nobody has seen coming, from one window to the next', async () => {
    const updated = bed().own(new vscode.EventEmitter<void>());
    const memento = new (class extends MemoryMemento {
      override async update(key: string, value: unknown): Promise<void> {
        await super.update(key, value);
        updated.fire();
      }
    })();
    const start = () =>
      startChanges(bed(), folder, undefined, { runGit, memento, storage: reviewed.storage });
    await answer('a.go');
    const first = repository.git('rev-parse', 'HEAD');
    const window = start();
    await until('the commit is remembered', updated.event, () =>
      JSON.stringify(memento.get('commits'))?.includes(first),
    );
    for (const { changes, git } of [reviewed, window]) {
      changes.dispose();
      git.dispose();
    }
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    repository.git('mv', 'a.go', 'b.go');
    repository.commit('Rename');
    repository.git('mv', 'b.go', 'sub.go');
    await repository.write({ 'sub.go': `${TEXT}// edited\n` });
    repository.commit('Rename again');
    const next = start();
    await show(next, 'sub.go', 'done fileChanged');
    repository.git('checkout', '--quiet', first);
    await show(next, 'a.go', 'done');
    repository.git('checkout', '--quiet', 'main');
    await show(next, 'sub.go', 'done fileChanged');
  });

  test('follow it in the Explorer, in a folder and before git knows of it', async () => {
    await repository.write({ 'old/x.go': TEXT });
    await hasSet(reviewed, ['added old/x.go 0/1']);
    await answer('old/x.go');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(repository.uri('old'), repository.uri('new'));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await hasSet(reviewed, ['added new/x.go 1/1']);
    const back = new vscode.WorkspaceEdit();
    back.renameFile(repository.uri('new/x.go'), repository.uri('y.go'));
    assert.ok(await vscode.workspace.applyEdit(back));
    await hasSet(reviewed, ['added y.go 1/1']);
    await show(reviewed, 'y.go', 'done');
  });
});
