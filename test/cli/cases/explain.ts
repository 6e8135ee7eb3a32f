import assert from 'node:assert/strict';
import { bundledPersonaFiles } from '../../../src/core/persona/bundledPersonas.ts';
import { type CliCase } from './cliCase.ts';
import { three } from './personaTexts.ts';

export const explainCases: readonly CliCase[] = [
  ...['.', '', '/folder'].map(
    (path): CliCase => ({
      name: `explain refuses "${path}", which is no file`,
      args: ['explain', path],
      exit: 2,
      error: `persona-review: The path "${path}" names no file. Name one inside the folder /folder.\n`,
    }),
  ),
  {
    name: 'explain gives every persona, the hidden ones too, an outcome, a pattern and a sentence',
    files: { ...three, '.personas/none.md': '# None\n', '.personas/twin.md': '---\nid: go\n---\n' },
    args: ['explain', 'internal/server/deep/a_gen.go', '--json'],
    out: (out) => {
      const [first, ...others] = JSON.parse(out) as { path: string; personas: { outcome: string }[] }[];
      assert.deepEqual(others, []);
      assert.deepEqual(Object.keys(first ?? {}), ['path', 'personas']);
      const own = (first?.personas ?? []).slice(0, 5);
      assert.deepEqual(own, [
        {
          id: 'all',
          outcome: 'matched',
          pattern: null,
          patternLine: null,
          reason: 'Applies: it reviews every file.',
          file: '.personas/all.md',
          patternOrigin: null,
        },
        {
          id: 'go',
          outcome: 'excluded',
          pattern: '*_gen.go',
          patternLine: 2,
          reason: 'Does not apply: !*_gen.go on line 2 excludes this file.',
          file: '.personas/go.md',
          patternOrigin: 'frontMatter',
        },
        {
          id: 'none',
          outcome: 'noPatterns',
          pattern: null,
          patternLine: null,
          reason:
            'Does not apply: it names no file patterns. Add “patterns:” to its front matter, or use the setting personaReview.assign.',
          file: '.personas/none.md',
          patternOrigin: null,
        },
        {
          id: 'server',
          outcome: 'notMatched',
          pattern: 'internal/server/*.go',
          patternLine: 2,
          reason:
            'Does not apply. Nearest is internal/server/*.go on line 2: this file is one folder deeper than it reaches.',
          file: '.personas/server.md',
          patternOrigin: 'frontMatter',
        },
        {
          id: 'go',
          outcome: 'hidden',
          pattern: null,
          patternLine: null,
          reason: 'Not used: another persona of the same id comes first (.personas/go.md).',
          file: '.personas/twin.md',
          patternOrigin: null,
        },
      ]);
      assert.deepEqual(Object.keys(own[0] ?? {}), [
        'id',
        'outcome',
        'pattern',
        'patternLine',
        'reason',
        'file',
        'patternOrigin',
      ]);
      const bundled = first?.personas.slice(5) ?? [];
      assert.equal(bundled.length, bundledPersonaFiles.length);
      assert.ok(bundled.every(({ outcome }) => outcome === 'hidden'));
    },
  },
  {
    name: 'explain is two lines a persona for people',
    files: three,
    args: ['explain', 'cmd/a.go'],
    out: (out) =>
      assert.ok(
        out.startsWith(`cmd/a.go
  all, .personas/all.md
    Applies: it reviews every file.
  go, .personas/go.md:2
    Applies by its pattern *.go on line 2.
  server, .personas/server.md:2
    Does not apply. Nearest is internal/server/*.go on line 2: it wants internal where this path has cmd.
  backend-architect, /bundled/backend-architect.md
`),
        out,
      ),
  },
  {
    name: 'explain says that a pattern is inferred',
    files: { '.claude/agents/golang-pro.md': '---\nname: golang-pro\n---\n' },
    args: ['explain', 'cmd/a.go'],
    out: (out) => assert.match(out, /^ {4}Applies by its pattern \*\*\/\*\.go, inferred from line 2\.$/m),
  },
];
