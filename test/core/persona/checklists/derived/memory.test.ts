import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Cell, remember } from '../../../../../src/core/persona/checklists/derived/memory.ts';

/** One that sees two numbers: the first opens its gate, the second is remembered. */
const cell: Cell = {
  gate: { bias: 0, inputs: [1, 0] },
  content: { bias: 0.5, inputs: [0, 2] },
};

function keptAfter(...steps: [number, number][]): number[] {
  return remember(steps, [cell]).map(([state]) => state?.kept ?? Number.NaN);
}

describe('what is remembered', () => {
  it('is nothing before the first step', () => {
    assert.deepEqual(remember([], [cell]), []);
    assert.deepEqual(remember([[1, 2]], []), [[]]);
  });

  it('is a share of what is seen, and the rest of what was remembered', () => {
    const seen = [Math.tanh(0.5), Math.tanh(2.5)] as const;
    const share = 1 / (1 + Math.exp(-1));
    const first = 0.5 * seen[0];
    assert.deepEqual(keptAfter([0, 0], [1, 1]), [first, first + share * (seen[1] - first)]);
  });

  it('stays as it is where the gate is closed', () => {
    const [first = 0, second = 1] = keptAfter([40, 1], [-40, -1]);
    assert.ok(first > 0.9);
    assert.ok(Math.abs(first - second) < 1e-9);
  });
});
