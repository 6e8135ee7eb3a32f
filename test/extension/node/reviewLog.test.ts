import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import { wordingOf } from '../../../src/core/persona/checklists/wording.ts';
import type { Answer } from '../../../src/core/review/answer.ts';
import { fingerprint } from '../../../src/core/review/fingerprint.ts';
import { logFileName } from '../../../src/core/review/logFileName.ts';
import { formatAnswer } from '../../../src/core/review/reviewLog.ts';
import { FileLogStorage } from '../../../src/extension/node/fileLogStorage.ts';
import { type Messages, takeMessages } from '../support/messages.ts';
import { personaText } from '../support/personaText.ts';
import { hasStates, type Review, startReview, states } from '../support/reviewParts.ts';
import { useTestBed } from '../support/testBed.ts';
import { until } from '../support/until.ts';

const FILE = 'lab/a.go';
const TEXT = 'package lab\n';
const RIGHT = { persona: 'team', item: 'right' };
const OTHER_WINDOW: Answer = {
  v: 1,
  id: '01K00000000000000000000000',
  time: '2025-07-01T12:00:00.000Z',
  reviewer: 'bob',
  path: FILE,
  ...RIGHT,
  answer: 'done',
  fingerprint: fingerprint(TEXT),
  wording: wordingOf('Is it right?'),
};

suite('the review log on a disk', () => {
  const bed = useTestBed();
  let storage: vscode.Uri;
  let logFile: string;
  let messages: Messages;

  setup(async () => {
    await bed().write('.personas/team.md', personaText({ id: 'team' }));
    await bed().write(FILE, TEXT);
    storage = bed().outside();
    await bed().removeLater(storage);
    logFile = join(storage.fsPath, 'reviews', logFileName(bed().folder.uri.toString()));
    messages = takeMessages(bed());
    await bed().show(FILE);
  });

  function open(): Review {
    return startReview(bed(), {
      storage,
      createLogStorage: (directory, name) => new FileLogStorage(vscode.Uri.joinPath(directory, name).fsPath),
    });
  }

  function writeLog(text: string): void {
    mkdirSync(dirname(logFile), { recursive: true });
    writeFileSync(logFile, text);
  }

  test('shows a second window the first one’s ticks within a second', async () => {
    const [first, second] = [open(), open()];
    await hasStates(first, ['right open']);
    await hasStates(second, ['right open']);
    await first.answers.setDone([RIGHT], true);
    const start = performance.now();
    await hasStates(second, ['right done']);
    assert.ok(performance.now() - start < 1000);
    await second.answers.setDone([RIGHT], false);
    await hasStates(first, ['right open']);
  });

  test('that is full of junk is read past it, and kept as it is', async () => {
    const junk = `\u0000\u0001\n{"v":1}\n[]\nnull\n"text"\n{{{\n${'x'.repeat(100_000)}\n`;
    writeLog(`${junk}${formatAnswer(OTHER_WINDOW)}${junk}`);
    const review = open();
    await hasStates(review, ['right done']);
    await review.answers.setDone([RIGHT], false);
    assert.ok(readFileSync(logFile, 'utf8').startsWith(`${junk}${formatAnswer(OTHER_WINDOW)}${junk}`));
    assert.deepEqual(messages.all, []);
  });

  test('with a torn last line loses that line alone', async () => {
    const torn = formatAnswer({ ...OTHER_WINDOW, answer: 'open' }).slice(0, -20);
    writeLog(formatAnswer(OTHER_WINDOW) + torn);
    const review = open();
    await hasStates(review, ['right done']);
    await review.answers.setDone([RIGHT], false);
    const lines = readFileSync(logFile, 'utf8').split('\n');
    assert.deepEqual(lines.slice(0, 2), [formatAnswer(OTHER_WINDOW).trimEnd(), torn]);
    await hasStates(open(), ['right open']);
  });

  test('with answers of a newer version tells so once, and never rewrites them', async () => {
    const newer = `${JSON.stringify({ ...OTHER_WINDOW, v: 2 })}\n`;
    writeLog(newer);
    const review = open();
    await until('the user is told', messages.onDidShow, () => messages.all.length > 0);
    await hasStates(review, ['right open']);
    await review.answers.setDone([RIGHT], true);
    appendFileSync(logFile, newer.replace(OTHER_WINDOW.id, '01K00000000000000000000001'));
    appendFileSync(
      logFile,
      formatAnswer({ ...OTHER_WINDOW, time: '2099-01-01T00:00:00.000Z', answer: 'open' }),
    );
    await hasStates(review, ['right open']);
    assert.deepEqual(
      messages.all.map(({ severity, buttons }) => ({ severity, buttons })),
      [{ severity: 'warning', buttons: ['Show Log'] }],
    );
    assert.match(messages.all[0]?.text ?? '', /newer version of Persona Review/);
    assert.ok(readFileSync(logFile, 'utf8').startsWith(newer));
  });

  test('that was deleted is begun anew with the next answer', async () => {
    writeLog(formatAnswer(OTHER_WINDOW));
    const review = open();
    await hasStates(review, ['right done']);
    rmSync(logFile);
    await hasStates(review, ['right open']);
    await review.answers.setDone([RIGHT], true);
    await hasStates(open(), ['right done']);
  });

  for (const [what, spoil, mend] of [
    [
      'is a folder',
      () => mkdirSync(logFile, { recursive: true }),
      () => rmSync(logFile, { recursive: true }),
    ],
    [
      'has a file where its folder belongs',
      () => {
        mkdirSync(storage.fsPath, { recursive: true });
        writeFileSync(dirname(logFile), '');
      },
      () => rmSync(dirname(logFile)),
    ],
  ] as const) {
    test(`that ${what} is told once; answers stay, and Try Again saves them once that is mended`, async () => {
      spoil();
      const review = open();
      await until('the file is shown', review.session.onDidChange, () => states(review).length > 0);
      messages.all.at(-1)?.answer(undefined);
      const told = messages.all.length;
      await review.answers.setDone([RIGHT], true);
      await hasStates(review, ['right done']);
      await until('the user is told', messages.onDidShow, () => messages.all.length > told);
      await review.answers.setDone([RIGHT], false);
      await review.answers.setDone([RIGHT], true);
      assert.equal(messages.all.length, told + 1);
      const message = messages.all.at(-1);
      assert.match(message?.text ?? '', /could not be saved: .*\.jsonl/);
      assert.deepEqual(message?.buttons, ['Try Again', 'Show Log']);
      mend();
      const saved = review.session.onDidChange;
      message?.answer('Try Again');
      await until('the answers are saved', saved, () => review.session.shown?.store.pending.length === 0);
      assert.deepEqual(states(review), ['right done']);
      await hasStates(open(), ['right done']);
    });
  }
});
