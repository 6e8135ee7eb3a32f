import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fingerprint } from '../../src/core/review/fingerprint.ts';
import { findItem } from '../../src/core/review/nextOpenItem.ts';
import { whatChangedCommands } from '../../src/extension/commands/whatChangedCommands.ts';
import { AnsweredTextDocuments } from '../../src/extension/review/answeredTextDocuments.ts';
import { AnsweredTexts } from '../../src/extension/review/answeredTexts.ts';
import { ChangesSinceAnswers } from '../../src/extension/review/changesSinceAnswers.ts';
import { KeptTexts } from '../../src/extension/review/keptTexts.ts';
import { testLog } from './support/extension.ts';
import { loadParser } from './support/loadParser.ts';
import { mountMemoryFiles } from './support/memoryFiles.ts';
import { takeMessages } from './support/messages.ts';
import { personaText } from './support/personaText.ts';
import { hasStates, type Review, startReview } from './support/reviewParts.ts';
import { useTestBed } from './support/testBed.ts';
import { until } from './support/until.ts';

const FILE = 'lab/a.go';
const TEXT = 'package lab\n\nvar a = 1\n';
const RIGHT = { persona: 'team', item: 'right' };

suite('what has changed since an answer', () => {
  const bed = useTestBed();
  let review: Review;
  let editor: vscode.TextEditor;

  setup(async () => {
    await bed().write(
      '.personas/team.md',
      personaText({ id: 'team', items: ['Is it right? <!-- id=right -->'] }),
    );
    await bed().write(FILE, TEXT);
  });

  async function answer(keptTextsSize = 1_000_000): Promise<void> {
    review = startReview(bed(), { keptTextsSize });
    editor = await bed().show(FILE);
    await hasStates(review, ['right open']);
    await review.answers.setDone([RIGHT], true);
  }

  async function type(text: string): Promise<void> {
    await editor.edit((change) => change.insert(new vscode.Position(2, 0), text));
    await hasStates(review, ['right done fileChanged']);
  }

  function start(): AnsweredTexts {
    const texts = new AnsweredTexts(review.texts, () => null);
    bed().own(new AnsweredTextDocuments(texts));
    return texts;
  }

  function run(texts: AnsweredTexts): unknown {
    return whatChangedCommands(review.session, texts, { selected: null })['whatChanged']?.();
  }

  test('is counted in lines, for the text that is shown by then', async () => {
    await answer();
    const changes = bed().own(new ChangesSinceAnswers(review.session, start(), loadParser, testLog(bed())));
    const counted = () => {
      const shown = review.session.shown;
      const found = shown === null ? null : findItem(shown.review, 'team', 'right')?.item.answer;
      return found ? changes.since(found) : null;
    };
    await type('// one\n');
    await until('one line is counted', changes.onDidChange, () => counted()?.added === 1);
    await type('// two\n');
    await until('two lines are counted', changes.onDidChange, () => counted()?.added === 2);
    assert.deepEqual(counted(), { added: 2, removed: 0 });
  });

  test('is shown as a diff of the text of the answer and the one in the editor', async () => {
    await answer();
    await type('// one\n');
    await run(start());
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    assert.ok(input instanceof vscode.TabInputTextDiff);
    assert.equal(input.modified.toString(), bed().uri(FILE).toString());
    const before = await vscode.workspace.openTextDocument(input.original);
    assert.equal(before.getText(), TEXT);
    assert.equal(before.languageId, editor.document.languageId);
    await hasStates(review, ['right done fileChanged']);
  });

  test('is not there where no texts are kept, and the user is told why', async () => {
    await answer(0);
    await type('// one\n');
    const messages = takeMessages(bed());
    void run(start());
    await until('the user is told', messages.onDidShow, () => messages.all.length > 0);
    assert.match(messages.all[0]?.text ?? '', /personaReview\.keptTexts/);
    assert.equal(vscode.window.tabGroups.activeTabGroup.tabs.length, 1);
  });
});

