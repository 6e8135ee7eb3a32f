import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EvidenceKind } from '../../../../../src/core/persona/checklists/derived/evidence.ts';
import { meaningsOf } from '../../../../../src/core/persona/checklists/derived/meanings.ts';
import { inputCount, meaningSize } from '../../../../../src/core/persona/checklists/derived/network.ts';
import { names, networks } from '../../../../../src/core/persona/checklists/derived/weights.ts';
import {
  readLayer,
  readNumbers,
  toMeaning,
} from '../../../../../src/core/persona/checklists/derived/writtenNetwork.ts';

describe('the meanings of evidence', () => {
  it('are for each network the sum of those of each piece', () => {
    const both = meaningsOf((tell) => {
      tell('start', 'never');
      tell('title', 'respo');
      tell('word', 'no such word');
    });
    const never = meaningsOf((tell) => tell('start', 'never'));
    const responsibilities = meaningsOf((tell) => tell('title', 'respo'));
    assert.equal(both.length, networks.length);
    for (const [network, meaning] of both.entries()) {
      for (const [index, number] of Array.from(meaning).entries()) {
        const sum = (never[network]?.[index] ?? 0) + (responsibilities[network]?.[index] ?? 0);
        assert.ok(Math.abs(number - sum) < 0.0001, `${network} ${index}`);
      }
    }
  });

  it('are known of all that is written', () => {
    const kinds = Object.keys(names) as EvidenceKind[];
    assert.ok(kinds.length > 10);
    const known = kinds.flatMap((kind) =>
      (names[kind] ?? '').split(/\s+/).map((name) => meaningsOf((tell) => tell(kind, name))),
    );
    for (const [network, { numbers }] of networks.entries()) {
      assert.match(numbers, /^[\w\s-]+$/);
      const written = readNumbers(numbers);
      assert.equal(written.length, known.length * meaningSize);
      for (const [index, meanings] of known.entries()) {
        const start = index * meaningSize;
        assert.deepEqual(meanings[network], toMeaning(written.subarray(start, start + meaningSize)));
      }
    }
  });

  it('are looked at by units of their size', () => {
    assert.ok(networks.length > 0);
    for (const { layer } of networks) {
      const { units } = readLayer(layer);
      assert.ok(units.length > 0);
      assert.ok(units.every(({ inputs }) => inputs.length === inputCount));
    }
    assert.ok(meaningsOf(() => undefined).every((meaning) => meaning.length === meaningSize));
  });
});
