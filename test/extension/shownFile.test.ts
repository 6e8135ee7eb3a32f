import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fingerprint } from '../../src/core/review/fingerprint.ts';
import { personaText } from './support/personaText.ts';
import { type Review, shows, startReview } from './support/reviewParts.ts';
import { type TestBed, useTestBed } from './support/testBed.ts';
import { until } from './support/until.ts';

const FILE = 'internal/server/server.go';
const COMMIT = '0123456789abcdef0123456789abcdef01234567';

suite('the file under review', () => {
  const bed = useTestBed();
  let review: Review;

  setup(async () => {
    await bed().write('.personas/a.md', personaText());
    review = startReview(bed());
  });

  test('is none without an editor, and the one that is opened then', async () => {
    await shows(review, 'noEditor');
    await vscode.window.showTextDocument(bed().uri(FILE));
    await shows(review, FILE);
  });

  test('is the modified side of a diff, wherever the focus is', async () => {
    const before = revision(bed(), 'the old text', bed().uri(FILE).path, { ref: COMMIT });
    await vscode.commands.executeCommand('vscode.diff', before, bed().uri(FILE), 'Diff');
    await shows(review, FILE);
    await focusSide('workbench.action.compareEditor.focusSecondarySide', before);
    await review.session.follow();
    assert.equal(review.session.shown?.file.document.uri.toString(), bed().uri(FILE).toString());
  });

  test('is a revision, whose text and commit count', async () => {
    const uri = revision(bed(), 'a revision', bed().uri(FILE).path, { ref: COMMIT });
    await vscode.window.showTextDocument(uri);
    await shows(review, FILE);
    assert.equal(review.session.shown?.review.fingerprint, fingerprint('a revision'));
    assert.equal(review.session.shown?.file.commit, COMMIT);
  });

  const revisions: readonly {
    readonly by: string;
    readonly uriPath: (root: string) => string;
    readonly query: (root: string) => Readonly<Record<string, string>> | null;
    readonly commit: string | null;
  }[] = [
    {
      by: 'a path and a ref, as Git keeps them',
      uriPath: (root) => `${root}/${FILE}.git`,
      query: (root) => ({ path: `${root}/${FILE}`, ref: '~' }),
      commit: null,
    },
    {
      by: 'a path from the repository’s root beside the whole one, as GitHub’s extension keeps them',
      uriPath: (root) => `${root}/${FILE}`,
      query: () => ({ path: FILE, commit: COMMIT }),
      commit: COMMIT,
    },
    {
      by: 'the root beside a path from it, as GitLab’s extension keeps them',
      uriPath: () => `/${FILE}`,
      query: (root) => ({ repositoryRoot: root, commit: COMMIT }),
      commit: COMMIT,
    },
    { by: 'its path alone', uriPath: (root) => `${root}/${FILE}`, query: () => null, commit: null },
  ];
  for (const { by, uriPath, query, commit } of revisions) {
    test(`is found for a revision by ${by}`, async () => {
      const root = bed().folder.uri.path;
      const uri = revision(bed(), 'x', uriPath(root), query(root));
      await vscode.window.showTextDocument(uri);
      await shows(review, FILE);
      assert.equal(review.session.shown?.file.commit, commit);
    });
  }

  test('is none for a new file, a file elsewhere, and a revision of one', async () => {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: 'package a' }));
    await shows(review, 'untitled');
    const elsewhere = await bed().write(bed().outside('main.go'), 'package main');
    await vscode.window.showTextDocument(elsewhere);
    await shows(review, 'outsideFolder');
    await vscode.window.showTextDocument(bed().uri(FILE));
    await shows(review, FILE);
    const uri = revision(bed(), 'x', elsewhere.path, { ref: COMMIT });
    await vscode.window.showTextDocument(uri);
    await shows(review, 'outsideFolder');
  });

  test('is none where an editor shows no text', async () => {
    const binary = await bed().write(
      'assets/logo.bin',
      new Uint8Array(2000).map((_, index) => index % 7),
    );
    await vscode.commands.executeCommand('vscode.open', binary);
    await shows(review, 'noText');
    await vscode.window.showTextDocument(bed().uri(FILE));
    await shows(review, FILE);
    await vscode.commands.executeCommand('workbench.action.openSettings');
    await shows(review, 'noText');
    await vscode.window.showTextDocument(bed().uri(FILE));
    await shows(review, FILE);
    bed().own(vscode.window.createWebviewPanel('test', 'A page', vscode.ViewColumn.Active));
    await shows(review, 'noText');
  });

  test('is none for a notebook', async () => {
    const notebook = await bed().write(
      'analysis.ipynb',
      '{"cells":[{"cell_type":"code","metadata":{},"source":["1"],"outputs":[],"execution_count":null}],"metadata":{},"nbformat":4,"nbformat_minor":5}',
    );
    await vscode.commands.executeCommand('vscode.openWith', notebook, 'jupyter-notebook');
    await shows(review, 'noText');
  });

  test('stays where it is while an output or another panel has the focus', async () => {
    await vscode.window.showTextDocument(bed().uri(FILE));
    await shows(review, FILE);
    const channel = bed().own(vscode.window.createOutputChannel('Test Output'));
    channel.append('text');
    channel.show(false);
    await until('the output is an editor', vscode.window.onDidChangeVisibleTextEditors, () =>
      vscode.window.visibleTextEditors.some(({ document }) => document.uri.scheme === 'output'),
    );
    await review.session.follow();
    assert.equal(review.session.shown?.file.path, FILE);
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  test('says why no checklist applies to it', async () => {
    await vscode.window.showTextDocument(bed().uri(FILE));
    await shows(review, FILE);
    assert.equal(review.session.nothing, null);
    const says = (why: string) =>
      until(why, review.session.onDidChange, () => review.session.nothing === why);
    await bed().write('.personas/a.md', personaText({ patterns: ['*.sql'] }));
    await says('noMatch');
    await bed().write('.personas/a.md', '---\nname: A\npatterns: "**"\n---\n# Only guidance\n');
    await says('noChecklist');
    await bed().set('bundledPersonas', 'off');
    await bed().remove('.personas');
    await says('noPersonas');
  });
});

/** A revision as a provider shows it, under a scheme of the test's own. */
function revision(
  bed: TestBed,
  text: string,
  path: string,
  query: Readonly<Record<string, string>> | null,
): vscode.Uri {
  const scheme = `test-revision-${Date.now()}`;
  bed.own(
    vscode.workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: () => text }),
  );
  return vscode.Uri.from({ scheme, path, query: query === null ? '' : JSON.stringify(query) });
}

async function focusSide(command: string, uri: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand(command);
  await until('the focus is on that side', vscode.window.onDidChangeActiveTextEditor, () => {
    return vscode.window.activeTextEditor?.document.uri.toString() === uri.toString();
  });
}
