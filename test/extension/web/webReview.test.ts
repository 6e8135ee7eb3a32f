import assert from 'node:assert/strict';
import { ulid } from 'ulid';
import * as vscode from 'vscode';
import { logFileName } from '../../../src/core/review/logFileName.ts';
import { FsLogStorage } from '../../../src/extension/web/fsLogStorage.ts';
import { thisExtension } from '../support/extension.ts';
import { personaText } from '../support/personaText.ts';
import { hasStates, logLines, startReview } from '../support/reviewParts.ts';
import { useTestBed } from '../support/testBed.ts';

const FILE = 'internal/auth/tokens.go';
const RIGHT = [{ persona: 'team', item: 'right' }];
/** Where VS Code keeps what extensions keep, in a browser. */
const STORAGE = vscode.Uri.parse('vscode-userdata:/User/globalStorage/persona-review.persona-review');

suite('in a browser', () => {
  const bed = useTestBed();

  test('there is no Node, and the folder is on another machine', () => {
    assert.equal(typeof process, 'undefined');
    assert.notEqual(bed().folder.uri.scheme, 'file');
    assert.equal(thisExtension().extensionKind, vscode.ExtensionKind.UI);
  });

  test('two windows see each other’s ticks, and each writes a segment of its own', async () => {
    await bed().write('.personas/team.md', personaText({ id: 'team' }));
    const storage = vscode.Uri.joinPath(STORAGE, `test-${ulid()}`);
    bed().later(() => vscode.workspace.fs.delete(storage, { recursive: true }));
    const [first, second] = [startReview(bed(), { storage }), startReview(bed(), { storage })];
    await vscode.window.showTextDocument(bed().uri(FILE));
    await hasStates(first, ['right open']);
    await hasStates(second, ['right open']);
    await first.answers.setDone(RIGHT, true);
    await hasStates(second, ['right done']);
    await second.answers.setDone(RIGHT, false);
    await hasStates(first, ['right open']);
    const segments = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(storage, 'reviews'));
    const prefix = logFileName(bed().folder.uri.toString()).replace(/jsonl$/, '');
    assert.equal(segments.length, 2);
    assert.ok(segments.every(([name]) => name.startsWith(prefix) && name.endsWith('.jsonl')));
    assert.equal((await logLines(first, bed().folder)).length, 2);
  });

  test('a segment that is torn or holds junk costs only its own lines', async () => {
    const directory = vscode.Uri.joinPath(STORAGE, `test-${ulid()}`);
    bed().later(() => vscode.workspace.fs.delete(directory, { recursive: true }));
    const write = (window: string, text: string) =>
      vscode.workspace.fs.writeFile(
        vscode.Uri.joinPath(directory, `log.${window}.jsonl`),
        new TextEncoder().encode(text),
      );
    await write('a', 'one\ntwo\nto');
    await write('b', '\u0000\nthree\n');
    const storage = bed().own(new FsLogStorage(directory, 'log.jsonl', 'c'));
    const all = await storage.read(0);
    assert.equal(all.text, 'one\ntwo\n\u0000\nthree\n');
    await storage.append('four\n');
    await write('a', 'one\ntwo\ntorn no more\n');
    const more = await storage.read(all.end);
    assert.deepEqual(
      { text: more.text, restarted: more.restarted },
      { text: 'torn no more\nfour\n', restarted: false },
    );
  });
});
