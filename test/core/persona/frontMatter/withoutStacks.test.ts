import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutStacks } from '../../../../src/core/persona/frontMatter/withoutStacks.ts';

describe('errors that nobody throws', () => {
  it('are made without a stack', () => {
    assert.doesNotMatch(withoutStacks(() => new Error('quiet')).stack ?? '', /\n/);
  });

  it('have one again afterwards, also after a failure', () => {
    assert.throws(() => withoutStacks(() => assert.fail('loud')), /loud/);
    assert.match(new Error('later').stack ?? '', /withoutStacks\.test/);
  });
});
