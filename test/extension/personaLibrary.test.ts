import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { PersonaChoices } from '../../src/extension/personas/personaChoices.ts';
import { type FolderPersonas, PersonaLibrary } from '../../src/extension/personas/personaLibrary.ts';
import { workspaceFiles } from '../../src/extension/personas/workspaceFiles.ts';
import { testLog, thisExtension } from './support/extension.ts';
import { loadParser } from './support/loadParser.ts';
import { MemoryMemento } from './support/memento.ts';
import { personaText } from './support/personaText.ts';
import { type TestBed, useTestBed } from './support/testBed.ts';
import { until } from './support/until.ts';

suite('the personas of a folder', () => {
  const bed = useTestBed();

  test('are the bundled ones where it brings none of its own', async () => {
    const { found, active, hidden } = await library(bed()).of(bed().folder);
    assert.deepEqual(
      found.map(({ id, origin }) => `${origin} ${id}`),
      [
        'bundled backend-architect',
        'bundled backend-specialist',
        'bundled cloud-platform-backend-engineer',
        'bundled orchestration-backend-engineer',
        'bundled polyglot-backend-engineer',
      ],
    );
    assert.deepEqual(
      found.flatMap(({ problems }) => problems),
      [],
    );
    assert.ok(active.length > 0);
    assert.ok(hidden.every(({ reason }) => reason === 'notChosen'));
  });

  test('are none without the parser, and the log says why', async () => {
    const lines: string[] = [];
    const log: vscode.LogOutputChannel = Object.create(testLog(bed()), {
      error: { value: (...parts: unknown[]) => lines.push(parts.join(' ')) },
    });
    const choices = bed().own(new PersonaChoices(new MemoryMemento()));
    const host = {
      files: workspaceFiles,
      loadParser: () => Promise.reject(new Error('dist/parser.js is damaged')),
      homeDirectory: null,
    };
    const personas = bed().own(new PersonaLibrary(thisExtension().extensionUri, host, choices, log));
    assert.deepEqual((await personas.of(bed().folder)).found, []);
    assert.match(lines.join('\n'), /dist\/parser\.js is damaged/);
  });

  test('are found in every place, and say which format they have', async () => {
    await bed().write('.personas/reviewer.md', personaText({ name: 'Reviewer' }));
    await bed().write('.personas/deep/down/database.md', personaText({ name: 'Database' }));
    await bed().write('.personas/notes.txt', personaText({ name: 'Notes' }));
    await bed().write('.claude/agents/agent.md', personaText({ name: 'Agent' }));
    await bed().write('.claude/README.md', personaText({ name: 'No agent' }));
    const { active } = await library(bed()).of(bed().folder);
    assert.deepEqual(
      active.map(({ name, format, origin }) => ({ name, format, origin })),
      [
        { name: 'Agent', format: 'claude-agent', origin: 'workspace' },
        { name: 'Database', format: 'persona', origin: 'workspace' },
        { name: 'Reviewer', format: 'persona', origin: 'workspace' },
      ],
    );
  });

  test('are found by the globs of the setting as well, each file once', async () => {
    await bed().write('docs/review/deep/api.md', personaText({ name: 'Api' }));
    await bed().write('docs/team-security.md', personaText({ name: 'Security' }));
    await bed().write('docs/other.md', personaText({ name: 'Other' }));
    await bed().set('personaGlobs', ['docs/review/**/*.md', 'docs/team-*.md', '**/api.md']);
    assert.deepEqual(names(await library(bed()).of(bed().folder)), ['Api', 'Security']);
  });

  test('are those of the good globs where others are of no use', async () => {
    await bed().write('docs/team.md', personaText({ name: 'Team' }));
    await bed().set('personaGlobs', ['', '{', '[', '..', '../**/*.md', '/', 7, null, '!', 'docs/*.md']);
    assert.deepEqual(names(await library(bed()).of(bed().folder)), ['Team']);
  });

  test('hide bundled ones of the same id', async () => {
    await bed().set('bundledPersonas', 'on');
    await bed().write('.personas/own.md', personaText({ id: 'backend-architect', name: 'Ours' }));
    const { active, hidden } = await library(bed()).of(bed().folder);
    assert.equal(active.find(({ id }) => id === 'backend-architect')?.name, 'Ours');
    assert.deepEqual(
      hidden.filter(({ reason }) => reason === 'hiddenBySameId').map(({ by }) => by?.name),
      ['Ours'],
    );
  });

  test('go on without a file that cannot be a persona', async () => {
    await bed().write('.personas/good.md', personaText({ name: 'Good' }));
    await bed().write('.personas/empty.md', '');
    await bed().write('.personas/folder.md/inner.md', personaText({ name: 'Inner' }));
    await bed().write('.personas/binary.md', new Uint8Array([0, 1, 2, 0xff, 0xfe, 0]));
    await bed().write('.personas/script.md', '---js\nglobalThis.hasRun = true;\n---\n- [ ] Still an item\n');
    await bed().write('.personas/unclosed.md', '---\nname: Unclosed\n');
    const { found } = await library(bed()).of(bed().folder);
    const problems = found
      .filter(({ origin }) => origin === 'workspace')
      .map(({ source, problems }) => [source.split('/').at(-1), problems.map(({ code }) => code)]);
    assert.deepEqual(Object.fromEntries(problems), {
      'good.md': [],
      'empty.md': [],
      'inner.md': [],
      'binary.md': ['file.binary'],
      'script.md': ['frontMatter.not-yaml'],
      'unclosed.md': ['frontMatter.unclosed'],
    });
    assert.ok(!('hasRun' in globalThis));
  });
});

