import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { weightsModule } from '../../scripts/weigh/weightsModule.ts';
import {
  inputCount,
  type Layer,
  meaningSize,
  oddsIn,
} from '../../src/core/persona/checklists/derived/network.ts';
import {
  readLayer,
  readNumbers,
  toMeaning,
} from '../../src/core/persona/checklists/derived/writtenNetwork.ts';

const noLayer: Layer = { bias: 0, units: [] };

/** Numbers of all sizes, the same ones each time. */
function numbers(count: number, from: number): Float64Array {
  return Float64Array.from({ length: count }, (_, index) => Math.sin(from + 7 * index) * (1 + (index % 3)));
}

interface Written {
  names: string[];
  networks: { meanings: Int16Array; layer: Layer }[];
}

function read(text: string): Written {
  const [, names = ''] = /word: `([^`]*)`/.exec(text) ?? [];
  const networks = text.matchAll(/numbers: `([^`]*)`,\s+layer: `([^`]*)`/g);
  return {
    names: names.split(/\s+/),
    networks: [...networks].map(([, written = '', layer = '']) => ({
      meanings: readNumbers(written),
      layer: readLayer(layer),
    })),
  };
}

describe('networks that are written', () => {
  const names = Array.from({ length: 400 }, (_, index) => `word w${index}`);
  const networks = [0, 9].map((from) => ({
    meanings: new Map(names.map((name, index) => [name, numbers(meaningSize, from + index)])),
    layer: {
      bias: 0.5 + from,
      units: [1, 2, 3].map((unit) => ({
        output: unit,
        bias: -unit / 4,
        inputs: numbers(inputCount, from + unit).map((value) => value / 20),
      })),
    },
  }));

  it('say of each entry nearly what they said', () => {
    const text = read(weightsModule(networks));
    assert.equal(text.networks.length, 2);
    for (const [number, { meanings, layer }] of text.networks.entries()) {
      for (const [index, name] of names.entries()) {
        const network = networks[number];
        const before = network?.meanings.get(name) ?? new Float64Array();
        const start = text.names.indexOf(name.slice('word '.length)) * meaningSize;
        const after = toMeaning(meanings.subarray(start, start + meaningSize));
        assert.ok(Math.abs((before[0] ?? 0) - (after[0] ?? 1)) <= 0.0051, name);
        const [was = 0] = oddsIn({ above: before, entries: [before] }, network?.layer ?? noLayer);
        const [is = 9] = oddsIn({ above: after, entries: [after] }, layer);
        assert.ok(Math.abs(was - is) < 0.3, `${index}: ${was} ${is}`);
      }
    }
  });

  it('have their names in their order, and no line that is long', () => {
    const text = weightsModule(networks);
    assert.match(text, /word: `w0 w1 w10 w100 /);
    assert.ok(text.split('\n').every((line) => line.length < 180));
  });
});
