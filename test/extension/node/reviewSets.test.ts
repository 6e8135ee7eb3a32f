import assert from 'node:assert/strict';
import { symlinkSync, unlinkSync } from 'node:fs';
import * as vscode from 'vscode';
import type { RunGit } from '../../../src/core/workspace.ts';
import { ChangeDecorations } from '../../../src/extension/changes/changeDecorations.ts';
import type { ChangeSource } from '../../../src/extension/changes/changeSource.ts';
import { openCommand } from '../../../src/extension/changes/openChange.ts';
import { type WorkspaceFiles, workspaceFiles } from '../../../src/extension/personas/workspaceFiles.ts';
import { runGit } from '../../../src/node/runGit.ts';
import { hasSet, type ReviewedChanges, startChanges } from '../support/changesParts.ts';
import {
  gitApi,
  isGitInstalled,
  makeRepository,
  openRepository,
  repositoryAt,
  type TestRepository,
} from '../support/gitRepository.ts';
import { personaText } from '../support/personaText.ts';
import { confirm, hasStates, shows } from '../support/reviewParts.ts';
import { useTestBed } from '../support/testBed.ts';
import { until } from '../support/until.ts';

const RIGHT = [{ persona: 'team', item: 'right' }];
const TEXT = 'package lab\n\nfunc A() {}\n\nfunc B() {}\n\nfunc C() {}\n';

