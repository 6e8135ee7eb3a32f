import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lazily } from '../../src/core/lazily.ts';

describe('an object with properties for later', () => {
  it('works one out when it is asked for', () => {
    const object = lazily({ id: 'a' }, { text: () => 'b', never: () => assert.fail('it is worked out') });
    assert.equal(object.id, 'a');
    assert.equal(object.text, 'b');
  });

  it('keeps apart what two objects have under one name', () => {
    const [first, second] = [1, 2].map((number) => lazily({}, { number: () => number }));
    assert.deepEqual([first?.number, second?.number], [1, 2]);
  });

  it('is copied, compared and written like any other', () => {
    const object = lazily({ id: 'a' }, { text: () => 'b' });
    assert.deepEqual({ ...object }, { id: 'a', text: 'b' });
    assert.deepEqual(Object.keys(object), ['id', 'text']);
    assert.equal(JSON.stringify(object), '{"id":"a","text":"b"}');
  });
});
