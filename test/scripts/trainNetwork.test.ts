import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MarkedBlock, MarkedEntry } from '../../scripts/weigh/markedFiles.ts';
import { type Network, trainNetwork } from '../../scripts/weigh/trainNetwork.ts';
import { type Meaning, oddsIn } from '../../src/core/persona/checklists/derived/network.ts';

function entry(isCheck: boolean | null, ...evidence: string[]): MarkedEntry {
  return { evidence, isCheck };
}

function block(above: string, ...entries: MarkedEntry[]): MarkedBlock {
  return { place: '', evidence: [above], entries };
}

/** Of each many that are alike, since one is soon forgotten. */
function learn(names: readonly string[], ...blocks: MarkedBlock[]): Network {
  return trainNetwork(manyOf(blocks), names, 1);
}

function manyOf(blocks: readonly MarkedBlock[]): MarkedBlock[] {
  return Array.from({ length: 600 }, () => blocks).flat();
}

function oddsOf({ meanings, layer }: Network, above: string, ...told: string[]): number {
  const meaningOf = (name: string): Meaning => meanings.get(name) ?? new Float64Array(9);
  const entries = told.map(meaningOf);
  return oddsIn({ above: meaningOf(above), entries }, layer)[0] ?? Number.NaN;
}

describe('a network', () => {
  it('learns what is found with checks, and what is not', () => {
    const network = learn(
      ['good', 'bad', 'title'],
      block('title', entry(true, 'good'), entry(true, 'good')),
      block('title', entry(false, 'bad')),
    );
    assert.ok(oddsOf(network, 'title', 'good') > 1);
    assert.ok(oddsOf(network, 'title', 'bad') < -1);
  });

  it('learns what is so only of two together', () => {
    const network = learn(
      ['rules', 'tasks', 'write', 'note'],
      block('rules', entry(true, 'write')),
      block('tasks', entry(false, 'write')),
      block('rules', entry(false, 'note')),
      block('tasks', entry(true, 'note')),
    );
    assert.ok(oddsOf(network, 'rules', 'write') > 0 && oddsOf(network, 'tasks', 'note') > 0);
    assert.ok(oddsOf(network, 'tasks', 'write') < 0 && oddsOf(network, 'rules', 'note') < 0);
  });

  it('learns nothing from what is doubtful', () => {
    const blocks = [block('title', entry(true, 'good')), block('title', entry(false, 'bad'))];
    const names = ['good', 'bad', 'title', 'odd'];
    const without = learn(names, ...blocks, block('title', entry(null, 'odd')));
    assert.equal(without.meanings.get('odd')?.[0], 0);
  });

  it('knows no other evidence than it is to look at', () => {
    const network = learn(['good'], block('title', entry(true, 'good')), block('title', entry(false, 'bad')));
    assert.deepEqual([...network.meanings.keys()], ['good']);
  });

  it('is the same of the same files, and another of another seed', () => {
    const blocks = manyOf([block('title', entry(true, 'good')), block('title', entry(false, 'bad', 'good'))]);
    const learned = [1, 1, 2].map((seed) => trainNetwork(blocks, ['good', 'bad'], seed));
    assert.deepEqual(learned[0], learned[1]);
    assert.notDeepEqual(learned[0], learned[2]);
  });
});