function fingerprints({ folder }: ReviewedChanges): readonly string[] {
  return folder.review?.set.files.map(({ review }) => review.fingerprint) ?? [];
}

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
      'new.go': 'var fresh = 1\n',
      'b.go': null,
      'notes.txt': 'more\n',
    });
    await hasSet(reviewed, ['modified a.go 0/1', 'added new.go 0/1', '- notes.txt', 'x b.go deleted']);
    repository.git('add', '--all');
    // What comes after shows that Git has looked since.
    await repository.write({ 'later.go': 'var later = 1\n' });
    await hasSet(reviewed, [
      'modified a.go 0/1',
      'added later.go 0/1',
      'added new.go 0/1',
      '- notes.txt',
      'x b.go deleted',
    ]);
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

  test('marks its files wherever VS Code shows files, unless the user wants none of it', async () => {
    const decorations = bed().own(new ChangeDecorations(reviewed.changes));
    const mark = (path: string) => decorations.provideFileDecoration(repository.uri(path))?.badge;
    await repository.write({ 'a.go': `${TEXT}// one\n` });
    await hasSet(reviewed, ['modified a.go 0/1']);
    assert.deepEqual([mark('a.go'), mark('b.go')], ['1', undefined]);
    await answer('a.go');
    assert.equal(mark('a.go'), '✓');
    await repository.write({ 'a.go': `${TEXT}// two\n` });
    await hasSet(reviewed, ['modified a.go 0/1 1 stale']);
    assert.equal(mark('a.go'), '↻');
    const drawn: vscode.Uri[] = [];
    bed().own(decorations.onDidChangeFileDecorations((uris) => drawn.push(...uris)));
    const settings = vscode.workspace.getConfiguration('personaReview');
    bed().later(() => settings.update('decorations', undefined, vscode.ConfigurationTarget.Workspace));
    await settings.update('decorations', false, vscode.ConfigurationTarget.Workspace);
    await until('the mark is gone', decorations.onDidChangeFileDecorations, () => mark('a.go') === undefined);
    assert.deepEqual(drawn.map(String), [repository.uri('a.go').toString()]);
  });

  test('counts what is typed and not saved', async () => {
    await repository.write({ 'a.go': `${TEXT}// one\n` });
    await hasSet(reviewed, ['modified a.go 0/1']);
    await answer('a.go');
    const editor = await vscode.window.showTextDocument(repository.uri('a.go'));
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '// typed\n'));
    await hasSet(reviewed, ['modified a.go 0/1 1 stale']);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await hasSet(reviewed, ['modified a.go 1/1']);
  });

  test('of a branch is what it changed since it left its base, and lasts over commits, an amend and a rebase', async () => {
    repository.git('checkout', '--quiet', '-b', 'topic');
    await reviewed.take({ kind: 'branch' });
    await repository.write({ 'a.go': `${TEXT}// topic\n` });
    await hasSet(reviewed, ['modified a.go 0/1']);
    assert.equal(reviewed.folder.review?.base, 'main');
    await answer('a.go');
    await hasSet(reviewed, ['modified a.go 1/1']);
    repository.commit('Change');
    await repository.write({ 'b.go': 'package lab // more\n' });
    await hasSet(reviewed, ['modified a.go 1/1', 'modified b.go 0/1']);
    repository.git('commit', '--quiet', '--all', '--amend', '--no-edit');
    repository.git('checkout', '--quiet', 'main');
    await hasSet(reviewed, []);
    await repository.write({ 'c.go': 'package lab\n' });
    repository.commit('Change main');
    repository.git('checkout', '--quiet', 'topic');
    await hasSet(reviewed, ['modified a.go 1/1', 'modified b.go 0/1']);
    repository.git('rebase', '--quiet', 'main');
    await repository.write({ 'new.go': 'package lab\n' });
    await hasSet(reviewed, ['modified a.go 1/1', 'modified b.go 0/1', 'added new.go 0/1']);
    repository.git('revert', '--no-edit', 'HEAD');
    await hasSet(reviewed, ['added new.go 0/1']);
  });

  test('follows a stash, and has the answers again when it is popped', async () => {
    await repository.write({ 'a.go': `${TEXT}// mine\n` });
    await hasSet(reviewed, ['modified a.go 0/1']);
    await answer('a.go');
    repository.git('stash', '--quiet');
    await hasSet(reviewed, []);
    repository.git('stash', 'pop', '--quiet');
    await hasSet(reviewed, ['modified a.go 1/1']);
  });

  test('keeps the answers of a renamed file, which the Checklist shows too', async () => {
    await reviewed.take({ kind: 'branch' });
    repository.git('checkout', '--quiet', '-b', 'topic');
    await answer('a.go');
    repository.git('mv', 'a.go', 'moved.go');
    await hasSet(reviewed, ['renamed moved.go from a.go 1/1']);
    await vscode.window.showTextDocument(repository.uri('moved.go'));
    await shows(reviewed, 'moved.go');
    await hasStates(reviewed, ['right done']);
    repository.commit('Move');
    await repository.write({ 'moved.go': `${TEXT}// more\n` });
    await hasSet(reviewed, ['renamed moved.go from a.go 0/1 1 stale']);
    await hasStates(reviewed, ['right done fileChanged']);
    await confirm(reviewed, RIGHT);
    await hasSet(reviewed, ['renamed moved.go from a.go 1/1']);
  });

  test('of two commits is of the text in the second, whatever is in the folder', async () => {
    repository.git('checkout', '--quiet', '-b', 'topic');
    await repository.write({ 'a.go': `${TEXT}// topic\n`, 'c.go': 'package lab\n' });
    const commit = repository.commit('Change');
    repository.git('checkout', '--quiet', 'main');
    await reviewed.take({ kind: 'refs', base: 'main', head: 'topic' });
    await hasSet(reviewed, ['modified a.go 0/1', 'added c.go 0/1']);
    const listed = reviewed.folder.change('a.go');
    assert.ok(listed);
    const { command, arguments: args = [] } = openCommand(listed);
    await vscode.commands.executeCommand(command, ...args);
    await shows(reviewed, 'a.go');
    assert.equal(reviewed.session.shown?.file.commit, commit);
    await reviewed.answers.setDone(RIGHT, true);
    await hasSet(reviewed, ['modified a.go 1/1', 'added c.go 0/1']);
    await reviewed.take({ kind: 'refs', base: 'main', head: 'nowhere' });
    await hasSet(reviewed, ['noRef']);
  });

  /** The set as it is where the machine's git is at hand, and which stored texts were yet asked of the Git extension. */
  function withGitAtHand(source: ChangeSource, runsGit: RunGit = runGit) {
    const asked: string[] = [];
    const files: WorkspaceFiles = {
      ...workspaceFiles,
      read: async (uri, limit) => {
        if (uri.scheme === 'git') asked.push(vscode.workspace.asRelativePath(uri.path, false));
        return await workspaceFiles.read(uri, limit);
      },
    };
    const { folder } = reviewed.folder;
    const { storage } = reviewed;
    return { asked, all: startChanges(bed(), folder, source, { runGit: runsGit, files, storage }) };
  }

  suite('of two commits, where git is at hand', () => {
    const source: ChangeSource = { kind: 'refs', base: 'main', head: 'topic' };
    const set = [
      'modified a.go 1/1',
      'added c.go 0/1',
      'added copy.go 0/1',
      'added empty.go 0/1',
      'added line\nend.go 0/1',
      'x large.go tooLarge',
      'x picture.go binary',
    ];

    /** What is answered is a text of the Git extension; it may stay open. */
    setup(async () => {
      repository.git('checkout', '--quiet', '-b', 'topic');
      await repository.write({
        'a.go': `${TEXT}// topic\n`,
        'c.go': '\uFEFFpackage größer\r\n',
        'copy.go': '\uFEFFpackage größer\r\n',
        'empty.go': '',
        'line\nend.go': 'package odd\n',
        'large.go': 'x'.repeat(5_000_001),
        'picture.go': new Uint8Array([137, 80, 0, 1]),
      });
      repository.commit('Change');
      repository.git('checkout', '--quiet', 'main');
      await reviewed.take(source);
      await hasSet(reviewed, ['modified a.go 0/1', ...set.slice(1)]);
      const listed = reviewed.folder.change('a.go');
      assert.ok(listed);
      const { command, arguments: args = [] } = openCommand(listed);
      await vscode.commands.executeCommand(command, ...args);
      await shows(reviewed, 'a.go');
      await reviewed.answers.setDone(RIGHT, true);
      await hasSet(reviewed, set);
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    test('is read from git at once, and is the same as the Git extension has it', async () => {
      const { all, asked } = withGitAtHand(source);
      await hasSet(all, set);
      assert.deepEqual(asked, []);
      assert.deepEqual(fingerprints(all), fingerprints(reviewed));
    });

    test('is read by the Git extension where git does not give the texts', async () => {
      const { all, asked } = withGitAtHand(source, async (root, args, input) =>
        args[0] === 'cat-file'
          ? { code: 128, output: new Uint8Array(), error: 'fatal' }
          : await runGit(root, args, input),
      );
      await hasSet(all, set);
      assert.equal(asked.filter((path) => !path.endsWith('/a.go')).length, set.length - 1);
    });

    test('is read by the Git extension where a program converts what it shows', async () => {
      repository.git('config', 'diff.odd.textconv', 'cat');
      const { all, asked } = withGitAtHand(source);
      await hasSet(all, set);
      assert.equal(asked.filter((path) => !path.endsWith('/a.go')).length, set.length - 1);
    });
  });

  test('of a branch without a base says so, and takes no option for one', async () => {
    const { root } = repository;
    await reviewed.take({ kind: 'branch' });
    const settings = vscode.workspace.getConfiguration('personaReview', root);
    await settings.update('base', '--output=stolen', vscode.ConfigurationTarget.WorkspaceFolder);
    await hasSet(reviewed, ['noBase']);
    await settings.update('base', 'HEAD', vscode.ConfigurationTarget.WorkspaceFolder);
    await hasSet(reviewed, ['- .vscode/settings.json']);
    await settings.update('base', 'nowhere', vscode.ConfigurationTarget.WorkspaceFolder);
    await hasSet(reviewed, ['noBase']);
    await assert.rejects(async () => vscode.workspace.fs.stat(repository.uri('stolen')));
    repository.git('checkout', '--quiet', '--orphan', 'apart');
    repository.commit('Apart');
    await settings.update('base', 'main', vscode.ConfigurationTarget.WorkspaceFolder);
    await hasSet(reviewed, ['noCommonCommit']);
  });

  test('works with a detached head and in the midst of a merge', async () => {
    await reviewed.take({ kind: 'branch' });
    repository.git('checkout', '--quiet', '-b', 'topic');
    await repository.write({ 'b.go': 'package topic\n' });
    repository.commit('Topic');
    repository.git('checkout', '--quiet', '--detach');
    await hasSet(reviewed, ['modified b.go 0/1']);
    repository.git('checkout', '--quiet', 'main');
    await repository.write({ 'b.go': 'package main\n' });
    repository.commit('Main');
    repository.git('checkout', '--quiet', 'topic');
    await hasSet(reviewed, ['modified b.go 0/1']);
    await reviewed.take({ kind: 'workingChanges' });
    await hasSet(reviewed, []);
    assert.throws(() => repository.git('merge', 'main'));
    await hasSet(reviewed, ['modified b.go 0/1']);
    await reviewed.take({ kind: 'branch' });
    await hasSet(reviewed, ['modified b.go 0/1']);
    await reviewed.take({ kind: 'workingChanges' });
    repository.git('merge', '--abort');
    await hasSet(reviewed, []);
  });

  test('leaves out what nobody reviews', async () => {
    repository.git('checkout', '--quiet', '-b', 'topic');
    const module = await makeRepository(bed(), { 'm.go': 'package m\n' });
    repository.git('submodule', '--quiet', 'add', module.root.fsPath, 'module');
    await repository.write({
      '.gitattributes': '*.pb.go linguist-generated\n',
      'vendor/v.go': 'package v\n',
      'made.go': '// Code generated by hand. DO NOT EDIT.\npackage made\n',
      'made.pb.go': 'package made\n',
      'picture.go': new Uint8Array([0, 1, 2]),
      'large.go': new Uint8Array(5_000_001).fill(32),
    });
    await hasSet(reviewed, [
      '- .gitattributes',
      '- .gitmodules',
      'x large.go tooLarge',
      'x made.go generated',
      'x made.pb.go generated',
      'x module submodule',
      'x picture.go binary',
      'x vendor/v.go vendored',
    ]);
    await repository.write({ '.gitattributes': 'vendor/** -linguist-vendored\n' });
    await hasSet(reviewed, [
      'added made.pb.go 0/1',
      'added vendor/v.go 0/1',
      '- .gitattributes',
      '- .gitmodules',
      'x large.go tooLarge',
      'x made.go generated',
      'x module submodule',
      'x picture.go binary',
    ]);
    await repository.write({
      '.git/info/attributes': 'made.go -linguist-generated\nvendor/** linguist-vendored\n',
      'b.go': 'package changed\n',
    });
    await hasSet(reviewed, [
      'modified b.go 0/1',
      'added made.go 0/1',
      'added made.pb.go 0/1',
      '- .gitattributes',
      '- .gitmodules',
      'x large.go tooLarge',
      'x module submodule',
      'x picture.go binary',
      'x vendor/v.go vendored',
    ]);
  });

  test('knows of git itself how large changes are, and which files are links', async () => {
    const all = startChanges(bed(), reviewed.folder.folder, undefined, { runGit });
    await repository.write({ 'a.go': `${TEXT}// one\n// two\n`, 'b.go': 'package other\n' });
    repository.git('rm', '--quiet', '--cached', 'notes.txt');
    symlinkSync('a.go', repository.uri('link.go').fsPath);
    repository.git('add', 'link.go');
    await hasSet(all, ['modified a.go 0/1', 'modified b.go 0/1', '- notes.txt', 'x link.go symlink']);
    assert.deepEqual(all.folder.file('a.go')?.change.size, { added: 2, removed: 0 });
    assert.deepEqual(all.folder.file('b.go')?.change.size, { added: 1, removed: 1 });
  });

  test('holds what has become a link or is one no more, committed or not', async () => {
    symlinkSync('b.go', repository.uri('link.go').fsPath);
    repository.commit('Link');
    repository.git('checkout', '--quiet', '-b', 'topic');
    const all = startChanges(bed(), reviewed.folder.folder, { kind: 'branch' }, { runGit });
    for (const path of ['a.go', 'link.go']) {
      unlinkSync(repository.uri(path).fsPath);
    }
    symlinkSync('b.go', repository.uri('a.go').fsPath);
    await repository.write({ 'link.go': 'package lab // a link before\n' });
    await hasSet(all, ['modified link.go 0/1', 'x a.go symlink']);
    repository.commit('Swap');
    await hasSet(all, ['modified link.go 0/1', 'x a.go symlink']);
    await all.take({ kind: 'refs', base: 'main', head: 'topic' });
    await hasSet(all, ['modified link.go 0/1', 'x a.go symlink']);
  });

  test('follows what the git folder says of attributes', async () => {
    await repository.write({ 'a.go': `${TEXT}// one\n` });
    await hasSet(reviewed, ['modified a.go 0/1']);
    await repository.write({ '.git/info/attributes': 'a.go linguist-generated\n' });
    await hasSet(reviewed, ['x a.go generated']);
    await repository.write({ '.git/info/attributes': '' });
    await hasSet(reviewed, ['modified a.go 0/1']);
  });

  test('says where git fails, until it does not', async () => {
    repository.git('checkout', '--quiet', '-b', 'topic');
    await reviewed.take({ kind: 'branch' });
    await repository.write({ 'a.go': `${TEXT}// topic\n` });
    repository.commit('Topic');
    await hasSet(reviewed, ['modified a.go 0/1']);
    const tree = repository.git('rev-parse', 'main^{tree}');
    const object = repository.uri(`.git/objects/${tree.slice(0, 2)}/${tree.slice(2)}`);
    const hidden = repository.uri('.git/hidden');
    await vscode.workspace.fs.rename(object, hidden);
    await hasSet(reviewed, ['failed']);
    await vscode.workspace.fs.rename(hidden, object);
    await hasSet(reviewed, ['modified a.go 0/1']);
  });

  test('takes any name of a file', async () => {
    const names = ['-x.go', 'a "b".go', 'a b.go', 'line\nend.go', 'o’zbek – ёлка.go', 'tab\t.go'];
    await repository.write(Object.fromEntries(names.map((name) => [name, 'package odd\n'])));
    await hasSet(reviewed, names.map((name) => `added ${name} 0/1`).sort());
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.commit('Odd');
    await reviewed.take({ kind: 'refs', base: 'main', head: 'topic' });
    await hasSet(reviewed, names.map((name) => `added ${name} 0/1`).sort());
  });

  test('leaves a file of 50 MB out, new, staged and in a commit, without holding it', async () => {
    const content = new Uint8Array(50_000_000).fill(120).fill(10, 0, 1);
    await repository.write({ 'huge.go': content, 'b.go': 'package other\n' });
    await hasSet(reviewed, ['modified b.go 0/1', 'x huge.go tooLarge']);
    repository.git('add', 'huge.go');
    await repository.write({ 'b.go': null });
    await hasSet(reviewed, ['x b.go deleted', 'x huge.go tooLarge']);
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.commit('Huge');
    await reviewed.take({ kind: 'refs', base: 'main', head: 'topic' });
    await hasSet(reviewed, ['x b.go deleted', 'x huge.go tooLarge']);
  });

  test('holds what a sparse checkout does not, as git has stored it', async () => {
    repository.git('checkout', '--quiet', '-b', 'topic');
    await repository.write({ 'in/a.go': TEXT, 'out/b.go': TEXT, 'out/gone.go': TEXT });
    repository.commit('Topic');
    await reviewed.take({ kind: 'branch' });
    await hasSet(reviewed, ['added in/a.go 0/1', 'added out/b.go 0/1', 'added out/gone.go 0/1']);
    await answer('out/b.go');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    repository.git('sparse-checkout', 'set', '--cone', 'in', '.personas');
    const { storage } = reviewed;
    reviewed = startChanges(bed(), reviewed.folder.folder, { kind: 'branch' }, { storage });
    await hasSet(reviewed, ['added in/a.go 0/1', 'added out/b.go 1/1', 'added out/gone.go 0/1']);
    const listed = reviewed.folder.change('out/b.go');
    assert.ok(listed);
    const { command, arguments: args = [] } = openCommand(listed);
    await vscode.commands.executeCommand(command, ...args);
    await shows(reviewed, 'out/b.go');
    await hasStates(reviewed, ['right done']);
    const { all, asked } = withGitAtHand({ kind: 'branch' });
    await hasSet(all, ['added in/a.go 0/1', 'added out/b.go 1/1', 'added out/gone.go 0/1']);
    assert.deepEqual(asked, []);
    const other = repository.git('hash-object', '-w', repository.uri('.personas/team.md').fsPath);
    repository.git('update-index', '--cacheinfo', `100644,${other},out/gone.go`);
    repository.git('update-index', '--skip-worktree', 'out/gone.go');
    // What is staged is not what is checked out.
    const staged = withGitAtHand({ kind: 'branch' });
    await hasSet(staged.all, ['added in/a.go 0/1', 'added out/b.go 1/1', 'added out/gone.go 0/1']);
    assert.deepEqual(staged.asked, []);
    const [inside, , gone] = fingerprints(staged.all);
    assert.equal(gone, inside);
    repository.git('reset', '--quiet');
    repository.git('sparse-checkout', 'disable');
    await repository.write({ 'new.go': TEXT });
    await hasSet(reviewed, [
      'added in/a.go 0/1',
      'added new.go 0/1',
      'added out/b.go 1/1',
      'added out/gone.go 0/1',
    ]);
  });

  test('is not listed anew when Git is connected once more', async () => {
    const told: unknown[] = [];
    bed().own(reviewed.git.onDidChange((what) => told.push(what)));
    await reviewed.git.connect();
    assert.ok(!told.includes(null));
    await repository.write({ 'a.go': 'package other\n' });
    await hasSet(reviewed, ['modified a.go 0/1']);
  });

  test('is of open editors or of picked files, without a look at what has changed', async () => {
    await reviewed.take({ kind: 'openEditors' });
    await hasSet(reviewed, []);
    await vscode.window.showTextDocument(repository.uri('b.go'), { preview: false });
    await hasSet(reviewed, ['modified b.go 0/1']);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await hasSet(reviewed, []);
    await reviewed.take({ kind: 'pickedFiles', paths: ['a.go', 'notes.txt', 'gone.go'] });
    await hasSet(reviewed, ['modified a.go 0/1', '- notes.txt', '? gone.go']);
  });
});