suite('a change of persona files', () => {
  const bed = useTestBed();

  test('is told and shows without a reload', async () => {
    const personas = library(bed());
    const shows = (what: string, expected: readonly string[]) => showsNames(bed(), personas, what, expected);
    await shows('nothing yet', []);
    const file = await bed().write('.personas/a.md', personaText({ name: 'First' }));
    await shows('added', ['First']);
    await bed().write('.personas/a.md', personaText({ name: 'Edited' }));
    await shows('edited', ['Edited']);
    await bed().write('.claude/agents/b.md', personaText({ name: 'Second' }));
    await shows('added in another place', ['Edited', 'Second']);
    await vscode.workspace.fs.rename(file, bed().uri('.personas/below/c.md'));
    await bed().write('.personas/below/c.md', personaText({ name: 'Moved' }));
    await shows('moved', ['Moved', 'Second']);
    await bed().remove('.claude');
    await shows('the folder above was deleted', ['Moved']);
    await bed().remove('.personas/below/c.md');
    await shows('deleted', []);
  });

  test('is told when its whole folder is renamed', async () => {
    const personas = await withTwo();
    await bed().removeLater(bed().uri('away'));
    await vscode.workspace.fs.rename(bed().uri('.personas'), bed().uri('away'));
    await showsNames(bed(), personas, 'renamed', []);
    await vscode.workspace.fs.rename(bed().uri('away'), bed().uri('.personas'));
    await showsNames(bed(), personas, 'back', ['A', 'B']);
  });

  test('is told when its whole folder is deleted', async () => {
    const personas = await withTwo();
    await bed().remove('.personas');
    await showsNames(bed(), personas, 'deleted', []);
  });

  async function withTwo(): Promise<PersonaLibrary> {
    await bed().untilTold('.personas', async () => {
      await bed().write('.personas/a.md', personaText({ name: 'A' }));
      await bed().write('.personas/b.md', personaText({ name: 'B' }));
    });
    const personas = library(bed());
    await showsNames(bed(), personas, 'there', ['A', 'B']);
    return personas;
  }

  test('is told in the places of the setting', async () => {
    await bed().set('personaGlobs', ['docs/review/**/*.md', 'docs/team-*.md']);
    const personas = library(bed());
    await showsNames(bed(), personas, 'nothing yet', []);
    await bed().write('docs/review/a.md', personaText({ name: 'A' }));
    await bed().write('docs/team-b.md', personaText({ name: 'B' }));
    await showsNames(bed(), personas, 'added', ['A', 'B']);
    await bed().remove('docs');
    await showsNames(bed(), personas, 'deleted', []);
  });

  test('is told to nobody once nobody wants to know', async () => {
    const { createFileSystemWatcher } = vscode.workspace;
    const open = new Set<vscode.FileSystemWatcher>();
    const personas = library(bed());
    Object.assign(vscode.workspace, {
      createFileSystemWatcher: (...args: Parameters<typeof createFileSystemWatcher>) => {
        const watcher = createFileSystemWatcher(...args);
        const dispose = watcher.dispose.bind(watcher);
        open.add(watcher);
        return Object.assign(watcher, { dispose: () => open.delete(watcher) && dispose() });
      },
    });
    // All that it watches, it watches from the first question on.
    const found = personas.of(bed().folder);
    Object.assign(vscode.workspace, { createFileSystemWatcher });
    await found;
    assert.ok(open.size > 0);
    personas.dispose();
    assert.equal(open.size, 0);
  });

  test('makes only the changed file be parsed again', async () => {
    await bed().write('.personas/a.md', personaText({ name: 'A' }));
    await bed().write('.personas/b.md', personaText({ name: 'B' }));
    const personas = library(bed());
    const before = await personas.of(bed().folder);
    await bed().write('.personas/b.md', personaText({ name: 'C' }));
    await showsNames(bed(), personas, 'edited', ['A', 'C']);
    const after = await personas.of(bed().folder);
    assert.equal(after.active[0], before.active[0]);
    assert.notEqual(after.active[1], before.active[1]);
  });
});

function library(bed: TestBed): PersonaLibrary {
  const choices = bed.own(new PersonaChoices(new MemoryMemento()));
  return bed.own(
    new PersonaLibrary(
      thisExtension().extensionUri,
      { files: workspaceFiles, loadParser, homeDirectory: null },
      choices,
      testLog(bed),
    ),
  );
}

function names({ found }: FolderPersonas): readonly string[] {
  return found.flatMap(({ name, origin }) => (origin === 'workspace' ? [name] : [])).sort();
}

async function showsNames(
  bed: TestBed,
  personas: PersonaLibrary,
  what: string,
  expected: readonly string[],
): Promise<void> {
  await until(`${what}: ${expected.join()}`, personas.onDidChange, async () => {
    return names(await personas.of(bed.folder)).join() === expected.join();
  });
}