suite('the texts that are kept to see what has changed', () => {
  const bed = useTestBed();
  const textOf = (number: number) => `${number} ${fingerprint(String(number))}\n`;

  function keptTexts(storage: vscode.Uri, mostBytes = 1_000_000): KeptTexts {
    return new KeptTexts(storage, () => mostBytes, testLog(bed()));
  }

  async function files(storage: vscode.Uri): Promise<readonly string[]> {
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(storage, 'texts'));
    return entries.map(([name]) => name);
  }

  async function storage(): Promise<vscode.Uri> {
    const uri = bed().outside();
    await bed().removeLater(uri);
    return uri;
  }

  test('are kept by their fingerprints, for the next window too', async () => {
    const place = await storage();
    const text = '\uFEFFäöü\r\n';
    await keptTexts(place).keep(fingerprint(text), text);
    assert.deepEqual(await files(place), [`${fingerprint(text)}.gz`]);
    assert.equal(await keptTexts(place).read(fingerprint(text)), 'äöü\n');
    assert.equal(await keptTexts(place).read(fingerprint('other')), null);
  });

  test('are not kept under the fingerprint of another', async () => {
    const place = await storage();
    await keptTexts(place).keep(fingerprint('a'), 'b');
    assert.equal(await keptTexts(place).read(fingerprint('a')), null);
  });

  test('are not shown where they are no more what was written', async () => {
    const place = await storage();
    const texts = keptTexts(place);
    await texts.keep(fingerprint('a'), 'a');
    await texts.keep(fingerprint('b'), 'b');
    const [a, b] = ['a', 'b'].map((text) => vscode.Uri.joinPath(place, 'texts', `${fingerprint(text)}.gz`));
    assert.ok(a && b);
    await vscode.workspace.fs.copy(a, b, { overwrite: true });
    assert.equal(await texts.read(fingerprint('b')), null);
    await vscode.workspace.fs.writeFile(a, new Uint8Array([1, 2, 3]));
    assert.equal(await texts.read(fingerprint('a')), null);
  });

  test('go, oldest first, where they are too many', async () => {
    const place = mountMemoryFiles(bed());
    const first = keptTexts(place);
    for (let number = 0; number < 5; number += 1)
      await first.keep(fingerprint(textOf(number)), textOf(number));
    const { size } = await vscode.workspace.fs.stat(
      vscode.Uri.joinPath(place, 'texts', `${fingerprint(textOf(0))}.gz`),
    );
    const texts = keptTexts(place, size * 3 + 10);
    await texts.keep(fingerprint(textOf(5)), textOf(5));
    const kept = await Promise.all(
      [0, 1, 2, 3, 4, 5].map((number) => texts.read(fingerprint(textOf(number)))),
    );
    assert.deepEqual(
      kept.map((text) => text !== null),
      [false, false, false, true, true, true],
    );
  });

  test('all go where none is wanted any more', async () => {
    const place = await storage();
    await keptTexts(place).keep(fingerprint('a'), 'a');
    await keptTexts(place, 0).keep(fingerprint('b'), 'b');
    assert.deepEqual(await files(place), []);
  });

  test('that are very long are not kept', async () => {
    const place = await storage();
    const long = 'long\n'.repeat(300_000);
    const texts = keptTexts(place);
    await texts.keep(fingerprint(long), long);
    assert.equal(await texts.read(fingerprint(long)), null);
  });

  test('that cannot be kept cost nothing but a line of the log', async () => {
    const place = await storage();
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(place, 'texts'), new Uint8Array());
    const warnings: string[] = [];
    const log = new Proxy(testLog(bed()), {
      get: (target, key) =>
        key === 'warn' ? (text: string) => warnings.push(text) : Reflect.get(target, key),
    });
    const texts = new KeptTexts(place, () => 1_000_000, log);
    await texts.keep(fingerprint('a'), 'a');
    await texts.keep(fingerprint('b'), 'b');
    assert.equal(warnings.length, 1);
  });
});
