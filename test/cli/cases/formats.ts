import assert from 'node:assert/strict';
import { type CliCase, json, parsed } from './cliCase.ts';

const item = '# Rules\n\n- [ ] Looked at <!-- id=looked -->\n';
const withHeader = (header: string): string => `---\n${header}\n---\n${item}`;

const checklists = [{ title: 'Rules', items: ['looked'] }];

/** A file of every format, each for Go files but for what says otherwise. */
const files = {
  '.personas/own.md': withHeader('patterns: "*.go"'),
  '.claude/agents/agent.md': withHeader('name: agent\ndescription: Reviews Go code'),
  '.claude/rules/go/rule.md': withHeader('paths: ["*.go", cmd/]'),
  '.github/instructions/go.instructions.md': withHeader('applyTo: cmd/*.go,**/*.{sql,py}'),
  '.github/agents/copilot.agent.md': withHeader('description: Reviews Go code'),
  '.github/copilot-instructions.md': item,
  '.cursor/rules/cursor.mdc': withHeader('globs: *.go, *.sql\nalwaysApply: false'),
  '.cursor/rules/asked.mdc': withHeader('description: about Go\nglobs:\nalwaysApply: false'),
  '.cursorrules': item,
  '.windsurf/rules/wind.md': withHeader('trigger: glob\nglobs: *.go'),
  '.clinerules/cline.md': withHeader('paths: []'),
  '.continue/rules/continue.md': item,
  '.coderabbit.yaml':
    'reviews:\n  path_instructions:\n    - path: "CMD/**"\n      instructions: |\n        # Rules\n        - [ ] Looked at\n    - path: docs/**\n      instructions: Be brief.\n',
  'cmd/AGENTS.md': item,
  'node_modules/x/AGENTS.md': item,
};

