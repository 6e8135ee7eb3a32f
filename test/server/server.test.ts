import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import {
  type CancellationToken,
  CancellationTokenSource,
  type CodeAction,
  type CodeLens,
  type Diagnostic,
  LSPErrorCodes,
} from 'vscode-languageserver';
import { type FakeClient, folder, startClient } from './support/fakeClient.ts';

const clients: FakeClient[] = [];

async function start(changes: Parameters<typeof startClient>[0] = {}): Promise<FakeClient> {
  const client = await startClient(changes);
  clients.push(client);
  return client;
}

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
});

async function diagnosticsOf(client: FakeClient, uri: string): Promise<Diagnostic[]> {
  const report = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  return report.items;
}

async function codesOf(client: FakeClient, uri: string): Promise<unknown[]> {
  return (await diagnosticsOf(client, uri)).map(({ code }) => code);
}

const sound = '---\nname: Reader\npatterns: "*.go"\n---\n\n- [ ] It reads well\n';

describe('diagnostics of the server', () => {
  test('tell what is wrong with the newest text, where the editor shows it', async () => {
    const client = await start();
    const uri = await client.open('.personas/reader.md', sound);
    assert.deepEqual(await diagnosticsOf(client, uri), []);
    await client.change(uri, `${sound}- [ ] <!-- id=empty -->\n`);
    const [diagnostic, ...more] = await diagnosticsOf(client, uri);
    assert.deepEqual(more, []);
    assert.equal(diagnostic?.code, 'item.empty');
    assert.equal(diagnostic.severity, 2);
    assert.equal(diagnostic.source, 'Persona Review');
    assert.deepEqual(diagnostic.range.start, { line: 6, character: 0 });
  });

  test('have the severity of the setting, and follow it', async () => {
    const client = await start({ settings: { problems: { severity: { 'item.empty': 'hint' } } } });
    const uri = await client.open('.personas/reader.md', `${sound}- [ ] <!-- id=empty -->\n`);
    assert.deepEqual(
      (await diagnosticsOf(client, uri)).map(({ severity }) => severity),
      [4],
    );
    client.workspace.settings = { problems: { severity: { 'item.empty': 'off' } } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.refreshed();
    assert.deepEqual(await diagnosticsOf(client, uri), []);
  });

  test('name an id that another file has, once the other files are known', async () => {
    const client = await start({ personas: { '.personas/a.md': sound, '.personas/b.md': sound } });
    const uri = await client.open('.personas/b.md');
    await diagnosticsOf(client, uri);
    await client.refreshed();
    const [diagnostic] = await diagnosticsOf(client, uri);
    assert.equal(diagnostic?.code, 'persona.duplicate-id');
    assert.match(diagnostic.message as string, /belongs to \.personas\/a\.md/);
    client.workspace.personas = { '.personas/b.md': sound };
    await client.notify('personaReview/didChangePersonas', {});
    await client.refreshed();
    await diagnosticsOf(client, uri);
    await client.refreshed();
    assert.deepEqual(await codesOf(client, uri), []);
  });

  test('go on when the extension refuses to answer', async () => {
    const client = await start();
    for (const method of ['personaReview/listFiles', 'personaReview/listPersonas'] as const) {
      client.answers[method] = () => {
        throw new Error('the folder is gone');
      };
    }
    const uri = await client.open('.personas/reader.md', `${sound}- [ ] <!-- id=empty -->\n`);
    assert.deepEqual(await codesOf(client, uri), ['item.empty']);
  });
});

describe('code actions of the server', () => {
  test('mend a problem, and all that are safe to mend', async () => {
    const client = await start();
    const text = '---\nname: Reader\nglobs: *.go\n---\n';
    const uri = await client.open('.personas/reader.md', text);
    const [diagnostic] = await diagnosticsOf(client, uri);
    assert.equal(diagnostic?.code, 'frontMatter.rescued');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic] },
    });
    assert.deepEqual(
      actions.map(({ kind, isPreferred, diagnostics }) => [kind, isPreferred, diagnostics?.length]),
      [
        ['quickfix', true, 1],
        ['source.fixAll.personaReview', undefined, undefined],
      ],
    );
    for (const { edit } of actions) {
      assert.deepEqual(edit?.documentChanges, [
        {
          textDocument: { uri, version: 1 },
          edits: [
            {
              range: { start: { line: 2, character: 6 }, end: { line: 2, character: 11 } },
              newText: ' "*.go"',
            },
          ],
        },
      ]);
    }
  });
});

test('a folder that goes is forgotten, and the server goes on', async () => {
  const client = await start({ folders: { [folder]: ['a.go'], 'file:///other': ['b.go'] } });
  const uri = await client.open('.personas/reader.md', sound);
  await diagnosticsOf(client, uri);
  delete client.workspace.folders[folder];
  await client.notify('workspace/didChangeWorkspaceFolders', {
    event: { added: [], removed: [{ uri: folder, name: 'repo' }] },
  });
  await client.refreshed();
  assert.deepEqual(await codesOf(client, uri), []);
});

test('a persona is read by the settings of its folder, as they are now', async () => {
  const client = await start({
    folders: { [folder]: ['main.go', 'README.md', 'docs/guide.md'] },
    settings: { assign: { reader: ['*.md'] } },
  });
  const uri = await client.open('.personas/reader.md', '---\nname: Reader\n---\n\n- [ ] It reads well\n');
  const titles = async () => {
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    const resolved = lenses.map((lens) => client.request<CodeLens>('codeLens/resolve', lens));
    return (await Promise.all(resolved)).map(({ command }) => command?.title);
  };
  assert.deepEqual(await titles(), ['not written here: *.md · matches 2 files', '1 item · 2 files']);
  client.workspace.settings = { assign: { reader: ['*.go'] } };
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  assert.deepEqual(await titles(), ['not written here: *.go · matches 1 file', '1 item · 1 file']);
});

describe('an answer', () => {
  const hover = (client: FakeClient, uri: string, token?: CancellationToken): Promise<unknown> =>
    client.request(
      'textDocument/hover',
      { textDocument: { uri }, position: { line: 2, character: 12 } },
      token,
    );

  test('is not given for a text that has changed meanwhile', async () => {
    const client = await start();
    const { asked, release } = client.hold('personaReview/listFiles');
    const uri = await client.open('.personas/reader.md', sound);
    const outdated = hover(client, uri);
    await asked;
    await client.change(uri, sound.replace('*.go', '*.md'));
    const newest = hover(client, uri);
    release();
    await assert.rejects(outdated, { code: LSPErrorCodes.ContentModified });
    assert.match(JSON.stringify(await newest), /`\*\.md` matches 0 files/);
  });

  test('is not given to someone who has gone', async () => {
    const client = await start();
    const { asked, release } = client.hold('personaReview/listFiles');
    const uri = await client.open('.personas/reader.md', sound);
    const source = new CancellationTokenSource();
    const cancelled = hover(client, uri, source.token);
    await asked;
    source.cancel();
    release();
    await assert.rejects(cancelled, { code: LSPErrorCodes.RequestCancelled });
  });
});
