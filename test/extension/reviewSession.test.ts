import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fingerprint } from '../../src/core/review/fingerprint.ts';
import { FolderStores } from '../../src/extension/review/folderStores.ts';
import { thisExtension } from './support/extension.ts';
import { personaText } from './support/personaText.ts';
import { hasStates, logLines, shownPath, shows, startReview, states } from './support/reviewParts.ts';
import { useTestBed } from './support/testBed.ts';

const FILE = 'internal/server/server.go';
const RIGHT = [{ persona: 'reviewer', item: 'right' }];

suite('the text under review', () => {
  const bed = useTestBed();
  setup(() => bed().write('.personas/a.md', personaText()));

  test('is what the editor shows: an edit makes answers stale, taking it back brings them back', async () => {
    const review = startReview(bed());
    const editor = await vscode.window.showTextDocument(bed().uri(FILE));
    await shows(review, FILE);
    await review.answers.setDone(RIGHT, true);
    await hasStates(review, ['right done']);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '// unsaved\n'));
    await hasStates(review, ['right done fileChanged']);
    assert.ok(editor.document.isDirty);
    await vscode.commands.executeCommand('undo');
    await hasStates(review, ['right done']);
  });

  test('is the newest keystroke, also for an answer given while typing', async () => {
    const review = startReview(bed());
    const editor = await vscode.window.showTextDocument(bed().uri(FILE));
    await shows(review, FILE);
    const answered = new Promise<number | undefined>((resolve) => {
      const typing = vscode.workspace.onDidChangeTextDocument(async ({ document }) => {
        if (document === editor.document) {
          typing.dispose();
          const version = review.session.shown?.version;
          await review.answers.setDone(RIGHT, true);
          resolve(version);
        }
      });
    });
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '// typed\n'));
    assert.notEqual(await answered, editor.document.version, 'the pause after typing came first');
    assert.deepEqual(states(review), ['right done']);
    const [line] = await logLines(review, bed().folder);
    assert.equal(line?.['fingerprint'], fingerprint(editor.document.getText()));
  });

  test('makes an answer stale when the file changes on the disk', async () => {
    const uri = await bed().write('lab/a.go', 'package lab\n');
    const review = startReview(bed());
    await bed().show(uri);
    await shows(review, 'lab/a.go');
    await review.answers.setDone(RIGHT, true);
    await bed().write('lab/a.go', 'package lab // changed\n');
    await hasStates(review, ['right done fileChanged']);
    await bed().write('lab/a.go', 'package lab\r\n');
    await hasStates(review, ['right done']);
  });

  test('is not touched by a rewording, which makes that one item stale', async () => {
    const items = ['Is it right? <!-- id=right -->', 'Is it short? <!-- id=short -->'];
    await bed().write('.personas/a.md', personaText({ items }));
    const review = startReview(bed());
    await vscode.window.showTextDocument(bed().uri(FILE));
    await hasStates(review, ['right open', 'short open']);
    await review.answers.setDone([...RIGHT, { persona: 'reviewer', item: 'short' }], true);
    await hasStates(review, ['right done', 'short done']);
    await bed().write(
      '.personas/a.md',
      personaText({
        items: ['New above <!-- id=new -->', 'Is it really right? <!-- id=right -->', items[1] ?? ''],
      }),
    );
    await hasStates(review, ['new open', 'right done itemReworded', 'short done']);
  });
});

suite('the editor’s changes', () => {
  const bed = useTestBed();
  setup(() => bed().write('.personas/a.md', personaText()));

  test('are published newest only, in whatever order the files’ reviews are ready', async () => {
    const gates: (() => void)[] = [];
    let isSlow = false;
    class SlowStores extends FolderStores {
      override async of(folder: vscode.WorkspaceFolder): ReturnType<FolderStores['of']> {
        const store = await super.of(folder);
        if (isSlow) await new Promise<void>((open) => gates.push(open));
        return store;
      }
    }
    const review = startReview(bed(), { makeStores: (...args) => new SlowStores(...args) });
    await vscode.window.showTextDocument(bed().uri('go.mod'));
    await shows(review, 'go.mod');
    isSlow = true;
    await vscode.window.showTextDocument(bed().uri('README.md'));
    const older = review.session.follow();
    await vscode.window.showTextDocument(bed().uri(FILE));
    const newer = review.session.follow();
    const published: (string | null)[] = [];
    bed().own(review.session.onDidChange(() => published.push(shownPath(review))));
    isSlow = false;
    // What happens to tabs meanwhile makes looks of its own, and any of them may be the newest.
    void review.session.follow();
    await shows(review, FILE);
    for (const open of gates.reverse()) open();
    await Promise.all([older, newer]);
    assert.ok(gates.length >= 2, 'both looks were held up');
    assert.deepEqual([...new Set(published)], [FILE]);
  });

  test('end with the last of many files', async () => {
    const review = startReview(bed());
    const paths = ['go.mod', 'README.md', 'Makefile', 'cmd/server/main.go', FILE];
    // Those that another overtakes are refused.
    await Promise.allSettled(paths.map((path) => vscode.window.showTextDocument(bed().uri(path))));
    await vscode.window.showTextDocument(bed().uri('Dockerfile'));
    await shows(review, 'Dockerfile');
    await review.session.follow();
    assert.equal(shownPath(review), 'Dockerfile');
  });
});

suite('a folder of the workspace', () => {
  const bed = useTestBed();
  setup(async () => {
    await thisExtension().activate();
    await bed().write('.personas/a.md', personaText());
  });

  test('that is removed while its file is shown takes the checklist along', async () => {
    const place = bed().outside();
    const file = await bed().write(vscode.Uri.joinPath(place, 'main.go'), 'package main\n');
    await bed().addFolder(place);
    const review = startReview(bed());
    await vscode.window.showTextDocument(file);
    await shows(review, 'main.go');
    await bed().removeFolder(place);
    await shows(review, 'outsideFolder');
    await bed().addFolder(place);
    await shows(review, 'main.go');
  });

  test('that is the last one leaves nothing to review, until it is back', async () => {
    const review = startReview(bed());
    await vscode.window.showTextDocument(bed().uri('go.mod'));
    await shows(review, 'go.mod');
    await bed().withoutFolders(() => shows(review, 'noFolder'));
    await shows(review, 'go.mod');
  });

  test('has the same answers alone and beside others, each folder its own', async () => {
    const alone = startReview(bed());
    await vscode.window.showTextDocument(bed().uri('go.mod'));
    await hasStates(alone, ['right open']);
    await alone.answers.setDone(RIGHT, true);
    await hasStates(alone, ['right done']);

    const place = bed().outside();
    await bed().write(vscode.Uri.joinPath(place, '.personas/a.md'), personaText());
    const twin = await bed().write(
      vscode.Uri.joinPath(place, 'go.mod'),
      await vscode.workspace.fs.readFile(bed().uri('go.mod')),
    );
    await bed().addFolder(place);
    const beside = startReview(bed(), { storage: alone.storage });
    await hasStates(beside, ['right done']);
    await vscode.window.showTextDocument(twin);
    await hasStates(beside, ['right open']);
    await vscode.window.showTextDocument(bed().uri('go.mod'));
    await hasStates(beside, ['right done']);
  });
});
