import assert from 'node:assert/strict';
import { matchesGlob } from 'node:path';
import { test } from 'node:test';
import { formats } from '../../../../src/core/persona/formats/formats.ts';

test('each file of a format is found by that format alone', () => {
  for (const [path, expected] of [
    ['.personas/a.md', 'persona'],
    ['.personas/team/b/a.md', 'persona'],
    ['.claude/agents/a.md', 'claude-agent'],
    ['.claude/agents/x/a.md', 'claude-agent'],
    ['.claude/commands/a.md', undefined],
    ['sub/.personas/a.md', undefined],
    ['.personas/a.txt', undefined],
  ] as const) {
    const found = formats.filter(({ globs }) => globs.some((glob) => matchesGlob(path, glob)));
    assert.deepEqual(
      found.map(({ format }) => format),
      expected === undefined ? [] : [expected],
      path,
    );
  }
});
