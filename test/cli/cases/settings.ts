import assert from 'node:assert/strict';
import { formats } from '../../../src/core/persona/formats/formats.ts';
import { type CliCase, parsed } from './cliCase.ts';

const settings = (text: string) => ({ '.vscode/settings.json': text });
const mine = { '.personas/mine.md': '# Mine\n\n- [ ] a\n' };
const noSettings = { ...mine, '.vscode/launch.json': '{' };

function matches(out: string): readonly unknown[] {
  return (JSON.parse(out) as { personas: { id: string; pattern: string }[] }[]).map(({ personas }) =>
    personas.map(({ id, pattern }) => [id, pattern]),
  );
}

function own(out: string): readonly unknown[] {
  return parsed(out)
    .filter(({ origin }) => origin === 'workspace')
    .map(({ file, format }) => [file, format]);
}

const wrong = (what: string) => `persona-review: .vscode/settings.json${what}\n`;

export const settingsCases: readonly CliCase[] = [
  {
    name: 'personaReview.assign gives files to a persona, comments and trailing commas in the settings or not',
    files: {
      ...mine,
      ...settings(
        '\uFEFF{\n  // of the team\n  "personaReview.assign": { "mine": ["**/*.go", "!b.go"], },\n  "other": 1, }\n',
      ),
    },
    args: ['match', 'a.go', 'b.go', '--json'],
    out: (out) => assert.deepEqual(matches(out), [[['mine', '**/*.go']], []]),
  },
  {
    name: 'explain says that a pattern is of the settings',
    files: { ...mine, ...settings('{"personaReview.assign": {"mine": ["**/*.go"]}}') },
    args: ['explain', 'a.go'],
    out: (out) =>
      assert.ok(
        out.startsWith(`a.go
  mine, .personas/mine.md
    Applies by its pattern **/*.go of the setting personaReview.assign.
`),
        out,
      ),
  },
  {
    name: 'personaReview.bundledPersonas counts',
    files: { ...mine, ...settings('{"personaReview.bundledPersonas": "on"}') },
    args: ['personas', '--json'],
    out: (out) =>
      assert.ok(parsed(out).every(({ origin, hidden }) => origin === 'bundled' || hidden === null)),
  },
  {
    name: 'personaReview.formats counts',
    files: {
      ...mine,
      '.claude/agents/b.md': '# B\n',
      ...settings('{"personaReview.formats": ["claude-agent"]}'),
    },
    args: ['personas', '--json'],
    out: (out) => assert.deepEqual(own(out), [['.claude/agents/b.md', 'claude-agent']]),
  },
  {
    name: 'personaReview.personaGlobs finds personas at other places, of whatever kind the glob is',
    files: {
      ...mine,
      'docs/a/b/tree.md': '# A\n',
      'docs/one.md': '# B\n',
      'x/y/any.review.md': '# C\n',
      'team/x/review-d.md': '# D\n',
      'team/x/y/review-e.md': '# E\n',
      'root-f.md': '# F\n',
      'x/root-g.md': '# G\n',
      'node_modules/n/any.review.md': '# H\n',
      ...settings(
        '{"personaReview.personaGlobs": ["docs/a/**/*.md", "docs/one.md", "**/*.review.md", "{team,crew}/*/review-*.md", "root-*.md", "/none/*/x.md"]}',
      ),
    },
    args: ['personas', '--json'],
    out: (out) =>
      assert.deepEqual(
        own(out).map((row) => (row as string[])[0]),
        [
          'docs/a/b/tree.md',
          'docs/one.md',
          'x/y/any.review.md',
          'team/x/review-d.md',
          'root-f.md',
          '.personas/mine.md',
        ],
      ),
  },
  {
    name: 'a glob that costs too much is complained of',
    files: { ...mine, ...settings(`{"personaReview.personaGlobs": ["${'x*'.repeat(600)}"]}`) },
    args: ['match', 'a.go', '--json'],
    out: (out) => assert.deepEqual(matches(out), [[]]),
    error:
      'persona-review: In personaReview.personaGlobs: The pattern has 1201 characters, more than 1024. Split it into several patterns.\n',
  },
  {
    name: 'an id that no persona has is complained of',
    files: {
      ...mine,
      ...settings(
        '{"personaReview.assign": {"mime": ["*"]}, "personaReview.derivedChecklists": {"x": false}}',
      ),
    },
    args: ['match', 'a.go', '--json'],
    out: (out) => assert.deepEqual(matches(out), [[]]),
    error:
      'persona-review: No persona of this folder has the id "mime", "x" of .vscode/settings.json. Correct it; persona-review personas lists the ids.\n',
  },
  {
    name: 'settings that are no JSON are complained of, with the line, and count as none',
    files: { ...mine, ...settings('{\n  "personaReview.assign": {\n    "mine": [*.go]\n  }\n}\n') },
    args: ['match', 'a.go', '--json'],
    out: (out) => assert.deepEqual(matches(out), [[]]),
    error: wrong(
      ':3: This is not JSON with comments (InvalidSymbol). No setting of the file is used; correct it.',
    ),
  },
  {
    name: 'settings of a wrong type are complained of, with their lines, and the others count',
    files: {
      ...mine,
      ...settings(
        '{\n  "personaReview.assign": {"mine": ["**/*.go", 1]},\n  "personaReview.bundledPersonas": false,\n\n  "personaReview.formats": "all",\n  "personaReview.derivedChecklists": []\n}',
      ),
    },
    args: ['match', 'a.go', '--json'],
    out: (out) => assert.deepEqual(matches(out), [[['mine', '**/*.go']]]),
    error: [
      ':3: personaReview.bundledPersonas is not used as it stands. The value must be "auto", "on" or "off".',
      `:5: personaReview.formats is not used as it stands. Formats must be a list of some of these: ${formats.map(({ format }) => format).join(', ')}.`,
      ':2: personaReview.assign is not used as it stands. Globs must be a list of texts, such as ["**/*.go", "!**/*_test.go"].',
      ':6: personaReview.derivedChecklists is not used as it stands. The value must be an object with the ids of personas as its keys.',
    ]
      .map(wrong)
      .join(''),
  },
  ...(
    [
      ['are a list', '[]'],
      ['are empty', ' \n'],
      ['have keys that JavaScript has', '{"__proto__": {"personaReview.assign": 1}, "constructor": 1}'],
    ] as const
  ).map(
    ([what, text]): CliCase => ({
      name: `settings that ${what} say nothing`,
      files: { ...mine, ...settings(text) },
      args: ['match', 'a.go', '--json'],
      out: (out) => assert.deepEqual(matches(out), [[]]),
    }),
  ),
  {
    name: 'no settings are no complaint',
    files: noSettings,
    args: ['match', 'a.go', '--json'],
    out: (out) => assert.deepEqual(matches(out), [[]]),
  },
  {
    name: 'settings that are nested too deep are complained of',
    files: { ...mine, ...settings(`{"a": ${'['.repeat(100_000)}`) },
    args: ['match', 'a.go', '--json'],
    out: (out) => assert.deepEqual(matches(out), [[]]),
    error: wrong(' is nested too deep. Its settings are not used; make it flatter.'),
  },
  {
    name: 'settings that are too large are complained of',
    files: { ...mine, ...settings(`{}${' '.repeat(1_000_000)}`) },
    args: ['match', 'a.go', '--json'],
    out: (out) => assert.deepEqual(matches(out), [[]]),
    error: wrong(' cannot be read: it is larger than 1 MB. Its settings are not used; mend it.'),
  },
  {
    name: 'settings that are a link to nowhere are complained of',
    files: { ...mine, '.vscode/settings.json': { linkTo: 'gone.json' } },
    args: ['match', 'a.go', '--json'],
    out: (out) => assert.deepEqual(matches(out), [[]]),
    error: wrong(' cannot be read: it is a link that leads nowhere. Its settings are not used; mend it.'),
  },
];
