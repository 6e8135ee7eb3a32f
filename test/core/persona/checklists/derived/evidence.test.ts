import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BlockContext } from '../../../../../src/core/persona/checklists/derived/blockContext.ts';
import {
  tellAbove,
  tellEntry,
  type Witness,
} from '../../../../../src/core/persona/checklists/derived/evidence.ts';
import type { Entry, EntryBlock } from '../../../../../src/core/persona/checklists/entries.ts';

const context: BlockContext = {
  texts: ['Input security', 'Security standards', 'Go services'],
  kinds: ['topic', 'checks', null],
  audience: 'coder',
};

function entry(...cells: string[]): Entry {
  return {
    line: 1,
    textLine: 1,
    end: 2,
    cells,
    isTask: false,
    hasBlocks: false,
    hasTasks: false,
    comments: [],
  };
}

function block(kind: EntryBlock['kind'], head: readonly string[], entries: readonly Entry[]): EntryBlock {
  return {
    kind,
    head,
    entries,
    labels: [],
    banner: null,
    isBelowTask: false,
    hasTasksBelow: false,
    line: 1,
    end: 2,
  };
}

/** What is told, the names by their kind. */
function told(telling: (tell: Witness) => void): Record<string, string[]> {
  const names: Record<string, string[]> = {};
  telling((kind, name) => {
    (names[kind] ??= []).push(name);
  });
  return names;
}

describe('evidence', () => {
  it('above a list is what its headings say, and their words', () => {
    const list = block('list', [], [entry('x')]);
    assert.deepEqual(
      told((tell) => tellAbove(list, context, tell)),
      {
        block: ['list'],
        audience: ['coder'],
        nearest: ['topic'],
        pair: ['topic@checks'],
        telling: ['checks', 'checks@coder'],
        title: ['input', 'secur'],
        above: ['input', 'secur', 'stand', 'go', 'servi'],
        phrase: ['input_secur'],
      },
    );
  });

  it('above a table is its head as well, and nothing is said where nothing stands above', () => {
    const table = block('table', ['Anti-pattern', 'Fix'], [entry('a', 'b')]);
    assert.deepEqual(
      told((tell) => tellAbove(table, { texts: [], kinds: [], audience: 'auditor' }, tell)),
      {
        block: ['table'],
        audience: ['auditor'],
        nearest: ['none'],
        pair: ['none@none'],
        telling: ['none', 'none@auditor'],
        column: ['anti', 'patte', 'fix'],
      },
    );
  });

  it('is looked for where a text begins, however long it is', () => {
    const long = `Input ${'—'.repeat(10_000)} security`;
    const above = told((tell) =>
      tellAbove(block('table', [long], []), { texts: [long], kinds: [null], audience: 'coder' }, tell),
    );
    assert.deepEqual([above['title'], above['column']], [['input'], ['input']]);
    assert.deepEqual(told((tell) => tellEntry(entry(long), context, tell))['word'], ['input']);
  });

  it('of an item is its words, its length and how it is written', () => {
    const of = (item: Entry): Record<string, string[]> => told((tell) => tellEntry(item, context, tell));
    assert.deepEqual(of(entry('**Totals**: Round once, with `Money`.')), {
      word: ['total', 'round', 'once', 'with', 'money'],
      start: ['total'],
      opening: ['total_round'],
      said: ['round'],
      length: ['3', '3@checks'],
      form: ['term', 'bold', 'code', 'sentence'],
    });
    assert.deepEqual(of({ ...entry('`go vet` passes?'), hasBlocks: true })['form'], [
      'parent',
      'codeFirst',
      'question',
    ]);
    assert.deepEqual(of(entry('**Queries:**'))['form'], ['term', 'bold', 'label']);
    assert.deepEqual(of(entry('Globals', 'Pass it'))['word'], ['globa', 'pass', 'it']);
  });
});
