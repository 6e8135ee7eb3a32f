import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Emitter } from '../../src/core/emitter.ts';

test('tells everyone who listens, until they stop', () => {
  const emitter = new Emitter<number>();
  const seen: string[] = [];
  const one = emitter.event((value) => seen.push(`one ${value}`));
  emitter.event((value) => seen.push(`two ${value}`));
  emitter.fire(1);
  one.dispose();
  emitter.fire(2);
  emitter.dispose();
  emitter.fire(3);
  assert.deepEqual(seen, ['one 1', 'two 1', 'two 2']);
});

test('one listener registered twice is two', () => {
  const emitter = new Emitter<void>();
  let calls = 0;
  const listener = (): void => {
    calls += 1;
  };
  emitter.event(listener).dispose();
  emitter.event(listener);
  emitter.event(listener);
  emitter.fire();
  assert.equal(calls, 2);
});

test('who starts to listen while it fires is told from the next time on', () => {
  const emitter = new Emitter<void>();
  let late = 0;
  emitter.event(() => {
    emitter.event(() => {
      late += 1;
    });
  });
  emitter.fire();
  assert.equal(late, 0);
});
