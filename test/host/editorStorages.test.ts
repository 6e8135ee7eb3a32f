import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { editorStorages } from '../../src/cli/node/editorStorages.ts';
import { createNodeHost } from '../../src/cli/node/nodeHost.ts';

const end = 'User/globalStorage/a.b';

function storages(platform: string, environment: Readonly<Record<string, string>> = {}): readonly string[] {
  return editorStorages({ platform, home: '/home/ada', environment }, 'a.b').map((path) =>
    path.replaceAll('\\', '/'),
  );
}

for (const [platform, environment, expected] of [
  ['linux', {}, '/home/ada/.config/Code - Insiders'],
  ['linux', { XDG_CONFIG_HOME: '/settings' }, '/settings/Code'],
  ['darwin', {}, '/home/ada/Library/Application Support/Cursor'],
  ['win32', { APPDATA: '/roaming' }, '/roaming/VSCodium'],
  ['linux', {}, '/home/ada/.vscode-server/data'],
  ['linux', {}, '/home/ada/.local/share/code-server'],
  ['win32', { VSCODE_PORTABLE: '/stick' }, '/stick/user-data'],
] as const) {
  test(`on ${platform} ${JSON.stringify(environment)} there may be ${expected}`, () => {
    assert.ok(storages(platform, environment).includes(`${expected}/${end}`));
  });
}

test('the extension is the one of the manifest', () => {
  const { publisher, name } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
  for (const storage of createNodeHost().editorStorages) {
    assert.ok(storage.endsWith(`/globalStorage/${publisher}.${name}`), storage);
  }
});
