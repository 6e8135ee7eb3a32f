import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPersonaFiles } from '../../../../src/core/persona/formats/findPersonaFiles.ts';
import { searchFolders } from '../../../../src/core/persona/formats/searchFolders.ts';
import type { Format } from '../../../../src/core/persona/persona.ts';
import type { FolderEntry, ListFolder } from '../../../../src/core/workspace.ts';

/** A workspace folder of files, given by their paths, that counts how often each folder is listed. */
function folderOf(paths: readonly string[], kinds: Readonly<Record<string, FolderEntry['kind']>> = {}) {
  const listed: string[] = [];
  const list: ListFolder = async (folder) => {
    listed.push(folder);
    const start = folder === '.' ? '' : `${folder}/`;
    if (paths.includes(folder)) {
      throw new Error('it is not a folder');
    }
    const below = paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
    const names = [...new Set(below.map((path) => path.split('/', 1)[0] ?? ''))];
    return names.length === 0
      ? null
      : names.map((name) => ({
          name,
          kind: kinds[start + name] ?? (below.includes(name) ? 'file' : 'folder'),
        }));
  };
  const find = async (isRead: (format: Format) => boolean = () => true) =>
    await findPersonaFiles({ list, search: (names) => searchFolders(list, names) }, isRead);
  return { find, list, listed };
}

test('files of all formats are found, each once, in the order of the table', async () => {
  const { find } = folderOf([
    'AGENTS.md',
    'services/api/AGENTS.md',
    'services/a.agent.md',
    '.personas/b.md',
    '.personas/AGENTS.md',
    '.claude/agents/a.agent.md',
    '.claude/rules/go/a.md',
    '.github/agents/CLAUDE.md',
    '.github/instructions/a.instructions.md',
    '.github/copilot-instructions.md',
    '.coderabbit.yaml',
    '.cursorrules',
    'src/a.go',
  ]);
  const { files, complaints } = await find();
  assert.deepEqual(
    files.map(({ path, format }) => `${format} ${path}`),
    [
      'persona .personas/AGENTS.md',
      'persona .personas/b.md',
      'claude-agent .claude/agents/a.agent.md',
      'claude-rule .claude/rules/go/a.md',
      'copilot-instructions .github/instructions/a.instructions.md',
      'cursor-rule .cursorrules',
      'coderabbit .coderabbit.yaml',
      'copilot-agent .github/agents/CLAUDE.md',
      'agents-file .github/copilot-instructions.md',
      'agents-file AGENTS.md',
      'copilot-agent services/a.agent.md',
      'agents-file services/api/AGENTS.md',
    ],
  );
  assert.deepEqual(complaints, []);
});

test('formats that are not read are not looked for, and their files go to no other', async () => {
  const { find, listed } = folderOf(['.claude/agents/CLAUDE.md', '.cursor/rules/a.mdc', 'sub/AGENTS.md']);
  assert.deepEqual(await find((format) => format === 'cursor-rule'), {
    files: [{ path: '.cursor/rules/a.mdc', format: 'cursor-rule' }],
    complaints: [],
  });
  assert.ok(!listed.includes('sub') && !listed.includes('.claude'));
  assert.deepEqual((await find((format) => format === 'agents-file')).files, [
    { path: 'sub/AGENTS.md', format: 'agents-file' },
  ]);
});

test('folders are listed once, and those that are not there are not asked for', async () => {
  const { find, listed } = folderOf(['.cursor/rules/a.mdc', 'go.mod']);
  await find((format) => format !== 'agents-file' && format !== 'copilot-agent');
  assert.deepEqual(listed.toSorted(), ['.', '.cursor', '.cursor/rules']);
});

test('a file where a folder of rules may be is one of rules itself, else a complaint', async () => {
  const { find } = folderOf(['.clinerules', '.personas']);
  assert.deepEqual(await find(), {
    files: [{ path: '.clinerules', format: 'cline-rule' }],
    complaints: ['.personas cannot be read: it is not a folder. Mend it, or remove it.'],
  });
});

test('a pipe in the place of a file is never opened', async () => {
  const { find } = folderOf(['.cursorrules', 'AGENTS.md'], { '.cursorrules': 'other', 'AGENTS.md': 'other' });
  assert.deepEqual(await find(), {
    files: [],
    complaints: ['.cursorrules is not a regular file; it is not read. Remove it.'],
  });
});

test('a workspace folder that cannot be read is complained of once for each thing that is missed', async () => {
  const list: ListFolder = () => Promise.reject(new Error('it may not be read by you'));
  const search = () => Promise.resolve({ files: [], complaints: [] });
  const { files, complaints } = await findPersonaFiles(
    { list, search },
    (format) => format === 'cursor-rule',
  );
  assert.deepEqual(files, []);
  assert.deepEqual(complaints, [
    '.cursor/rules cannot be read: it may not be read by you. Mend it, or remove it.',
    '. cannot be read: it may not be read by you. Mend it, or remove it.',
  ]);
});

test('the search leaves out what is not the workspace’s own, links, and folders that it may not read', async () => {
  const { list } = folderOf(
    [
      'a/AGENTS.md',
      '.git/AGENTS.md',
      'a/node_modules/b/AGENTS.md',
      'vendor/AGENTS.md',
      'dist/AGENTS.md',
      'l/AGENTS.md',
    ],
    { l: 'linkedFolder' },
  );
  const locked: ListFolder = (folder) =>
    folder === 'a/c' ? Promise.reject(new Error('it may not be read')) : list(folder);
  assert.deepEqual(await searchFolders(locked, ['AGENTS.md']), { files: ['a/AGENTS.md'], complaints: [] });
});

test('the search of a folder without end ends, and says so', async () => {
  const endless: ListFolder = () =>
    Promise.resolve([
      { name: 'a', kind: 'folder' },
      { name: 'b', kind: 'folder' },
      { name: 'x.agent.md', kind: 'file' },
    ]);
  const { files, complaints } = await searchFolders(endless, ['*.agent.md', 'AGENTS.md']);
  assert.equal(files.length, 2_000);
  assert.deepEqual(complaints, [
    'There are too many folders to look for *.agent.md, AGENTS.md in all of them; some are left out.',
  ]);
});
