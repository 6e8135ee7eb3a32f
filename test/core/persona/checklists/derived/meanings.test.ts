import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EvidenceKind } from '../../../../../src/core/persona/checklists/derived/evidence.ts';
import { meaningOf } from '../../../../../src/core/persona/checklists/derived/meanings.ts';
import { dimensions, inputCount } from '../../../../../src/core/persona/checklists/derived/network.ts';
import { evidence, layer } from '../../../../../src/core/persona/checklists/derived/weights.ts';
import {
  numbersIn,
  readLayer,
  toMeaning,
} from '../../../../../src/core/persona/checklists/derived/writtenNetwork.ts';

describe('the meaning of evidence', () => {
  it('is the sum of that of each piece', () => {
    const both = meaningOf((tell) => {
      tell('start', 'never');
      tell('title', 'respo');
      tell('word', 'no such word');
    });
    const never = meaningOf((tell) => tell('start', 'never'));
    const responsibilities = meaningOf((tell) => tell('title', 'respo'));
    for (const [index, number] of Array.from(both).entries()) {
      const sum = (never[index] ?? 0) + (responsibilities[index] ?? 0);
      assert.ok(Math.abs(number - sum) < 0.0001, `${index}`);
    }
  });

  it('is known of all that is written', () => {
    const kinds = Object.keys(evidence) as EvidenceKind[];
    assert.ok(kinds.length > 10);
    for (const kind of kinds) {
      for (const each of (evidence[kind] ?? '').split(/,\s+/)) {
        const [name = '', written = ''] = each.split(' ');
        assert.match(written, /^[\w-]+$/, `${kind} ${each}`);
        assert.equal(written.length, 2 + dimensions, `${kind} ${each}`);
        assert.deepEqual(
          meaningOf((tell) => tell(kind, name)),
          toMeaning(numbersIn(written)),
        );
      }
    }
  });

  it('is looked at by units of its size', () => {
    const { units } = readLayer(layer);
    assert.ok(units.length > 0);
    assert.ok(units.every(({ inputs }) => inputs.length === inputCount));
    assert.equal(meaningOf(() => undefined).length, 1 + dimensions);
  });
});
