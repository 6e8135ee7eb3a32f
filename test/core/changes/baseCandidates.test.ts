import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseCandidates } from '../../../src/core/changes/baseCandidates.ts';

test('a remote says itself which branch is its default; then come the usual names, those of this clone last', () => {
  assert.deepEqual(baseCandidates(null), [
    'refs/remotes/origin/HEAD',
    'refs/remotes/origin/main',
    'refs/remotes/origin/master',
    'refs/heads/main',
    'refs/heads/master',
  ]);
  assert.deepEqual(baseCandidates('origin'), baseCandidates(null));
});

test('the remote of the upstream comes before origin', () => {
  const candidates = baseCandidates('fork');
  assert.deepEqual(candidates.slice(0, 2), ['refs/remotes/fork/HEAD', 'refs/remotes/origin/HEAD']);
  assert.ok(candidates.indexOf('refs/remotes/fork/master') < candidates.indexOf('refs/remotes/origin/main'));
});
