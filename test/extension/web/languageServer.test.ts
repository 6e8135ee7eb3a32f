import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { createLanguageClient } from '../../../src/extension/web/languageClient.ts';
import { parserParts } from '../../../src/extension/web/readPart.ts';
import { thisExtension } from '../support/extension.ts';
import { startLanguageServer } from '../support/languageParts.ts';
import { takeMessages } from '../support/messages.ts';
import { useTestBed } from '../support/testBed.ts';

suite('the worker of the language server', () => {
  const bed = useTestBed();

  for (const [what, script] of [
    ['is missing', null],
    ['throws', 'throw new Error("no")'],
    ['is no script', '<!doctype html>'],
  ] as const) {
    test(`that ${what} is tried a few times, in silence`, async () => {
      const place = bed().outside();
      const messages = takeMessages(bed());
      const { server, count } = startLanguageServer(bed(), async (setup) =>
        createLanguageClient(await extensionWith(place, script), setup),
      );
      for (let look = 0; look < 6; look += 1) assert.equal(await server.start(), false);
      assert.equal(count('could not be started'), 4);
      assert.equal(count('failed too often'), 1);
      assert.deepEqual(messages.all, []);
    });
  }

  test('is made anew when the server is restarted, and gone when it is stopped', async () => {
    let made = 0;
    const { server } = startLanguageServer(bed(), async (setup) => {
      made += 1;
      return createLanguageClient(thisExtension().extensionUri, setup);
    });
    assert.ok(await server.start());
    await server.restart();
    assert.ok(await server.start());
    assert.equal(made, 2);
    await server.stop();
    assert.equal(await server.start(), false);
  });

  async function extensionWith(place: vscode.Uri, script: string | null): Promise<vscode.Uri> {
    for (const name of [...parserParts, 'core']) {
      await bed().write(place.with({ path: `${place.path}/dist/${name}.js` }), 'exports.works = true;');
    }
    if (script !== null) await bed().write(place.with({ path: `${place.path}/dist/server.js` }), script);
    return place;
  }
});
