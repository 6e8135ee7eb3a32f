import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Answer } from '../../src/core/review/answer.ts';
import { quoteOf } from '../../src/core/review/concernLines.ts';
import { ConcernProblems } from '../../src/extension/concerns/concernProblems.ts';
import { ConcernThreads } from '../../src/extension/concerns/concernThreads.ts';
import { OpenConcerns } from '../../src/extension/concerns/openConcerns.ts';
import type { Subject } from '../../src/extension/review/answers.ts';
import { linesOfText } from '../../src/extension/review/linesOfText.ts';
import { testLog } from './support/extension.ts';
import { personaText } from './support/personaText.ts';
import { hasStates, type Review, startReview } from './support/reviewParts.ts';
import { useTestBed } from './support/testBed.ts';
import { until } from './support/until.ts';

const FILE = 'lab/a.go';
const TEXT = 'package lab\n\nfunc a() {\n\tpanic("a")\n}\n\nfunc b() {\n\tpanic("b")\n}\n';
const RIGHT = { persona: 'team', item: 'right' };
const SHORT = { persona: 'team', item: 'short' };

suite('a concern', () => {
  const bed = useTestBed();
  let review: Review;
  let concerns: OpenConcerns;
  let threads: ConcernThreads;
  let shown: vscode.CommentThread[];
  let offered: vscode.CommentingRangeProvider | undefined;

  setup(async () => {
    const items = ['Is it right? <!-- id=right -->', 'Is it short? <!-- id=short optional -->'];
    await bed().write('.personas/team.md', personaText({ id: 'team', patterns: ['**/*.go'], items }));
    await bed().write(FILE, TEXT);
    const storage = bed().outside();
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(storage, 'reviews'));
    startWindow(storage);
    await bed().show(FILE);
    await hasStates(review, ['right open', 'short open']);
  });

  /** What one window shows; the real VS Code draws it, and the test sees what it is given. */
  function startWindow(storage: vscode.Uri): void {
    const { createCommentController } = vscode.comments;
    bed().later(() => Object.assign(vscode.comments, { createCommentController }));
    shown = [];
    Object.assign(vscode.comments, {
      createCommentController: (id: string, label: string) => {
        const controller = createCommentController(`${id}-test`, label);
        return {
          createCommentThread: (...args: Parameters<typeof controller.createCommentThread>) => {
            const thread = controller.createCommentThread(...args);
            shown.push(thread);
            return thread;
          },
          set commentingRangeProvider(provider: vscode.CommentingRangeProvider) {
            offered = provider;
            controller.commentingRangeProvider = provider;
          },
          dispose: () => controller.dispose(),
        };
      },
    });
    review = startReview(bed(), { storage });
    const { session, library, stores } = review;
    concerns = bed().own(new OpenConcerns(session, library, stores, testLog(bed())));
    threads = bed().own(new ConcernThreads(concerns, library));
    bed().own(new ConcernProblems(concerns));
    Object.assign(vscode.comments, { createCommentController });
  }

  function subject(): Subject {
    const current = review.session.current();
    assert.ok(current);
    return current;
  }

  async function raise(note: string, first: number, last: number, item = RIGHT): Promise<void> {
    const on = subject();
    const quote = quoteOf(linesOfText(on.file.document), { first, last });
    await review.answers.raiseConcern(item, { note, line: first, endLine: last, quote }, on);
  }

  /** Such as `4-4 unresolved It panics`, of the threads that are still there. */
  function seen(): readonly string[] {
    return shown
      .filter((thread) => threads.concernOf(thread) !== null && isThere(thread))
      .map((thread) => {
        const { range, contextValue, comments } = thread;
        const lines = range === undefined ? '' : `${range.start.line + 1}-${range.end.line + 1}`;
        const [{ body } = { body: '' }] = comments;
        return `${lines} ${contextValue} ${typeof body === 'string' ? body : 'a Markdown string'}`;
      });
  }

  /** A thread that is disposed takes nothing any more. */
  function isThere(thread: vscode.CommentThread): boolean {
    return concerns.all.some(({ concern }) => concern.answer === threads.concernOf(thread)?.concern.answer);
  }

  async function sees(...expected: readonly string[]): Promise<void> {
    await until(
      () => `the threads are ${expected.join(', ')}, not ${seen().join(', ')}`,
      concerns.onDidChange,
      () => seen().join('|') === expected.join('|'),
    );
  }

  async function edit(change: (builder: vscode.TextEditorEdit) => void): Promise<void> {
    assert.ok(await vscode.window.activeTextEditor?.edit(change));
  }

  const raisedConcern = (): Answer => {
    const [first] = concerns.all;
    assert.ok(first);
    return first.concern.answer;
  };

  test('is a thread on its lines, which tells the note as text, who raised it and for which item', async () => {
    await raise('It [panics](command:x) <b>', 4, 4);
    await sees('4-4 unresolved It [panics](command:x) <b>');
    const [thread] = shown;
    assert.equal(thread?.label, 'Is it right?');
    assert.equal(thread?.state, vscode.CommentThreadState.Unresolved);
    assert.equal(thread?.canReply, false);
    const [comment] = thread?.comments ?? [];
    assert.equal(typeof comment?.body, 'string', 'a Markdown string would make links');
    assert.equal(comment?.author.name, 'ada');
  });

  test('moves with what is written above, and stays with lines that are edited', async () => {
    await raise('It panics', 4, 4);
    await sees('4-4 unresolved It panics');
    await edit((builder) => builder.insert(new vscode.Position(1, 0), '// one\n// two\n'));
    await sees('6-6 unresolved It panics');
    await edit((builder) => builder.insert(new vscode.Position(5, 0), '// why: '));
    await edit((builder) => builder.insert(new vscode.Position(0, 0), '\n'));
    await sees('7-7 unresolved It panics');
  });

  test('whose lines are deleted is outdated, at the first line and with what they said, until they are back', async () => {
    await raise('It panics', 3, 5);
    await sees('3-5 unresolved It panics');
    await edit((builder) => builder.delete(new vscode.Range(2, 0, 6, 0)));
    await sees('1-1 unresolved It panics\n\nThe lines were:\nfunc a() {\n\tpanic("a")\n}');
    assert.equal(shown[0]?.label, 'Outdated: its lines are gone · Is it right?');
    assert.equal(concerns.placeOf(subject().file.document, raisedConcern()), 'outdated');
    await vscode.commands.executeCommand('undo');
    await sees('3-5 unresolved It panics');
  });

  test('is found again where its lines have moved while the file was closed', async () => {
    await raise('It panics', 8, 8);
    await raise('It is gone', 4, 4, SHORT);
    await sees('8-8 unresolved It panics', '4-4 unresolved It is gone');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await bed().write(FILE, `// new\n${TEXT.replace('\tpanic("a")\n', '')}`);
    await bed().show(FILE);
    startWindow(review.storage);
    await sees('8-8 unresolved It panics', '1-1 unresolved It is gone\n\nThe lines were:\n\tpanic("a")');
  });

  test('is resolved and reopened in its thread, which says so', async () => {
    await raise('It panics', 4, 4);
    await sees('4-4 unresolved It panics');
    await review.answers.settle([raisedConcern()], 'resolves', subject());
    await sees('4-4 resolved It panics');
    assert.equal(shown[0]?.state, vscode.CommentThreadState.Resolved);
    assert.deepEqual(
      shown[0]?.comments.map(({ body }) => body),
      ['It panics', 'Resolved.'],
    );
    await review.answers.settle([raisedConcern()], 'reopens', subject());
    await sees('4-4 unresolved It panics');
    assert.equal(shown.length, 1, 'one thread has shown it all');
  });

  test('that is undone is no thread any more', async () => {
    await raise('It panics', 4, 4);
    await sees('4-4 unresolved It panics');
    await review.answers.undo();
    await sees();
  });

  test('on the file is a thread at its first line', async () => {
    await review.answers.raiseConcern(RIGHT, { note: 'Much too long' }, subject());
    await sees('1-1 unresolved Much too long');
    assert.equal(shown[0]?.label, 'On the file · Is it right?');
  });

  test('keeps its thread in an editor beside that has not the focus', async () => {
    await raise('It panics', 4, 4);
    await sees('4-4 unresolved It panics');
    await vscode.window.showTextDocument(bed().uri('go.mod'), { viewColumn: vscode.ViewColumn.Beside });
    await until(
      'go.mod is shown',
      review.session.onDidChange,
      () => review.session.shown?.file.path === 'go.mod',
    );
    await sees('4-4 unresolved It panics');
  });

  test('can be raised at every line of a file with a checklist, and of no other', async () => {
    const { token } = new vscode.CancellationTokenSource();
    const { document } = subject().file;
    assert.deepEqual(await offered?.provideCommentingRanges(document, token), [
      new vscode.Range(0, 0, document.lineCount - 1, 0),
    ]);
    const other = await vscode.workspace.openTextDocument(bed().uri('go.mod'));
    assert.deepEqual(await offered?.provideCommentingRanges(other, token), []);
    const outside = await vscode.workspace.openTextDocument({ content: TEXT, language: 'go' });
    assert.deepEqual(await offered?.provideCommentingRanges(outside, token), []);
  });

  test('is a problem of its line where the setting asks for it, while it is unresolved', async () => {
    const problems = (): readonly string[] =>
      vscode.languages
        .getDiagnostics(bed().uri(FILE))
        .map(({ range, severity, message, source }) =>
          [range.start.line + 1, severity, message, source].join(),
        );
    await raise('It panics', 4, 4);
    await raise('Long', 3, 5, SHORT);
    await sees('4-4 unresolved It panics', '3-5 unresolved Long');
    assert.deepEqual(problems(), []);
    await bed().set('concernsAsProblems', true);
    const told = (...expected: readonly string[]) =>
      until(
        () => `the problems are ${expected.join(' ')}, not ${problems().join(' ')}`,
        vscode.languages.onDidChangeDiagnostics,
        () => problems().toSorted().join('|') === expected.join('|'),
      );
    await told('3,2,Long,Is it short?', '4,1,It panics,Is it right?');
    await review.answers.setDone([RIGHT], true);
    await told('3,2,Long,Is it short?');
    await bed().set('concernsAsProblems', false);
    await told();
  });
});
