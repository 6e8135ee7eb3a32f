import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ListAlone, leastOddsOf } from '../../../../../src/core/persona/checklists/derived/leastOdds.ts';

function list(odds: number, size = 8, place: string | null = 'Review'): ListAlone {
  return { place, size, odds: [-9, odds] };
}

/** How much less the first of the lists needs than one alone, whose entries are checks where that is likely. */
function lessOf(...lists: ListAlone[]): number {
  return Number((0 - (leastOddsOf(lists)[0] ?? Number.NaN)).toFixed(6));
}

function hasChecks({ odds }: ListAlone, least = 0): boolean {
  return odds.some((each) => each > least);
}

const unsure = list(-1);
const sure = list(3);
const none = list(-4);

describe('the odds that a check needs at least', () => {
  it('are what they are for a list alone, whatever it is itself', () => {
    assert.deepEqual(
      [sure, unsure, none, list(3, 100)].map((each) => lessOf(each)),
      [0, 0, 0, 0],
    );
  });

  it('are lower beside lists that are surely checks, the lower the more there are', () => {
    assert.equal(lessOf(unsure, sure), 0.75);
    assert.equal(lessOf(unsure, sure, sure, sure), 1.125);
    assert.equal(lessOf(unsure, list(3, 2)), 0.3);
  });

  it('are higher beside lists that surely are none', () => {
    assert.equal(lessOf(unsure, none), -0.75);
    assert.equal(lessOf(sure, none, none, none), -1.125);
    assert.equal(lessOf(unsure, none, sure), 0);
  });

  it('are as for one alone beside what is unsure, which makes the others speak less', () => {
    assert.equal(lessOf(unsure, unsure), 0);
    assert.equal(lessOf(unsure, sure, unsure), 0.5);
  });

  it('have nothing to do with what stands elsewhere, or in a list item', () => {
    assert.equal(lessOf(unsure, list(3, 8, 'Rules')), 0);
    assert.equal(lessOf(unsure, list(3, 8, null)), 0);
    assert.equal(lessOf(list(-1, 8, null), list(3, 8, null)), 0);
  });

  it('count no more than some entries of a long list', () => {
    assert.equal(lessOf(unsure, list(3, 500)), lessOf(unsure, list(3, 8)));
  });

  it('never make a check of what surely is none, nor the other way round', () => {
    const many = (odds: number): ListAlone[] => Array.from({ length: 1_000 }, () => list(odds));
    const [none = 0] = leastOddsOf([unsure, ...many(3)]);
    const [sure = 0] = leastOddsOf([unsure, ...many(-4)]);
    assert.equal(lessOf(unsure, list(none)), 0);
    assert.equal(lessOf(unsure, list(sure)), 0);
    assert.ok(sure - none > 2.9 && sure - none < 3);
  });

  it('are not lower for what is left when the lists with checks are tasks', () => {
    const lists = [unsure, sure, list(0.2), none, list(-0.8), list(0.5), sure, none, list(-1.3)];
    const least = leastOddsOf(lists);
    const left = lists.filter((each, index) => !hasChecks(each, least[index]));
    const after = leastOddsOf(left);
    assert.ok(left.length > 2 && left.length < lists.length - 2);
    assert.ok(!left.some((each, index) => hasChecks(each, after[index])));
  });
});
