import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { InitializeResult } from 'vscode-languageserver';
import { FakeClient, folder } from './support/fakeClient.ts';

const text = `---
name: Reader
patterns: ["**/*.go"]
---

# Reader

See \`main.go\` and \`storage\`.

## Errors

- [ ] They are wrapped <!-- id=wrapped -->
`;

/** Every request that the server says it answers, asked over the connection as an editor does. */
describe('the server answers', () => {
  const client = new FakeClient({
    folders: { [folder]: ['main.go', 'docs/guide.md'] },
    personas: { '.personas/reader.md': text, '.personas/storage.md': '---\nname: Storage\n---\n' },
    answers: { 'reader/wrapped': 4 },
    translations: { 'Its id is {0}.': 'ID: {0}' },
  });
  let started: InitializeResult;
  let uri = '';

  before(async () => {
    started = await client.initialize();
    uri = await client.open('.personas/reader.md');
  });
  after(() => client.close());

  const ask = async (method: string, params: object = {}): Promise<string> =>
    JSON.stringify(await client.request(method, { textDocument: { uri }, ...params }));
  const at = (line: number, character: number) => ({ position: { line, character } });
  const item = at(11, 12);
  const path = at(7, 6);

  const expected: readonly (readonly [method: string, params: object, answer: RegExp])[] = [
    ['textDocument/completion', at(2, 12), /"\*\*\/\*\.go".*"1 file"/],
    ['textDocument/hover', item, /ID: `wrapped`.*answered for 4 files/s],
    ['textDocument/definition', path, /file:\/\/\/repo\/main\.go/],
    ['textDocument/references', { ...path, context: { includeDeclaration: false } }, /reader\.md/],
    ['textDocument/documentLink', {}, /repo\/main\.go.*storage\.md/],
    ['textDocument/prepareRename', at(11, 34), /"placeholder":"wrapped"/],
    ['textDocument/rename', { ...at(11, 34), newName: 'new' }, /"needsConfirmation":true/],
    ['textDocument/documentSymbol', {}, /"They are wrapped"/],
    ['textDocument/foldingRange', {}, /"startLine":0,"endLine":3/],
    ['textDocument/selectionRange', { positions: [item.position] }, /"parent"/],
    ['workspace/symbol', { query: 'storage' }, /"Storage"/],
    ['textDocument/semanticTokens/full', {}, /"data":\[2,/],
    ['textDocument/codeLens', {}, /"checklist":0/],
    ['textDocument/formatting', { options: { tabSize: 2, insertSpaces: true } }, /^\[\]$/],
    [
      'textDocument/codeAction',
      { range: { start: item.position, end: item.position }, context: { diagnostics: [] } },
      /^\[\]$/,
    ],
    ['textDocument/diagnostic', {}, /"kind":"full"/],
  ];
  for (const [method, params, answer] of expected) {
    test(method, async () => {
      assert.match(await ask(method, params), answer);
    });
  }

  test('no more kinds of requests than these', () => {
    const announced = Object.keys(started.capabilities).filter((name) => name.endsWith('Provider'));
    // Of the two requests of a rename it announces one.
    assert.equal(announced.length, expected.length - 1, announced.join());
  });

  test('about a file that is not open with nothing', async () => {
    const textDocument = { uri: `${folder}/.personas/closed.md` };
    assert.equal(await ask('textDocument/hover', { ...item, textDocument }), 'null');
    assert.equal(await ask('textDocument/documentSymbol', { textDocument }), '[]');
  });
});
