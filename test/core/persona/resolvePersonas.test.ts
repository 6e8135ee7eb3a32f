import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Origin, Persona } from '../../../src/core/persona/persona.ts';
import { type PersonasToResolve, resolvePersonas } from '../../../src/core/persona/resolvePersonas.ts';
import * as fc from '../../support/fastCheck.ts';
import { parseText } from './parseText.ts';

function persona(origin: Origin, id: string, changes: Partial<Persona> = {}): Persona {
  return { ...parseText('', { origin }), id, name: id, source: `${origin}/${id}.md`, ...changes };
}

/** The sources of the active ones, and source, reason and the other's source of the hidden ones. */
function resolve(personas: readonly Persona[], changes: Partial<PersonasToResolve> = {}) {
  const { active, hidden } = resolvePersonas({ personas, bundled: 'auto', chosen: new Map(), ...changes });
  return {
    active: active.map(({ source }) => source),
    hidden: hidden.map(({ persona: { source }, reason, by }) => [source, reason, by?.source ?? null]),
  };
}

describe('resolvePersonas', () => {
  it('has nothing for nothing', () => {
    assert.deepEqual(resolve([]), { active: [], hidden: [] });
  });

  it('orders by origin, then by name', () => {
    const personas = [
      persona('bundled', 'a'),
      persona('user', 'c', { name: 'beta' }),
      persona('user', 'b', { name: 'Gamma' }),
      persona('user', 'd', { name: 'Alpha' }),
      persona('workspace', 'z'),
    ];
    assert.deepEqual(resolve(personas, { bundled: 'on' }).active, [
      'workspace/z.md',
      'user/d.md',
      'user/c.md',
      'user/b.md',
      'bundled/a.md',
    ]);
  });

  it('gives one id to one persona: workspace before user before bundled', () => {
    const personas = [
      persona('bundled', 'a'),
      persona('user', 'a'),
      persona('workspace', 'a'),
      persona('user', 'b'),
      persona('bundled', 'b'),
    ];
    assert.deepEqual(resolve(personas, { bundled: 'on' }), {
      active: ['workspace/a.md', 'user/b.md'],
      hidden: [
        ['user/a.md', 'hiddenBySameId', 'workspace/a.md'],
        ['bundled/a.md', 'hiddenBySameId', 'workspace/a.md'],
        ['bundled/b.md', 'hiddenBySameId', 'user/b.md'],
      ],
    });
  });

  it('gives an id that stands twice in one origin to the first by source', () => {
    const personas = [
      persona('workspace', 'a', { source: '2', name: 'A' }),
      persona('workspace', 'a', { source: '1', name: 'B' }),
    ];
    assert.deepEqual(resolve(personas), { active: ['1'], hidden: [['2', 'duplicateId', '1']] });
  });

  it('keeps an id for a persona that is off', () => {
    const personas = [persona('workspace', 'a', { onRequest: true }), persona('bundled', 'a')];
    assert.deepEqual(resolve(personas, { bundled: 'on' }), {
      active: [],
      hidden: [
        ['workspace/a.md', 'notChosen', null],
        ['bundled/a.md', 'hiddenBySameId', 'workspace/a.md'],
      ],
    });
  });

  it('lets bundled personas step back while the workspace brings one, of whatever id', () => {
    const bundled = persona('bundled', 'b');
    assert.deepEqual(resolve([bundled]).active, ['bundled/b.md']);
    assert.deepEqual(resolve([bundled, persona('user', 'u')]).active, ['user/u.md', 'bundled/b.md']);
    assert.deepEqual(resolve([bundled, persona('workspace', 'w', { onRequest: true })]).hidden, [
      ['workspace/w.md', 'notChosen', null],
      ['bundled/b.md', 'bundledOff', null],
    ]);
    assert.deepEqual(resolve([bundled, persona('workspace', 'w')], { bundled: 'on' }).active, [
      'workspace/w.md',
      'bundled/b.md',
    ]);
  });

  it('does not count guidance files as personas of the workspace until they are chosen', () => {
    const personas = [
      persona('workspace', 'w', { format: 'agents-file', onRequest: true }),
      persona('bundled', 'b'),
    ];
    assert.deepEqual(resolve(personas).active, ['bundled/b.md']);
    assert.deepEqual(resolve(personas, { chosen: new Map([['w', true]]) }).active, ['workspace/w.md']);
  });

  it('never has bundled personas where they are off, chosen or not', () => {
    const chosen = new Map([['b', true]]);
    assert.deepEqual(resolve([persona('bundled', 'b')], { bundled: 'off', chosen }), {
      active: [],
      hidden: [['bundled/b.md', 'bundledOff', null]],
    });
  });

  it('turns on what was chosen', () => {
    const personas = [
      persona('workspace', 'w', { onRequest: true }),
      persona('bundled', 'b'),
      persona('bundled', 'c', { onRequest: true }),
    ];
    const chosen = new Map(personas.map(({ id }) => [id, true]));
    assert.deepEqual(resolve(personas, { chosen }).active, [
      'workspace/w.md',
      'bundled/b.md',
      'bundled/c.md',
    ]);
  });

  it('turns off what was chosen away', () => {
    const personas = [persona('workspace', 'w'), persona('user', 'u'), persona('bundled', 'b')];
    const chosen = new Map(personas.map(({ id }) => [id, false]));
    assert.deepEqual(resolve(personas, { chosen, bundled: 'on' }), {
      active: [],
      hidden: [
        ['workspace/w.md', 'dismissed', null],
        ['user/u.md', 'dismissed', null],
        ['bundled/b.md', 'dismissed', null],
      ],
    });
  });

  it('loses none, keeps ids apart, and does not mind the order they come in', () => {
    const any = fc.record({
      origin: fc.constantFrom<Origin>('workspace', 'user', 'bundled'),
      id: fc.constantFrom('a', 'b', 'c'),
      name: fc.constantFrom('X', 'x', 'y'),
      onRequest: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(any, { maxLength: 8 }),
        fc.constantFrom<PersonasToResolve['bundled']>('auto', 'on', 'off'),
        fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.boolean()),
        (list, bundled, choices) => {
          const personas = list.map(({ origin, id, ...rest }, index) =>
            persona(origin, id, { ...rest, source: `${index}` }),
          );
          const changes = { bundled, chosen: new Map(Object.entries(choices)) };
          const { active, hidden } = resolvePersonas({ personas, ...changes });
          assert.equal(active.length + hidden.length, personas.length);
          assert.equal(new Set(active.map(({ id }) => id)).size, active.length);
          assert.deepEqual(resolve(personas.toReversed(), changes), resolve(personas, changes));
        },
      ),
    );
  });
});
