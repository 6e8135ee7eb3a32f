import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movePlaces } from '../../../../src/core/persona/coderabbit/movePlaces.ts';
import type { Range } from '../../../../src/core/persona/persona.ts';
import { createProblem } from '../../../../src/core/persona/problemCodes.ts';

const at = (line: number): Range => ({ start: { line, column: 1 }, end: { line, column: 2 } });
const fix = { title: 'Mend it', isSafe: true, edits: [{ range: at(2), newText: 'a\n\n- b\n' }] };
const problem = createProblem('item.empty', 'warning', 'It is empty.', at(1), fix);

test('a mend moves with its text, and its new lines are indented as that is', () => {
  const moved = movePlaces([problem], { moved: ({ start }) => at(start.line + 10), indent: '    ' });
  const edits = [{ range: at(12), newText: 'a\n\n    - b\n    ' }];
  assert.deepEqual(moved, [{ ...problem, range: at(11), fix: { ...fix, edits } }]);
});

test('a mend that cannot be written into the file is none', () => {
  const moved = movePlaces([problem], { moved: () => at(7), indent: null });
  assert.deepEqual(moved, [{ ...problem, range: at(7), fix: null }]);
});

test('what is no place stays as it is', () => {
  const section = {
    title: 'T',
    level: 1,
    range: at(3),
    children: [{ title: 'range', files: null, range: at(4) }],
  };
  const moved = movePlaces(section, { moved: ({ start }) => at(start.line * 2), indent: '' });
  assert.deepEqual(moved, {
    ...section,
    range: at(6),
    children: [{ title: 'range', files: null, range: at(8) }],
  });
});