suite('the review set of a folder', () => {
  const bed = useTestBed();

  setup(function () {
    if (!isGitInstalled()) this.skip();
  });

  test('without a repository says so', async () => {
    const folder = await bed().addFolder(bed().outside());
    await hasSet(startChanges(bed(), folder), ['noRepository']);
  });

  test('whose repository has no commit yet is all there is', async () => {
    const repository = await makeRepository(bed(), {});
    await repository.write({ '.personas/team.md': personaText({ patterns: ['*.go'] }), 'a.go': TEXT });
    const folder = await openRepository(bed(), repository);
    for (const kind of ['workingChanges', 'branch'] as const) {
      await hasSet(startChanges(bed(), folder, { kind }), ['added a.go 0/1', '- .personas/team.md']);
    }
  });

  test('is of a linked worktree alone, and of a part of a repository', async () => {
    const repository = await makeRepository(bed(), {
      'sub/.personas/team.md': personaText({ patterns: ['**/*.go'] }),
      'sub/a.go': TEXT,
      'b.go': TEXT,
    });
    const worktree = repositoryAt(bed().outside());
    repository.git('worktree', 'add', '--quiet', '-b', 'topic', worktree.root.fsPath);
    bed().later(() => vscode.workspace.fs.delete(worktree.root, { recursive: true }));
    const settings = vscode.workspace.getConfiguration('git');
    const above = 'openRepositoryInParentFolders';
    await settings.update(above, 'always', vscode.ConfigurationTarget.Workspace);
    bed().later(() => settings.update(above, undefined, vscode.ConfigurationTarget.Workspace));
    const folder = await bed().addFolder(worktree.uri('sub'));
    await (await gitApi()).openRepository(worktree.root);
    const reviewed = startChanges(bed(), folder);
    await hasSet(reviewed, []);
    await worktree.write({ 'sub/a.go': 'package other\n', 'b.go': 'package other\n' });
    await hasSet(reviewed, ['modified a.go 0/1']);
    worktree.commit('Change');
    await reviewed.take({ kind: 'branch' });
    await hasSet(reviewed, ['modified a.go 0/1']);
  });

  test('follows commits of a linked worktree at once, that touch no file', async () => {
    const repository = await makeRepository(bed(), {
      '.personas/team.md': personaText({ patterns: ['**/*.go'] }),
      'a.go': TEXT,
    });
    const worktree = repositoryAt(bed().outside());
    repository.git('worktree', 'add', '--quiet', '-b', 'topic', worktree.root.fsPath);
    bed().later(() => vscode.workspace.fs.delete(worktree.root, { recursive: true }));
    const settings = vscode.workspace.getConfiguration('git');
    // The Git extension itself would look within five seconds.
    await settings.update('autorefresh', false, vscode.ConfigurationTarget.Workspace);
    bed().later(() => settings.update('autorefresh', undefined, vscode.ConfigurationTarget.Workspace));
    const reviewed = startChanges(bed(), await openRepository(bed(), worktree));
    await hasSet(reviewed, []);
    for (const text of ['one', 'two']) {
      await worktree.write({ 'a.go': `${TEXT}// ${text}\n` });
      await hasSet(reviewed, ['modified a.go 0/1']);
      worktree.commit(text);
      await hasSet(reviewed, []);
    }
    worktree.git('reset', '--quiet', '--soft', 'HEAD~1');
    await hasSet(reviewed, ['modified a.go 0/1']);
  });

  test('in a shallow clone without the base says what is missing', async () => {
    const origin = await makeRepository(bed(), { 'a.go': TEXT });
    origin.git('checkout', '--quiet', '-b', 'topic');
    await origin.write({ 'a.go': `${TEXT}//\n` });
    origin.commit('Topic');
    origin.git('checkout', '--quiet', 'main');
    await origin.write({ 'b.go': TEXT });
    origin.commit('Main');
    const clone = repositoryAt(bed().outside());
    const url = origin.root.with({ scheme: 'file' }).toString();
    origin.git(
      'clone',
      '--quiet',
      '--depth=1',
      '--no-single-branch',
      '--branch=topic',
      url,
      clone.root.fsPath,
    );
    bed().later(() => vscode.workspace.fs.delete(clone.root, { recursive: true }));
    const folder = await openRepository(bed(), clone);
    await hasSet(startChanges(bed(), folder, { kind: 'branch' }), ['noCommonCommit']);
  });
});
