import assert from 'node:assert/strict';
import { test } from 'node:test';
import { condensed } from '../support/vscode/condensed.ts';

test('stack traces and lists of tried files are left out', () => {
  const log = 'started\nError: it broke\n    at here (file:1:1)\n → /some/file\nended\n';
  assert.equal(condensed(log), 'started\nError: it broke\nended');
});

test('the newest messages are kept, and long ones cut', () => {
  const log = Array.from({ length: 50 }, (_, index) => `message ${index}`).join('\n');
  assert.equal(condensed(log, 2), 'message 48\nmessage 49');
  assert.equal(condensed('x'.repeat(1000)).length, 300);
});
