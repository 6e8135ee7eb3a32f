import assert from 'node:assert/strict';
import { bundledPersonaFiles } from '../../../src/core/persona/bundledPersonas.ts';
import { type CliCase, json, parsed } from './cliCase.ts';
import { all, three } from './personaTexts.ts';

export const personasCases: readonly CliCase[] = [
  {
    name: 'personas finds those of the folder, marks the hidden ones, and sorts them',
    files: {
      '.personas/z.md': '---\nid: one\nname: Zoe\npatterns: "*"\n---\n',
      '.personas/deep/er/a.md': '---\nid: two\nname: Ada\npatterns: "*"\n---\n',
      '.personas/twin.md': '---\nid: one\nname: Bob\npatterns: "*"\n---\n',
      '.personas/asleep.md': '---\nid: asleep\nenabled: false\n---\n',
      '.personas/own.md': '---\nid: backend-specialist\nname: Own\npatterns: "*"\n---\n',
      '.personas/notes.txt': 'not a persona',
      '.claude/agents/agent.md': '---\nname: agent\n---\n',
      'elsewhere/.personas/no.md': '',
    },
    args: ['personas', '--json'],
    out: (out) => {
      const found = parsed(out);
      assert.deepEqual(Object.keys(found[0] ?? {}).slice(-2), ['problems', 'hidden']);
      const rows = found.map(({ file, id, format, origin, hidden }) => [file, id, format, origin, hidden]);
      const own = rows.filter(([, , , origin]) => origin === 'workspace');
      assert.deepEqual(own, [
        ['.personas/deep/er/a.md', 'two', 'persona', 'workspace', null],
        ['.claude/agents/agent.md', 'agent', 'claude-agent', 'workspace', null],
        ['.personas/twin.md', 'one', 'persona', 'workspace', null],
        ['.personas/own.md', 'backend-specialist', 'persona', 'workspace', null],
        ['.personas/asleep.md', 'asleep', 'persona', 'workspace', { reason: 'notChosen', by: null }],
        ['.personas/z.md', 'one', 'persona', 'workspace', { reason: 'duplicateId', by: '.personas/twin.md' }],
      ]);
      const bundled = rows.filter(([, , , origin]) => origin === 'bundled');
      assert.equal(bundled.length, bundledPersonaFiles.length);
      for (const [file, id, , , hidden] of bundled) {
        assert.match(String(file), /^\/bundled\/[\w-]+\.md$/);
        const bySameId = { reason: 'hiddenBySameId', by: '.personas/own.md' };
        assert.deepEqual(hidden, id === 'backend-specialist' ? bySameId : { reason: 'bundledOff', by: null });
      }
    },
  },
  {
    name: 'personas without any of the folder are the bundled ones',
    args: ['personas', '--json'],
    out: (out) => {
      const found = parsed(out);
      assert.deepEqual(
        found.map(({ file }) => file.replace('/bundled/', '')).sort(),
        [...bundledPersonaFiles].sort(),
      );
      assert.ok(found.some(({ hidden }) => hidden === null));
      assert.deepEqual(
        found.flatMap(({ problems }) => problems),
        [],
      );
    },
  },
  {
    name: 'personas is a table for people',
    files: three,
    args: ['personas'],
    out: (out) => {
      const [first = '', ...rest] = out.split('\n\nHidden:\n');
      assert.equal(
        first,
        'all     All     workspace  every file  1 item  0 problems  .personas/all.md\n' +
          'go      Go      workspace  2 patterns  1 item  0 problems  .personas/go.md\n' +
          'server  Server  workspace  1 pattern   1 item  0 problems  .personas/server.md',
      );
      assert.match(rest.join(), /^ {2}backend-architect +.*step back.* \/bundled\/backend-architect\.md$/m);
    },
  },
  {
    name: 'personas tells of broken links and of links to folders, and walks into folders named like files',
    files: {
      '.personas/broken.md': { linkTo: 'nowhere.md' },
      '.personas/folder.md/inner.md': all,
      '.personas/loop': { linkTo: '../.personas' },
    },
    args: ['personas', '--json'],
    out: (out) =>
      assert.deepEqual(
        parsed(out)
          .filter(({ origin }) => origin === 'workspace')
          .map(({ file, problems }) => [file, problems.map(({ code }) => code)]),
        [
          ['.personas/folder.md/inner.md', []],
          ['.personas/broken.md', ['file.unreadable']],
        ],
      ),
    error:
      'persona-review: .personas/loop is a link to a folder; it is not followed. Link to the files in it instead.\n' +
      'persona-review: .personas/broken.md: The file cannot be read: it is a link that leads nowhere. Mend it, or leave it out.\n',
  },
  {
    name: 'personas tells where a place of personas is no folder',
    files: { '.personas': 'a file' },
    args: ['match', 'x.unknown', '--json'],
    out: json([{ path: 'x.unknown', personas: [] }]),
    error:
      'persona-review: .personas cannot be read: it, or a part of its path, is not a folder. Mend it, or remove it.\n',
  },
];
