import assert from 'node:assert/strict';
import { storageReviewer, storageReviewerJson } from '../storageReviewer.ts';
import { type CliCase, json, pick } from './cliCase.ts';
import { go } from './personaTexts.ts';

export const parseCases: readonly CliCase[] = [
  {
    name: 'parse prints exactly the keys of the contract, in their order',
    files: { 'p.md': storageReviewer },
    args: ['parse', 'p.md', '--json'],
    out: json([storageReviewerJson]),
  },
  {
    name: 'parse prints each thing with its line for people',
    files: { 'p.md': storageReviewer },
    args: ['parse', 'p.md'],
    out: `p.md
  Storage Reviewer (storage-reviewer), persona
  Looks at storage code.
  Patterns: 3
    4   internal/storage/**/*.go
    4   !**/*_gen.go
    11  migrations/*.sql          schema changes
  Checklists: 1, with 2 items
    13  Storage > Checks (task, for migrations/*.sql,!migrations/old/**)
      15  rolls-back  Rolls back
      16  named-well  Named well (optional)
  Guidance: 3
    7   # Storage
    18  ## Why
    22  ### Deeper
  Examples: 1
    24  go  Deeper
  Problems: 1
    16:18  warning  comment.unknown-attribute  ${storageReviewerJson.problems[0].message}
`,
  },
  {
    name: 'parse goes on where a file is missing, and says which',
    files: { 'p.md': storageReviewer },
    args: ['parse', 'missing.md', 'p.md', '--json'],
    out: json([storageReviewerJson]),
    error:
      'persona-review: missing.md: The file cannot be read: there is no such file. Mend it, or leave it out.\n',
  },
  {
    name: 'parse fails where nothing can be read: a folder, a link that leads nowhere',
    files: { 'folder.md/x': '', 'link.md': { linkTo: 'nowhere' } },
    args: ['parse', 'folder.md', 'link.md', '--json'],
    exit: 2,
    out: '[]\n',
    error:
      'persona-review: folder.md: The file cannot be read: it is a folder. Mend it, or leave it out.\n' +
      'persona-review: link.md: The file cannot be read: it is a link that leads nowhere. Mend it, or leave it out.\n',
  },
  {
    name: 'parse takes any bytes for a persona',
    files: { 'junk.bin': Uint8Array.of(0, 255, 254, 0x80, 10), 'empty.txt': '' },
    args: ['parse', 'junk.bin', 'empty.txt', '--json'],
    out: pick(
      (persona) => [persona.id, persona.problems.map(({ code }) => code)],
      [
        ['junk', ['file.binary']],
        ['empty', []],
      ],
    ),
  },
  {
    name: 'parse says that it looked at the beginning of a large file only',
    files: { 'large.md': `# Large\n${'x\n'.repeat(600_000)}` },
    args: ['parse', 'large.md', '--json'],
    out: pick((persona) => persona.problems.map(({ code }) => code), [['file.too-large']]),
  },
  {
    name: 'parse tells the format from the place, wherever that is',
    files: { 'a/.claude/agents/b/c.md': go, 'a/.personas/c.md': go, 'agents/c.md': go },
    args: ['parse', 'a/.claude/agents/b/c.md', './a/.personas/c.md', '/folder/agents/c.md', '--json'],
    out: pick(
      ({ file, format, origin }) => [file, format, origin],
      [
        ['a/.claude/agents/b/c.md', 'claude-agent', 'workspace'],
        ['./a/.personas/c.md', 'persona', 'workspace'],
        ['/folder/agents/c.md', 'persona', 'workspace'],
      ],
    ),
  },
  {
    name: 'parse follows a link to a file',
    files: { 'real.md': storageReviewer, 'p.md': { linkTo: 'real.md' } },
    args: ['parse', '--json', '--', 'p.md'],
    out: json([storageReviewerJson]),
  },
  {
    name: '--folder says where relative paths start',
    files: { 'a b/p.md': storageReviewer },
    args: ['--folder', 'a b', 'parse', 'p.md', '--json'],
    out: json([storageReviewerJson]),
  },
  {
    name: '--folder takes its value after an equals sign too',
    files: { 'a b/p.md': storageReviewer },
    args: ['parse', 'p.md', '--json', '--folder=/folder/a b/'],
    out: json([storageReviewerJson]),
  },
  {
    name: 'parse says that patterns are inferred',
    files: { '.claude/agents/golang-pro.md': '---\nname: golang-pro\n---\n' },
    args: ['parse', '.claude/agents/golang-pro.md'],
    out: (out) => assert.match(out, /^ {2}Patterns: 1, inferred\n {4}2 {2}\*\*\/\*\.go$/m),
  },
];
