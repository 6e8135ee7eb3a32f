import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatAt, formatOf, placeOf } from '../../../../src/core/persona/formats/personaPlaces.ts';

test('each file belongs to the first format that has a place for it', () => {
  for (const [path, expected] of [
    ['.personas/a.md', 'persona'],
    ['.personas/team/b/AGENTS.md', 'persona'],
    ['.personas/a.txt', null],
    ['sub/.personas/a.md', null],
    ['.claude/agents/a.md', 'claude-agent'],
    ['.claude/agents/x/CLAUDE.md', 'claude-agent'],
    ['.claude/rules/x/a.md', 'claude-rule'],
    ['.claude/commands/a.md', null],
    ['.claude/CLAUDE.md', 'agents-file'],
    ['.github/instructions/x/a.instructions.md', 'copilot-instructions'],
    ['.github/instructions/a.md', null],
    ['.github/agents/a.md', 'copilot-agent'],
    ['.github/agents/AGENTS.md', 'copilot-agent'],
    ['.github/chatmodes/a.chatmode.md', 'copilot-agent'],
    ['.github/chatmodes/a.md', null],
    ['anywhere/a.agent.md', 'copilot-agent'],
    ['a.chatmode.md', 'copilot-agent'],
    ['.github/copilot-instructions.md', 'agents-file'],
    ['sub/.github/copilot-instructions.md', null],
    ['AGENTS.md', 'agents-file'],
    ['a/b/CLAUDE.md', 'agents-file'],
    ['a/MY-AGENTS.md', null],
    ['.cursor/rules/x/a.mdc', 'cursor-rule'],
    ['.cursor/rules/a.md', null],
    ['.cursorrules', 'cursor-rule'],
    ['sub/.cursorrules', null],
    ['.windsurf/rules/a.md', 'windsurf-rule'],
    ['.devin/rules/a.md', 'windsurf-rule'],
    ['.clinerules/a.md', 'cline-rule'],
    ['.clinerules/AGENTS.md', 'cline-rule'],
    ['.clinerules', 'cline-rule'],
    ['.continue/rules/a.md', 'continue-rule'],
    ['.coderabbit.yaml', 'coderabbit'],
    ['.coderabbit.yml', null],
    ['README.md', null],
  ] as const) {
    assert.equal(formatAt(path), expected, path);
  }
});

test('a file that is named is read as what its path says, wherever that is', () => {
  for (const [path, expected] of [
    ['/home/me/project/.claude/rules/a.md', 'claude-rule'],
    ['project/.cursor/rules/a.md', 'cursor-rule'],
    ['/x/.cursorrules', 'cursor-rule'],
    ['/x/.coderabbit.yaml', 'coderabbit'],
    ['/x/y/AGENTS.md', 'agents-file'],
    ['/x/.github/copilot-instructions.md', 'agents-file'],
    ['/x/copilot-instructions.md', 'agents-file'],
    ['rules/go.mdc', 'cursor-rule'],
    ['instructions/go.instructions.md', 'copilot-instructions'],
    ['agents/go.agent.md', 'copilot-agent'],
    ['agents/go.md', 'persona'],
    ['.claude/rulesets/a.md', 'persona'],
  ] as const) {
    assert.equal(formatOf(path), expected, path);
  }
});

test('a glob is a place where it names a folder and an ending, a file, or a name in any folder', () => {
  assert.deepEqual(placeOf('docs/review/**/*.md'), { kind: 'tree', folder: 'docs/review', ending: '.md' });
  assert.deepEqual(placeOf('docs/**/*.review.md'), { kind: 'tree', folder: 'docs', ending: '.review.md' });
  assert.deepEqual(placeOf('docs/review.md'), { kind: 'file', folder: 'docs', name: 'review.md' });
  assert.deepEqual(placeOf('.rules'), { kind: 'file', folder: '.', name: '.rules' });
  assert.deepEqual(placeOf('**/REVIEW.md'), { kind: 'anywhere', name: 'REVIEW.md', isEnding: false });
  assert.deepEqual(placeOf('**/*.review.md'), { kind: 'anywhere', name: '.review.md', isEnding: true });
  for (const glob of ['docs/*.md', 'docs/**', '{a,b}/**/*.md', '../a/**/*.md', 'a/../b.md', '']) {
    assert.equal(placeOf(glob), null, glob);
  }
});
