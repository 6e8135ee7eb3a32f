import assert from 'node:assert/strict';
import { storageReviewer } from '../storageReviewer.ts';
import { type CliCase, json } from './cliCase.ts';
import { go, server, three } from './personaTexts.ts';

export const matchCases: readonly CliCase[] = [
  {
    name: 'match prints exactly the keys of the contract, in their order',
    files: { ...three, '.personas/p.md': storageReviewer },
    args: ['match', 'migrations/1.sql', 'cmd/a.go', '--json'],
    out: json([
      {
        path: 'migrations/1.sql',
        personas: [
          { id: 'all', pattern: null, patternLine: null, checklists: [{ title: 'All', items: ['one'] }] },
          {
            id: 'storage-reviewer',
            pattern: 'migrations/*.sql',
            patternLine: 11,
            checklists: [{ title: 'Checks', items: ['rolls-back', 'named-well'] }],
          },
        ],
      },
      {
        path: 'cmd/a.go',
        personas: [
          { id: 'all', pattern: null, patternLine: null, checklists: [{ title: 'All', items: ['one'] }] },
          { id: 'go', pattern: '*.go', patternLine: 2, checklists: [{ title: 'Go', items: ['two'] }] },
        ],
      },
    ]),
  },
  {
    name: 'match takes a path however it is written, whether there is such a file or not',
    files: { '.personas/server.md': server, 'internal/server/b.go': '' },
    args: [
      'match',
      'internal/server/a.go',
      './internal//server/b.go',
      'x/../internal/server/..c.go',
      '/folder/internal/server/d.go',
      '--json',
    ],
    out: (out) =>
      assert.deepEqual(
        (JSON.parse(out) as { path: string; personas: unknown[] }[]).map(({ path, personas }) => [
          path,
          personas.length,
        ]),
        ['a.go', 'b.go', '..c.go', 'd.go'].map((name) => [`internal/server/${name}`, 1]),
      ),
  },
  {
    name: 'match lists the items for people',
    files: three,
    args: ['match', 'a.go', 'b.txt'],
    out: `a.go
  all, .personas/all.md
    Applies: it reviews every file.
    All
      one  One
  go, .personas/go.md
    Applies by its pattern *.go on line 2.
    Go
      two  Two
b.txt
  all, .personas/all.md
    Applies: it reviews every file.
    All
      one  One
`,
  },
  {
    name: 'match says where to ask when no persona reviews a path',
    files: { '.personas/go.md': go },
    args: ['match', 'b.txt'],
    out: 'b.txt\n  No persona reviews it; persona-review explain says why.\n',
  },
  ...['../x.go', '/elsewhere/x.go', '/folder2/x.go'].map(
    (path): CliCase => ({
      name: `match refuses ${path}, which is outside the folder`,
      args: ['match', 'a.go', path],
      exit: 2,
      error: `persona-review: ${path} is not inside the folder /folder. Name another folder with --folder.\n`,
    }),
  ),
];
