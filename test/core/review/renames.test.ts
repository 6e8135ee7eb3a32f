import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Renames } from '../../../src/core/review/renames.ts';
import * as fc from '../../support/fastCheck.ts';

type Line = readonly [path: string, formerPath: string, until: string];

function renamesOf(lines: readonly Line[]): Renames {
  const renames = new Renames();
  for (const line of lines) {
    renames.add(...line);
  }
  return renames;
}

function formerPaths(lines: readonly Line[], path: string): Record<string, string> {
  return Object.fromEntries(renamesOf(lines).formerPaths(path));
}

/** The rule, word for word: what counts for the former path until then counts for the path too. */
function byTheRule(lines: readonly Line[], path: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const follow = (to: string, until: string, way: readonly string[]): void => {
    for (const [next, former, time] of lines) {
      if (next === to && !way.includes(former)) {
        const limit = time < until ? time : until;
        found.set(former, [limit, found.get(former) ?? ''].sort()[1] ?? '');
        follow(former, limit, [...way, former]);
      }
    }
  };
  follow(path, '9', [path]);
  return found;
}

const names = ['a', 'b', 'c', 'd', '__proto__'];
const line = fc.tuple(
  fc.constantFrom(...names),
  fc.constantFrom(...names),
  fc.constantFrom('1', '2', '3', '4', '5'),
);
const lines = fc.array(line, { maxLength: 8 });

describe('the renames of a log', () => {
  it('lead back from name to name', () => {
    const chain: Line[] = [
      ['c', 'b', '2'],
      ['b', 'a', '1'],
    ];
    assert.deepEqual(formerPaths(chain, 'c'), { a: '1', b: '2' });
    assert.deepEqual(formerPaths(chain, 'b'), { a: '1' });
    assert.deepEqual(formerPaths(chain, 'a'), {});
  });

  it('leave a path that is taken again to the file that has it now', () => {
    assert.deepEqual(
      formerPaths(
        [
          ['b', 'a', '1'],
          ['a', 'other', '2'],
        ],
        'b',
      ),
      { a: '1', other: '1' },
    );
  });

  it('go back and forth between two names', () => {
    const both: Line[] = [
      ['b', 'a', '1'],
      ['a', 'b', '2'],
    ];
    assert.deepEqual([formerPaths(both, 'a'), formerPaths(both, 'b')], [{ b: '2' }, { a: '1' }]);
  });

  it('name later paths too', () => {
    const renames = renamesOf([
      ['b', 'a', '1'],
      ['c', 'a', '2'],
      ['b', 'a', '3'],
    ]);
    assert.deepEqual([renames.laterPaths('a'), renames.laterPaths('b')], [['b', 'c'], []]);
  });

  it('say what is new', () => {
    const renames = renamesOf([['b', 'a', '2']]);
    assert.deepEqual(
      (['1', '2', '3'] as const).map((until) => renames.add('b', 'a', until)),
      [false, false, true],
    );
    assert.equal(renames.add('a', 'a', '9'), false);
    assert.equal(renames.add('b', 'a'), true);
    assert.equal(renames.add('b', 'a', '4'), false);
  });

  it('follow the rule, in any order and any number of times', () => {
    fc.assert(
      fc.property(lines, fc.func(fc.nat()), fc.constantFrom(...names), (all, order, path) => {
        const expected = byTheRule(
          all.filter(([to, former]) => to !== former),
          path,
        );
        assert.deepEqual(renamesOf(all).formerPaths(path), expected);
        const shuffled = [...all, ...all.slice(0, 2)].sort((a, b) => order(a) - order(b));
        const renames = renamesOf(shuffled.slice(0, 3));
        renames.formerPaths(path);
        for (const each of shuffled.slice(3)) {
          renames.add(...each);
        }
        assert.deepEqual(renames.formerPaths(path), expected);
      }),
    );
  });

  it('cost no more where there are more than anyone makes: the newest count', () => {
    const number = (index: number) => String(index).padStart(6, '0');
    const wide = Array.from({ length: 3_000 }, (_, index): Line => ['a', number(index), number(index)]);
    const found = formerPaths(wide, 'a');
    assert.equal(Object.keys(found).length, 64);
    assert.equal(found['002999'], '002999');
    assert.deepEqual(formerPaths([...wide].reverse(), 'a'), found);
    const deep = Array.from({ length: 200_000 }, (_, index): Line => [number(index), number(index + 1), '1']);
    assert.equal(Object.keys(formerPaths(deep, number(0))).length, 64);
    const all = Array.from({ length: 100 }, (_, index) => number(index));
    const dense = all.flatMap((to) => all.map((former): Line => [to, former, `${to}${former}`]));
    const start = performance.now();
    assert.equal(Object.keys(formerPaths(dense, number(99))).length, 64);
    assert.ok(performance.now() - start < 1_000);
  });
});
