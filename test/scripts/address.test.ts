import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workbenchUrl } from '../../scripts/vscode/address.ts';

test('a folder stands in the address, whatever its name has in it', () => {
  const url = new URL(workbenchUrl(4000, { folder: '/a b/100%/ü#?&' }));
  assert.equal(url.origin, 'http://localhost:4000');
  assert.equal(url.searchParams.get('folder'), '/a b/100%/ü#?&');
  assert.equal(url.searchParams.has('payload'), false);
});

test('extension and tests are named as resources of the server', () => {
  const url = new URL(
    workbenchUrl(4000, { extensionDevelopmentPath: '/my ext', extensionTestsPath: '/t.js' }),
  );
  assert.deepEqual(JSON.parse(url.searchParams.get('payload') ?? ''), [
    ['extensionDevelopmentPath', 'vscode-remote://localhost:4000/my%20ext'],
    ['extensionTestsPath', 'vscode-remote://localhost:4000/t.js'],
  ]);
});
