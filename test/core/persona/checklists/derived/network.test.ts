import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  averageOdds,
  type BlockMeaning,
  dimensions,
  inputCount,
  type Layer,
  type Meaning,
  oddsIn,
} from '../../../../../src/core/persona/checklists/derived/network.ts';

/** @param first of its other numbers */
function meaning(plain: number, first = 0): Meaning {
  const numbers = new Float64Array(1 + dimensions);
  numbers[0] = plain;
  numbers[1] = first;
  return numbers;
}

const nothing = meaning(0);
const plainLayer: Layer = { bias: 0.25, units: [] };

/** A layer of one unit that looks at the first number of one kind: 0 of the entry, 1 of its block, 2 above. */
function lookingAt(kind: number): Layer {
  const inputs = new Float64Array(inputCount);
  inputs[kind * dimensions] = 1;
  return { bias: 0, units: [{ output: 2, bias: 0, inputs }] };
}

function block(above: Meaning, ...entries: Meaning[]): BlockMeaning {
  return { above, entries };
}

describe('the odds of an entry', () => {
  it('are the bias, what stands above, half of what it says itself, and half of what its list says on average', () => {
    const odds = oddsIn(block(meaning(1), meaning(4), meaning(-2), meaning(1)), plainLayer);
    assert.deepEqual(odds, [0.25 + 1 + 2 + 0.5, 0.25 + 1 - 1 + 0.5, 0.25 + 1 + 0.5 + 0.5]);
  });

  it('depend on its own numbers, those of its list and those above it', () => {
    const list = block(meaning(0, 0.5), meaning(0, 1), meaning(0, 2));
    const active = (first: number): number => 2 * Math.tanh(first);
    assert.deepEqual(oddsIn(list, lookingAt(0)), [active(1), active(2)]);
    assert.deepEqual(oddsIn(list, lookingAt(1)), [active(1.5), active(1.5)]);
    assert.deepEqual(oddsIn(list, lookingAt(2)), [active(0.5), active(0.5)]);
  });

  it('are none of a block without entries', () => {
    assert.deepEqual(oddsIn(block(nothing), plainLayer), []);
  });
});

describe('the odds of several networks', () => {
  it('are averaged for each entry', () => {
    assert.deepEqual(
      averageOdds([
        [1, -2],
        [3, -4],
      ]),
      [2, -3],
    );
    assert.deepEqual(averageOdds([[], []]), []);
  });
});
