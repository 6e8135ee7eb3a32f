import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { wordingOf } from '../../src/core/persona/checklists/wording.ts';
import type { Answer } from '../../src/core/review/answer.ts';
import { fingerprint } from '../../src/core/review/fingerprint.ts';
import { logFileName } from '../../src/core/review/logFileName.ts';
import { looseFingerprint } from '../../src/core/review/looseFingerprint.ts';
import { formatAnswer } from '../../src/core/review/reviewLog.ts';
import type { Subject } from '../../src/extension/review/answers.ts';
import { personaText } from './support/personaText.ts';
import { confirm, hasStates, logLines, type Review, shows, startReview } from './support/reviewParts.ts';
import { useTestBed } from './support/testBed.ts';
import { until } from './support/until.ts';

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
    editor = await bed().show(FILE);
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
      'looseFingerprint',
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
      looseFingerprint: looseFingerprint(TEXT, FILE),
      wording: wordingOf('Is it right?'),
    });
  });

  test('counts for other white space where the setting says so', async () => {
    await review.answers.setDone([RIGHT], true);
    await editor.edit((change) => change.insert(new vscode.Position(0, 7), '  '));
    await hasStates(review, ['right done fileChanged', 'short open']);
    await bed().set('staleness', 'ignoreWhitespace');
    await hasStates(review, ['right done', 'short open']);
    await review.answers.toggle(RIGHT);
    await hasStates(review, ['right open', 'short open']);
    await review.answers.undo();
    await edit();
    await hasStates(review, ['right done fileChanged', 'short open']);
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
    await confirm(review, [SHORT]);
    await hasStates(review, ['right done fileChanged', 'short done']);
    await confirm(review, 'all');
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
    await confirm(review, 'all');
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
    // Opened by now: nobody knows when VS Code has begun to watch the folder for the one before.
    review = startReview(bed(), { storage: review.storage });
    await hasStates(review, ['right concern fileChanged', 'short open']);
    await confirm(review, [RIGHT]);
    await hasStates(review, ['right concern', 'short open']);
    const lines = await logLines(review, bed().folder);
    const { reviewer, answer, note } = lines.findLast((line) => line['answer'] === 'concern') ?? {};
    assert.deepEqual({ reviewer, answer, note }, { reviewer: 'ada', answer: 'concern', note: 'It panics.' });
  });

  function subject(): Subject {
    const shown = review.session.current();
    assert.ok(shown);
    return shown;
  }

  test('may be that an item does not apply, with the reason or none', async () => {
    await review.answers.setNotApplicable(RIGHT, 'There is no network here', subject());
    await review.answers.setNotApplicable(SHORT, '', subject());
    await hasStates(review, ['right notApplicable', 'short notApplicable']);
    const lines = await logLines(review, bed().folder);
    assert.deepEqual(
      lines.map(({ answer, note }) => ({ answer, note })),
      [
        { answer: 'notApplicable', note: 'There is no network here' },
        { answer: 'notApplicable', note: undefined },
      ],
    );
    assert.ok(!('note' in (lines[1] ?? {})));
  });

  test('that the rest does not apply leaves alone what was looked at, and is undone at once', async () => {
    await review.answers.raiseConcern(SHORT, { note: 'Much too long' }, subject());
    await review.answers.setRestNotApplicable([RIGHT, SHORT], 'Generated', subject());
    await hasStates(review, ['right notApplicable', 'short concern']);
    await edit();
    await hasStates(review, ['right notApplicable fileChanged', 'short concern fileChanged']);
    await review.answers.setRestNotApplicable([RIGHT, SHORT], 'Still generated', subject());
    await hasStates(review, ['right notApplicable', 'short concern fileChanged']);
    await review.answers.undo();
    await hasStates(review, ['right notApplicable fileChanged', 'short concern fileChanged']);
  });

  test('is given for the text that was on the screen when the reason was asked', async () => {
    const asked = subject();
    await edit();
    await review.answers.setNotApplicable(RIGHT, 'Why', asked);
    await hasStates(review, ['right notApplicable fileChanged', 'short open']);
  });

  test('that is a concern stands until the item is answered, which resolves it in one step', async () => {
    await review.answers.setDone([RIGHT], true);
    await review.answers.raiseConcern(RIGHT, { note: 'It panics', line: 1 }, subject());
    await review.answers.raiseConcern(RIGHT, { note: 'It leaks' }, subject());
    await hasStates(review, ['right concern', 'short open']);
    await review.answers.setDone([RIGHT], true);
    await hasStates(review, ['right done', 'short open']);
    const lines = await logLines(review, bed().folder);
    assert.deepEqual(
      lines.slice(3).map(({ answer, resolves }) => [answer, resolves]),
      [
        ['done', undefined],
        ['open', lines[1]?.['id']],
        ['open', lines[2]?.['id']],
      ],
    );
    await review.answers.undo();
    await hasStates(review, ['right concern', 'short open']);
    await review.answers.setNotApplicable(RIGHT, 'Gone', subject());
    await hasStates(review, ['right notApplicable', 'short open']);
    await hasStates(startReview(bed(), { storage: review.storage }), ['right notApplicable', 'short open']);
  });

  test('that is a concern is resolved, taken up again, and each is undone', async () => {
    await review.answers.raiseConcern(RIGHT, { note: 'It panics' }, subject());
    const [concern] = subject().review.personas[0]?.checklists[0]?.items[0]?.concerns ?? [];
    assert.ok(concern);
    await review.answers.settle([concern.answer], 'resolves', subject());
    await hasStates(review, ['right open', 'short open']);
    await review.answers.settle([concern.answer], 'reopens', subject());
    await hasStates(review, ['right concern', 'short open']);
    await review.answers.undo();
    await hasStates(review, ['right open', 'short open']);
    await review.answers.undo();
    await hasStates(review, ['right concern', 'short open']);
    assert.ok(await review.answers.reset());
    await hasStates(review, ['right open', 'short open']);
    await review.answers.undo();
    await hasStates(review, ['right concern', 'short open']);
  });

  test('that is a concern is confirmed on the lines where its text stands now, in place of the former', async () => {
    const raised = { note: 'A poor name', line: 1, endLine: 1, quote: 'package lab' };
    await review.answers.raiseConcern(RIGHT, raised, subject());
    await edit();
    await hasStates(review, ['right concern fileChanged', 'short open']);
    await confirm(review, 'all');
    await hasStates(review, ['right concern', 'short open']);
    const lines = await logLines(review, bed().folder);
    const { note, line, endLine, quote } = lines[1] ?? {};
    assert.deepEqual({ note, line, endLine, quote }, { ...raised, line: 2, endLine: 2 });
    assert.equal(lines[2]?.['resolves'], lines[0]?.['id']);
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
    // The file itself is shown until the session has followed, to the same path.
    await until('the revision is shown', review.session.onDidChange, () => {
      return review.session.shown?.file.commit === COMMIT;
    });
    await review.answers.setDone([RIGHT], true);
    await hasStates(review, ['right done', 'short open']);
    const [line] = await logLines(review, bed().folder);
    assert.equal(line?.['commit'], COMMIT);
    assert.equal(line?.['fingerprint'], fingerprint('package old\n'));
    await vscode.window.showTextDocument(bed().uri(FILE));
    await hasStates(review, ['right done fileChanged', 'short open']);
  });
});
