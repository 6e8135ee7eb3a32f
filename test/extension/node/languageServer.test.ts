import assert from 'node:assert/strict';
import type { LanguageClient } from 'vscode-languageclient/node';
import { createLanguageClient } from '../../../src/extension/node/languageClient.ts';
import { thisExtension } from '../support/extension.ts';
import { startLanguageServer } from '../support/languageParts.ts';
import { takeMessages } from '../support/messages.ts';
import { useTestBed } from '../support/testBed.ts';

const LOST = 'has ended unexpectedly';
const GIVEN_UP = 'failed too often';

suite('the process of the language server', () => {
  const bed = useTestBed();

  test('comes back when it is killed, not for ever, and says so once', async () => {
    const clients: LanguageClient[] = [];
    const messages = takeMessages(bed());
    const { server, logs, count } = startLanguageServer(bed(), async (setup) => {
      const client = createLanguageClient(thisExtension().extensionUri, setup);
      clients.push(client);
      return client;
    });
    assert.equal(clients.length, 0, 'nothing runs before it is needed');
    for (let crash = 1; crash <= 4; crash += 1) {
      assert.ok(await server.start());
      assert.equal(clients.length, crash);
      clients.at(-1)?.serverProcess?.kill('SIGKILL');
      await logs(LOST, crash);
    }
    await logs(GIVEN_UP, 1);
    assert.equal(await server.start(), false);
    assert.equal(clients.length, 4);
    assert.equal(count(LOST), 4);
    assert.equal(count(GIVEN_UP), 1);
    assert.deepEqual(messages.all, []);
    await server.restart();
    assert.ok(await server.start());
    assert.equal(clients.length, 5);
  });

  test('that cannot be started is tried a few times, in silence', async () => {
    const messages = takeMessages(bed());
    const { server, count } = startLanguageServer(bed(), async (setup) =>
      createLanguageClient(bed().outside(), setup),
    );
    for (let look = 0; look < 6; look += 1) assert.equal(await server.start(), false);
    assert.equal(count('could not be started'), 4);
    assert.equal(count(GIVEN_UP), 1);
    assert.deepEqual(messages.all, []);
  });

  test('ends when it is stopped, be it just being started', async () => {
    const clients: LanguageClient[] = [];
    const { server } = startLanguageServer(bed(), async (setup) => {
      const client = createLanguageClient(thisExtension().extensionUri, setup);
      clients.push(client);
      return client;
    });
    const starting = server.start();
    await server.stop();
    await starting;
    assert.ok(clients.every((client) => !client.isRunning()));
    assert.equal(await server.start(), false);
  });
});
