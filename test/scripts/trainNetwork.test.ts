import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MarkedBlock, MarkedEntry, MarkedFile } from '../../scripts/weigh/markedFiles.ts';
import { type Network, trainNetwork } from '../../scripts/weigh/trainNetwork.ts';
import { addTo, type Meaning, noMeaning, oddsIn } from '../../src/core/persona/checklists/derived/network.ts';

function entry(isCheck: boolean | null, ...evidence: string[]): MarkedEntry {
  return { evidence, isCheck };
}

function block(above: string, ...entries: MarkedEntry[]): MarkedBlock {
  return { evidence: [above], entries };
}

function file(about: string, ...blocks: MarkedBlock[]): MarkedFile {
  return { evidence: [about], blocks, lost: 0 };
}

/** Each block in files of its own, many that are alike, since one is soon forgotten. */
function learn(names: readonly string[], ...blocks: MarkedBlock[]): Network {
  return learnFiles(names, ...blocks.map((each) => file('', each)));
}

function learnFiles(names: readonly string[], ...files: MarkedFile[]): Network {
  return trainNetwork(manyOf(files), names, 1);
}

function manyOf(files: readonly MarkedFile[]): MarkedFile[] {
  return Array.from({ length: 150 }, () => files).flat();
}

function oddsOf(network: Network, above: string, ...told: string[]): number {
  return (
    oddsOfFile(network, '', block(above, ...told.map((name) => entry(null, name))))[0]?.[0] ?? Number.NaN
  );
}

function oddsOfFile({ meanings, layers }: Network, about: string, ...blocks: MarkedBlock[]): number[][] {
  const meaningOf = (names: readonly string[]): Meaning => {
    const sum = noMeaning();
    for (const name of names) {
      addTo(sum, meanings.get(name) ?? [], 1);
    }
    return sum;
  };
  const file = {
    about: meaningOf([about]),
    blocks: blocks.map(({ evidence, entries }) => ({
      above: meaningOf(evidence),
      entries: entries.map((each) => meaningOf(each.evidence)),
    })),
  };
  return oddsIn(file, layers);
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

  it('learns what is so only in some files', () => {
    const list = (isCheck: boolean): MarkedBlock => block('title', entry(isCheck, 'write'));
    const network = learnFiles(
      ['code', 'mail', 'title', 'write'],
      file('code', list(true)),
      file('mail', list(false)),
    );
    assert.ok((oddsOfFile(network, 'code', list(true))[0]?.[0] ?? 0) > 1);
    assert.ok((oddsOfFile(network, 'mail', list(true))[0]?.[0] ?? 0) < -1);
  });

  it('learns what is so only before or behind another list', () => {
    const list = (isCheck: boolean): MarkedBlock => block('title', entry(isCheck, 'write'));
    const other = block('rules', entry(null, 'note'));
    const another = block('tasks', entry(null, 'note'));
    const network = learnFiles(
      ['rules', 'tasks', 'title', 'write', 'note'],
      file('', other, list(true), another),
      file('', another, list(false), other),
    );
    assert.ok((oddsOfFile(network, '', other, list(true), another)[1]?.[0] ?? 0) > 1);
    assert.ok((oddsOfFile(network, '', another, list(true), other)[1]?.[0] ?? 0) < -1);
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
    const list = block('title', entry(true, 'good'));
    const files = manyOf([file('', list), file('', list, block('title', entry(false, 'bad', 'good')))]);
    const learned = [1, 1, 2].map((seed) => trainNetwork(files, ['good', 'bad'], seed));
    assert.deepEqual(learned[0], learned[1]);
    assert.notDeepEqual(learned[0], learned[2]);
  });
});
