import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { duplicateIds } from '../../../src/core/persona/duplicateIds.ts';
import { formatOf } from '../../../src/core/persona/formats/personaPlaces.ts';
import type { Origin } from '../../../src/core/persona/persona.ts';
import { resolvePersonas } from '../../../src/core/persona/resolvePersonas.ts';
import { parseText } from './parseText.ts';

function duplicatesAmong(files: readonly (readonly [source: string, id: string, origin?: Origin])[]) {
  const personas = files.map(([source, id, origin = 'workspace']) =>
    parseText(`---\nid: ${id}\n---\n`, { source, origin, format: formatOf(source) }),
  );
  const { hidden } = resolvePersonas({ personas, bundled: 'on', chosen: new Map() });
  return duplicateIds(hidden, ({ source }) => source.toUpperCase());
}

describe('duplicateIds', () => {
  it('blames every file but the first of an id, and names the first', () => {
    const problems = duplicatesAmong([
      ['b.md', 'twin'],
      ['a.md', 'twin'],
      ['c.md', 'twin'],
      ['d.md', 'other'],
    ]);
    assert.deepEqual([...problems.keys()].sort(), ['b.md', 'c.md']);
    const problem = problems.get('c.md');
    assert.equal(problem?.code, 'persona.duplicate-id');
    assert.equal(problem?.severity, 'error');
    assert.match(problem?.message ?? '', /“twin” belongs to A\.MD.*id: twin-2$/);
    assert.deepEqual(problem?.range.start, { line: 1, column: 1 });
  });

  it('takes files of two tools with one name for the same rules, which is no error', () => {
    const problem = duplicatesAmong([
      ['.claude/rules/go.md', 'go'],
      ['.cursor/rules/go.mdc', 'go'],
    ]).get('.cursor/rules/go.mdc');
    assert.deepEqual([problem?.code, problem?.severity], ['persona.duplicate-id', 'information']);
  });

  it('finds nothing wrong in a persona of the workspace that takes the place of another origin', () => {
    assert.equal(
      duplicatesAmong([
        ['a.md', 'same'],
        ['b.md', 'same', 'user'],
        ['c.md', 'same', 'bundled'],
      ]).size,
      0,
    );
  });
});
