import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildPersonaIndex } from '../../../src/core/patterns/personaIndex.ts';
import { parsePersona, unreadablePersona } from '../../../src/core/persona/parsePersona.ts';
import type { Format, PatternOrigin } from '../../../src/core/persona/persona.ts';
import type { HiddenReason } from '../../../src/core/persona/resolvePersonas.ts';
import { explanationText, hiddenText, patternText } from '../../../src/core/report/explanationText.ts';

function personaWith(patterns: readonly string[]) {
  const content = `---\nname: x\npatterns: ${JSON.stringify(patterns)}\n---\n`;
  return parsePersona({ content, source: 'x.md', fileName: 'x.md', format: 'persona', origin: 'workspace' });
}

function explain(patterns: readonly string[], path: string): string {
  const [explanation] = buildPersonaIndex([personaWith(patterns)]).explain(path);
  assert.ok(explanation);
  return explanationText(explanation, english);
}

function english(message: string, ...args: (string | number)[]): string {
  return message.replaceAll(/\{(\d)\}/g, (_, index: string) => String(args[Number(index)]));
}

const nearest = (pattern: string) => `Does not apply. Nearest is ${pattern} on line 3:`;

for (const [patterns, path, expected] of [
  [['a/*.go'], 'a/x.go', 'Applies by its pattern a/*.go on line 3.'],
  [['**/*.go', '!vendor/**'], 'vendor/x.go', 'Does not apply: !vendor/** on line 3 excludes this file.'],
  [
    [],
    'x.go',
    'Does not apply: it names no file patterns. Add “patterns:” to its front matter, or use the setting personaReview.assign.',
  ],
  [
    ['{1..999}.go'],
    'x.go',
    'Does not apply: it has no pattern that can be used. The braces of the pattern stand for too much: at most 256 alternatives and 8192 characters together are allowed. Use * instead, or split the pattern.',
  ],
  [['!a.go'], 'x.go', 'Does not apply: its patterns only exclude files. Add one that includes some.'],
  [
    ['[id].ts'],
    '[id].ts',
    `${nearest('[id].ts')} it means something else as it is written; write [[]id].ts.`,
  ],
  [['*.go'], '/etc/x.go', 'Does not apply: this is not a path inside the workspace folder.'],
  [['a/*.go'], 'a/b/x.go', `${nearest('a/*.go')} this file is one folder deeper than it reaches.`],
  [['a/*.go'], 'a/b/c/x.go', `${nearest('a/*.go')} this file is 2 folders deeper than it reaches.`],
  [['a/*/*.go'], 'a/x.go', `${nearest('a/*/*.go')} this file is one folder less deep than it asks for.`],
  [['a/*.go'], 'a/x.ts', `${nearest('a/*.go')} it wants the extension .go, this file has .ts.`],
  [
    ['cmd/Main.go'],
    'cmd/main.go',
    `${nearest('cmd/Main.go')} only upper and lower case differ, it says cmd/Main.go where this file has cmd/main.go.`,
  ],
  [
    ['internal'],
    'internal/x.go',
    `${nearest('internal')} it names a folder; write **/internal/** for all files below it.`,
  ],
] as const) {
  test(`${path} against ${patterns.join(' ') || 'no pattern'}: ${expected}`, () => {
    assert.equal(explain(patterns, path), expected);
  });
}

test('a hidden persona names the one that hides it as the user knows it', () => {
  const persona = personaWith([]);
  const text = (reason: HiddenReason) =>
    hiddenText({ persona, reason, by: persona }, english, () => 'mine.md');
  assert.equal(text('hiddenBySameId'), 'Not used: a persona of the same id hides it (mine.md).');
  assert.equal(text('duplicateId'), 'Not used: another persona of the same id comes first (mine.md).');
  assert.match(text('bundledOff'), /step back/);
  assert.match(text('dismissed'), /by a choice of yours/);
  assert.match(text('notChosen'), /its front matter says so/);
});

test('a pattern says where it comes from', () => {
  const [pattern] = personaWith(['!*.go']).patterns;
  assert.ok(pattern);
  const text = (origin: PatternOrigin) => patternText({ ...pattern, origin }, english);
  assert.equal(text('frontMatter'), '!*.go on line 3');
  assert.equal(text('body'), '!*.go on line 3');
  assert.equal(text('config'), '!*.go of the setting personaReview.assign');
  assert.equal(text('inferred'), '!*.go, inferred from line 3');
});

test('a persona that waits to be chosen says whose rule that is', () => {
  const text = (format: Format, content: string) => {
    const persona = parsePersona({ content, source: 'x', fileName: 'x', format, origin: 'workspace' });
    return hiddenText({ persona, reason: 'notChosen', by: null }, english, () => '');
  };
  assert.match(text('agents-file', '# A'), /guidance first/);
  assert.match(text('copilot-instructions', '# A'), /waits to be asked\. Add “applyTo:”/);
  assert.match(text('windsurf-rule', 'trigger: manual'), /Write “trigger: glob” and “globs:” into its front/);
  assert.match(text('cursor-rule', '---\nglobs: a\nenabled: false\n---'), /its front matter says so/);
  assert.match(text('claude-agent', '---\nenabled: false\n---'), /its front matter says so/);
});

test('a file of which nothing can be read is no reason to name patterns', () => {
  const file = {
    source: 'x',
    fileName: '.claude/rules/go.md',
    format: 'claude-rule',
    origin: 'workspace',
  } as const;
  for (const persona of [parsePersona({ ...file, content: '# T\0' }), unreadablePersona(file, 'gone')]) {
    const [explanation] = buildPersonaIndex([persona]).explain('main.go');
    assert.ok(explanation);
    assert.equal(explanationText(explanation, english), 'Does not apply: nothing of its file can be read.');
  }
});
