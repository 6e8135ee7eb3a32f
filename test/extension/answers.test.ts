import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { wordingOf } from '../../src/core/persona/checklists/wording.ts';
import type { Answer } from '../../src/core/review/answer.ts';
import { fingerprint } from '../../src/core/review/fingerprint.ts';
import { logFileName } from '../../src/core/review/logFileName.ts';
import { formatAnswer } from '../../src/core/review/reviewLog.ts';
import { personaText } from './support/personaText.ts';
import { hasStates, logLines, type Review, shows, startReview } from './support/reviewParts.ts';
import { useTestBed } from './support/testBed.ts';

const FILE = 'lab/a.go';
const TEXT = 'package lab\n';
const RIGHT = { persona: 'team', item: 'right' };
const SHORT = { persona: 'team', item: 'short' };
const COMMIT = '0123456789abcdef0123456789abcdef01234567';

suite('an answer', () => {
  const bed = useTestBed();
  let review: Review;
  let editor: vscode.TextEditor;

  setup(async () => {
    const items = ['Is it right? <!-- id=right -->', 'Is it short? <!-- id=short optional -->'];
    await bed().write('.personas/team.md', personaText({ id: 'team', items }));
    await bed().write(FILE, TEXT);
    const storage = bed().outside();
    // A folder of files can be watched once it is there.
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(storage, 'reviews'));
    review = startReview(bed(), { storage });
    editor = await vscode.window.showTextDocument(bed().uri(FILE));
    await hasStates(review, ['right open', 'short open']);
  });

  async function edit(): Promise<void> {
    await editor.edit((change) => change.insert(new vscode.Position(0, 0), '// edited\n'));
  }

  test('is one line of the log, which says all there is to know of it', async () => {
    const before = Date.now();
    await review.answers.setDone([RIGHT], true);
    const [line, ...more] = await logLines(review, bed().folder);
    assert.deepEqual(more, []);
    assert.deepEqual(Object.keys(line ?? {}), [
      'v',
      'id',
      'time',
      'reviewer',
      'path',
      'persona',
      'item',
      'answer',
      'fingerprint',
      'wording',
    ]);
    const { id, time, ...rest } = line as unknown as Answer;
    assert.match(id, /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
    assert.ok(Date.parse(time) >= before && Date.parse(time) <= Date.now());
    assert.deepEqual(rest, {
      v: 1,
      reviewer: 'ada',
      path: FILE,
      persona: 'team',
      item: 'right',
      answer: 'done',
      fingerprint: fingerprint(TEXT),
      wording: wordingOf('Is it right?'),
    });
  });

  test('is taken back by a line of its own', async () => {
    await review.answers.setDone([RIGHT], true);
    await review.answers.setDone([RIGHT], false);
    await hasStates(review, ['right open', 'short open']);
    const lines = await logLines(review, bed().folder);
    assert.deepEqual(
      lines.map(({ answer }) => answer),
      ['done', 'open'],
    );
  });

  test('is given and taken back by two quick key presses', async () => {
    await Promise.all([review.answers.toggle(RIGHT), review.answers.toggle(RIGHT)]);
    await hasStates(review, ['right open', 'short open']);
    assert.equal((await logLines(review, bed().folder)).length, 2);
  });

  test('is undone to exactly what was before, stale answers included', async () => {
    await review.answers.setDone([RIGHT], true);
    await edit();
    await hasStates(review, ['right done fileChanged', 'short open']);
    await review.answers.setDone([RIGHT, SHORT], true);
    await hasStates(review, ['right done', 'short done']);
    assert.ok(await review.answers.undo());
    await hasStates(review, ['right done fileChanged', 'short open']);
    assert.ok(await review.answers.undo());
    await hasStates(review, ['right open', 'short open']);
    assert.ok(!(await review.answers.undo()));
    assert.ok(!review.answers.canUndo);
  });

  test('is undone where another file is shown by then, and stays so in the next window', async () => {
    await review.answers.setDone([RIGHT], true);
    await vscode.window.showTextDocument(bed().uri('go.mod'));
    await shows(review, 'go.mod');
    assert.ok(await review.answers.undo());
    await vscode.window.showTextDocument(bed().uri(FILE));
    await hasStates(review, ['right open', 'short open']);
    await hasStates(startReview(bed(), { storage: review.storage }), ['right open', 'short open']);
  });

  test('that is stale is confirmed for the text at hand, alone or with all others', async () => {
    await review.answers.setDone([RIGHT, SHORT], true);
    await edit();
    await hasStates(review, ['right done fileChanged', 'short done fileChanged']);
    await review.answers.confirm([SHORT]);
    await hasStates(review, ['right done fileChanged', 'short done']);
    await review.answers.confirm('all');
    await hasStates(review, ['right done', 'short done']);
    const lines = await logLines(review, bed().folder);
    assert.deepEqual(
      lines.slice(2).map(({ item, fingerprint }) => ({ item, fingerprint })),
      [
        { item: 'short', fingerprint: fingerprint(editor.document.getText()) },
        { item: 'right', fingerprint: fingerprint(editor.document.getText()) },
      ],
    );
  });

  test('that is not stale is not confirmed once more', async () => {
    await review.answers.setDone([RIGHT], true);
    await review.answers.confirm('all');
    assert.equal((await logLines(review, bed().folder)).length, 1);
  });

  test('of every kind is taken back by a reset, and a reset by an undo', async () => {
    assert.ok(!(await review.answers.reset()), 'there is nothing to take back yet');
    await review.answers.setDone([RIGHT], true);
    await edit();
    await review.answers.setDone([SHORT], true);
    await hasStates(review, ['right done fileChanged', 'short done']);
    assert.ok(await review.answers.reset());
    await hasStates(review, ['right open', 'short open']);
    await review.answers.undo();
    await hasStates(review, ['right done fileChanged', 'short done']);
  });

  test('of another window keeps its note when it is confirmed', async () => {
    const concern: Answer = {
      v: 1,
      id: '01K00000000000000000000000',
      time: '2025-07-01T12:00:00.000Z',
      reviewer: 'bob',
      path: FILE,
      ...RIGHT,
      answer: 'concern',
      fingerprint: fingerprint('another text'),
      wording: wordingOf('Is it right?'),
      note: 'It panics.',
    };
    const segment = logFileName(bed().folder.uri.toString()).replace('.jsonl', '.another.jsonl');
    await bed().write(vscode.Uri.joinPath(review.storage, 'reviews', segment), formatAnswer(concern));
    await hasStates(review, ['right concern fileChanged', 'short open']);
    await review.answers.confirm([RIGHT]);
    await hasStates(review, ['right concern', 'short open']);
    const { reviewer, answer, note } = (await logLines(review, bed().folder)).at(-1) ?? {};
    assert.deepEqual({ reviewer, answer, note }, { reviewer: 'ada', answer: 'concern', note: 'It panics.' });
  });

  test('to a revision counts for that text alone, and names the commit', async () => {
    bed().own(
      vscode.workspace.registerTextDocumentContentProvider('test-answers', {
        provideTextDocumentContent: () => 'package old\n',
      }),
    );
    const revision = bed()
      .uri(FILE)
      .with({ scheme: 'test-answers', query: JSON.stringify({ ref: COMMIT }) });
    await vscode.window.showTextDocument(revision);
    await review.session.follow();
    await shows(review, FILE);
    assert.equal(review.session.shown?.file.commit, COMMIT);
    await review.answers.setDone([RIGHT], true);
    await hasStates(review, ['right done', 'short open']);
    const [line] = await logLines(review, bed().folder);
    assert.equal(line?.['commit'], COMMIT);
    assert.equal(line?.['fingerprint'], fingerprint('package old\n'));
    await vscode.window.showTextDocument(bed().uri(FILE));
    await hasStates(review, ['right done fileChanged', 'short open']);
  });
});
