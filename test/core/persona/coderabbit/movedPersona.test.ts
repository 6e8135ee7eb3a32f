import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movedBody } from '../../../../src/core/persona/coderabbit/movedPersona.ts';
import type { Problem, Range } from '../../../../src/core/persona/persona.ts';
import { createProblem } from '../../../../src/core/persona/problemCodes.ts';

const at = (line: number): Range => ({ start: { line, column: 1 }, end: { line, column: 2 } });
const fix = { title: 'Mend it', isSafe: true, edits: [{ range: at(2), newText: 'a\n\n- b\n' }] };
const problem = createProblem('item.empty', 'warning', 'It is empty.', at(1), fix);
const body = { checklists: [], guidance: [], examples: [], problems: [problem] };

test('a mend moves with its text, and its new lines are indented as that is', () => {
  const moved = movedBody(body, { moved: ({ start }) => at(start.line + 10), indentation: '    ' });
  const expected: Problem = {
    ...problem,
    range: at(11),
    fix: { ...fix, edits: [{ range: at(12), newText: 'a\n\n    - b\n    ' }] },
  };
  assert.deepEqual(moved.problems, [expected]);
});

test('a mend that cannot be written into the file is none', () => {
  const moved = movedBody(body, { moved: () => at(7), indentation: null });
  assert.deepEqual(moved.problems, [{ ...problem, range: at(7), fix: null }]);
});