export const formatsCases: readonly CliCase[] = [
  {
    name: 'personas finds the files of every format, and keeps back those that wait to be asked',
    files,
    args: ['personas', '--json'],
    out: (out) =>
      assert.deepEqual(
        parsed(out)
          .filter(({ origin }) => origin === 'workspace')
          .map(({ file, id, format, hidden }) => `${file} ${id} ${format}${hidden === null ? '' : ' hidden'}`)
          .toSorted(),
        [
          '.claude/agents/agent.md agent claude-agent',
          '.claude/rules/go/rule.md go-rule claude-rule',
          '.clinerules/cline.md cline cline-rule hidden',
          '.coderabbit.yaml coderabbit-cmd-b1a2a1 coderabbit',
          '.coderabbit.yaml coderabbit-docs-0a412b coderabbit',
          '.continue/rules/continue.md continue continue-rule',
          '.cursor/rules/asked.mdc asked cursor-rule hidden',
          '.cursor/rules/cursor.mdc cursor cursor-rule',
          '.cursorrules cursorrules cursor-rule',
          '.github/agents/copilot.agent.md copilot copilot-agent',
          '.github/copilot-instructions.md copilot-instructions agents-file hidden',
          '.github/instructions/go.instructions.md go copilot-instructions',
          '.personas/own.md own persona',
          '.windsurf/rules/wind.md wind windsurf-rule',
          'cmd/AGENTS.md cmd-agents agents-file hidden',
        ],
      ),
  },
  {
    name: 'match keeps to the rules of each format',
    files,
    args: ['match', 'cmd/x.go', 'lib/cmd/x.go', 'db/x.sql', '--json'],
    out: (out) => {
      const found = JSON.parse(out) as { path: string; personas: { id: string; pattern: string | null }[] }[];
      assert.deepEqual(
        found.map(({ path, personas }) => [path, ...personas.map(({ id, pattern }) => `${id} ${pattern}`)]),
        [
          [
            'cmd/x.go',
            'agent **/*.go',
            'coderabbit-cmd-b1a2a1 CMD/**',
            'continue null',
            'copilot **/*.go',
            'cursor *.go',
            'cursorrules null',
            'go cmd/*.go',
            'go-rule cmd/',
            'own *.go',
            'wind *.go',
          ],
          [
            'lib/cmd/x.go',
            'agent **/*.go',
            'continue null',
            'copilot **/*.go',
            'cursor *.go',
            'cursorrules null',
            'go cmd/*.go',
            'own *.go',
            'wind *.go',
          ],
          ['db/x.sql', 'continue null', 'cursor *.sql', 'cursorrules null', 'go **/*.{sql,py}'],
        ].map(([path, ...ids]) => [path, ...ids.toSorted()]),
      );
    },
  },
  {
    name: 'explain says that a rule of the root starts there',
    files: { '.claude/rules/a.md': withHeader('paths: "*.go"') },
    args: ['explain', 'cmd/x.go', '--json'],
    out: (out) => {
      const [explained] = JSON.parse(out) as { personas: { id: string; reason: string }[] }[];
      assert.equal(
        explained?.personas.find(({ id }) => id === 'a')?.reason,
        'Does not apply. Nearest is *.go on line 2: it starts at the workspace folder; write **/*.go for any depth.',
      );
    },
  },
  {
    name: 'parse reads a file by the rules of the place it is in, relative to the folder or not',
    files: {
      'sub/AGENTS.md': item,
      'else/where.mdc': withHeader('globs: *.go'),
      'else/a.instructions.md': item,
      'project/.windsurf/rules/a.md': withHeader('trigger: always_on'),
    },
    args: [
      'parse',
      'sub/AGENTS.md',
      '/folder/sub/AGENTS.md',
      'else/where.mdc',
      'else/a.instructions.md',
      'project/.windsurf/rules/a.md',
      '--json',
    ],
    out: (out) =>
      assert.deepEqual(
        (JSON.parse(out) as { format: string; alwaysApplies: boolean; patterns: { glob: string }[] }[]).map(
          ({ format, alwaysApplies, patterns }) => [format, alwaysApplies, patterns.map(({ glob }) => glob)],
        ),
        [
          ['agents-file', false, ['sub/**']],
          ['agents-file', false, ['sub/**']],
          ['cursor-rule', false, ['*.go']],
          ['copilot-instructions', false, []],
          ['windsurf-rule', true, []],
        ],
      ),
  },
  {
    name: 'parse lists all personas of a file, and none of one that has none',
    files: { '.coderabbit.yaml': files['.coderabbit.yaml'], 'empty/.coderabbit.yaml': 'language: de\n' },
    args: ['parse', '.coderabbit.yaml', 'empty/.coderabbit.yaml', '--json'],
    out: (out) =>
      assert.deepEqual(
        parsed(out).map(({ file, name, format }) => [file, name, format]),
        [
          ['.coderabbit.yaml', 'CodeRabbit: CMD/**', 'coderabbit'],
          ['.coderabbit.yaml', 'CodeRabbit: docs/**', 'coderabbit'],
        ],
      ),
  },
  {
    name: 'guidance files alone leave the bundled personas on',
    files: { 'AGENTS.md': item },
    args: ['match', 'main.go', '--json'],
    out: (out) => {
      const [{ personas } = { personas: [] }] = JSON.parse(out) as { personas: { id: string }[] }[];
      assert.deepEqual(
        personas.map(({ id }) => id),
        ['backend-architect', 'backend-specialist'],
      );
    },
  },
  {
    name: 'lint tells of keys of another format, and renames them',
    files: { '.claude/rules/a.md': withHeader('globs: "**/*.go"'), 'a.go': '' },
    after: { '.claude/rules/a.md': withHeader('paths: "**/*.go"') },
    args: ['lint', '--fix', '--json'],
    out: json([
      {
        file: '.claude/rules/a.md',
        fixed: [{ code: 'frontMatter.foreign-key', title: 'Rename globs to paths' }],
        problems: [],
      },
    ]),
  },
  {
    name: 'match shows the checklists of an instruction',
    files: { '.coderabbit.yaml': files['.coderabbit.yaml'] },
    args: ['match', 'cmd/x.go', '--json'],
    out: (out) =>
      assert.deepEqual(
        (JSON.parse(out) as { personas: { patternLine: number; checklists: unknown }[] }[]).map(
          ({ personas }) => personas.map(({ patternLine, checklists: shown }) => [patternLine, shown]),
        ),
        [[[3, [{ title: 'Rules', items: ['looked-at-44721348'] }]]]],
      ),
  },
  {
    name: 'match shows the checklists of a rule',
    files: { '.continue/rules/a.md': item },
    args: ['match', 'x', '--json'],
    out: json([{ path: 'x', personas: [{ id: 'a', pattern: null, patternLine: null, checklists }] }]),
  },
];
