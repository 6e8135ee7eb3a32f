import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Cell, memorySize } from '../../../../../src/core/persona/checklists/derived/memory.ts';
import {
  averageOdds,
  type BlockMeaning,
  cellInputCount,
  dimensions,
  evidenceInputCount,
  type FileMeaning,
  inputCount,
  type Layers,
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
const noMemory = { fromFirst: [], fromLast: [] };
const plainLayers: Layers = { bias: 0.25, units: [], ...noMemory };

/** One unit that looks at one number: the first of the entry, of its block and above stand `dimensions` apart. */
function lookingAt(input: number, memory: Pick<Layers, 'fromFirst' | 'fromLast'> = noMemory): Layers {
  const inputs = new Float64Array(inputCount);
  inputs[input] = 1;
  return { bias: 0, units: [{ output: 2, bias: 0, inputs }], ...memory };
}

/** Cells of which the first one remembers what stands above a block, where anything does. */
function rememberingAbove(): Cell[] {
  const inputs = (value: number): Float64Array => {
    const values = new Float64Array(cellInputCount);
    values[dimensions] = value;
    return values;
  };
  const first = { gate: { bias: -50, inputs: inputs(200) }, content: { bias: 0, inputs: inputs(1) } };
  const other = { gate: { bias: 0, inputs: inputs(0) }, content: { bias: 0, inputs: inputs(0) } };
  return Array.from({ length: memorySize }, (_, cell) => (cell === 0 ? first : other));
}

/** A file that says nothing of itself. */
function file(...blocks: BlockMeaning[]): FileMeaning {
  return { about: nothing, blocks };
}

function block(above: Meaning, ...entries: Meaning[]): BlockMeaning {
  return { above, entries };
}

function assertNear(actual: readonly number[], expected: readonly number[]): void {
  assert.equal(actual.length, expected.length);
  for (const [index, number] of actual.entries()) {
    assert.ok(Math.abs(number - (expected[index] ?? Number.NaN)) < 1e-6, `${index}: ${number}`);
  }
}

describe('the odds of an entry', () => {
  it('are the bias, what stands above, half of what it says itself, and half of what its list says on average', () => {
    const odds = oddsIn(file(block(meaning(1), meaning(4), meaning(-2), meaning(1))), plainLayers);
    assert.deepEqual(odds, [[0.25 + 1 + 2 + 0.5, 0.25 + 1 - 1 + 0.5, 0.25 + 1 + 0.5 + 0.5]]);
  });

  it('depend on its own numbers, those of its list and those above it', () => {
    const list = block(meaning(0, 0.5), meaning(0, 1), meaning(0, 2));
    const active = (first: number): number => 2 * Math.tanh(first);
    assert.deepEqual(oddsIn(file(list), lookingAt(0)), [[active(1), active(2)]]);
    assert.deepEqual(oddsIn(file(list), lookingAt(dimensions)), [[active(1.5), active(1.5)]]);
    assert.deepEqual(oddsIn(file(list), lookingAt(2 * dimensions)), [[active(0.5), active(0.5)]]);
  });

  it('depend on what the file says of itself, by itself and by its numbers', () => {
    const named: FileMeaning = { about: meaning(3, 0.5), blocks: [block(nothing, nothing)] };
    assert.deepEqual(oddsIn(named, plainLayers), [[0.25 + 3]]);
    assert.deepEqual(oddsIn(named, lookingAt(3 * dimensions)), [[3 + 2 * Math.tanh(0.5)]]);
  });

  it('depend on what is remembered of the blocks before its own, and of those behind it', () => {
    const blocks = [nothing, meaning(0, 0.5), nothing, meaning(0, 1), nothing].map((above) =>
      block(above, nothing),
    );
    const memory = { fromFirst: rememberingAbove(), fromLast: rememberingAbove() };
    const seen = (...numbers: number[]): number[] => numbers.map((number) => Math.tanh(number));
    const oddsOf = (input: number): number[] =>
      oddsIn(file(...blocks), lookingAt(input, memory)).map(([odds = Number.NaN]) => Math.atanh(odds / 2));
    assertNear(oddsOf(evidenceInputCount), seen(0, 0.5, 0.5, 1, 1));
    assertNear(oddsOf(evidenceInputCount + memorySize), seen(0.5, 0.5, 1, 1, 0));
  });

  it('are none of a block without entries', () => {
    assert.deepEqual(oddsIn(file(block(nothing)), plainLayers), [[]]);
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
