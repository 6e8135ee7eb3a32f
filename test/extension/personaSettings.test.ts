import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { formats } from '../../src/core/persona/formats/formats.ts';
import { PersonaChoices } from '../../src/extension/personas/personaChoices.ts';
import { PersonaLibrary } from '../../src/extension/personas/personaLibrary.ts';
import { workspaceFiles } from '../../src/extension/personas/workspaceFiles.ts';
import { folderSettings, reviewer, userPersonasFolder } from '../../src/extension/settings.ts';
import { testLog, thisExtension } from './support/extension.ts';
import { loadParser } from './support/loadParser.ts';
import { MemoryMemento } from './support/memento.ts';
import { personaText } from './support/personaText.ts';
import { type TestBed, useTestBed } from './support/testBed.ts';
import { until } from './support/until.ts';

suite('the folder of the user’s own personas', () => {
  const bed = useTestBed();

  test('is used in every workspace, as an absolute path', async () => {
    const place = bed().outside();
    await bed().write(vscode.Uri.joinPath(place, 'deep/mine.md'), personaText({ name: 'Mine' }));
    const { library } = parts(bed());
    await showsNames(bed(), library, 'not set', 'user', []);
    await bed().set('userPersonasFolder', place.path);
    await showsNames(bed(), library, 'set', 'user', ['Mine']);
    const { active } = await library.of(bed().folder);
    assert.ok(active.some(({ origin }) => origin === 'bundled'));
  });

  test('is used as a path from the home directory, and watched', async () => {
    const home = bed().outside();
    await bed().write(vscode.Uri.joinPath(home, 'personas/mine.md'), personaText({ name: 'Mine' }));
    await bed().watch(vscode.Uri.joinPath(home, 'personas'));
    await bed().set('userPersonasFolder', ' ~/personas ');
    const { library } = parts(bed(), { home });
    await showsNames(bed(), library, 'set', 'user', ['Mine']);
    await bed().write(vscode.Uri.joinPath(home, 'personas/new.md'), personaText({ name: 'New' }));
    await showsNames(bed(), library, 'added', 'user', ['Mine', 'New']);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(home, 'personas/mine.md'));
    await showsNames(bed(), library, 'deleted', 'user', ['New']);
  });

  test('gives way to a persona of the workspace with the same id, and comes before bundled ones', async () => {
    const place = bed().outside();
    const own = { id: 'backend-architect' };
    await bed().write(vscode.Uri.joinPath(place, 'a.md'), personaText({ ...own, name: 'Mine' }));
    await bed().set('userPersonasFolder', place.path);
    const { library } = parts(bed());
    const owner = async () =>
      (await library.of(bed().folder)).active.find(({ id }) => id === own.id)?.origin ?? 'nobody';
    assert.equal(await owner(), 'user');
    await bed().write('.personas/a.md', personaText({ ...own, name: 'Ours' }));
    await until('the workspace’s comes first', library.onDidChange, async () => {
      return (await owner()) === 'workspace';
    });
  });

  for (const [what, setting] of [
    ['is missing', '/no/such/folder'],
    ['is a file', '/etc/hosts'],
    ['is under a home directory that is not known', '~/personas'],
    ['is not a text', ['/tmp']],
  ] as const) {
    test(`counts as empty where it ${what}`, async () => {
      await bed().set('userPersonasFolder', setting);
      const { found } = await parts(bed()).library.of(bed().folder);
      assert.deepEqual(
        found.filter(({ origin }) => origin !== 'bundled'),
        [],
      );
      assert.ok(found.length > 0);
    });
  }
});

suite('the setting of bundled personas', () => {
  const bed = useTestBed();

  test('auto: they step back while the workspace brings its own', async () => {
    const { library } = parts(bed());
    await showsNames(bed(), library, 'alone', 'bundled', await bundledNames(bed(), library));
    await bed().write('.personas/own.md', personaText({ name: 'Own' }));
    await showsNames(bed(), library, 'beside one of the workspace', 'bundled', []);
    await bed().remove('.personas');
    await until('they are back', library.onDidChange, async () => {
      return (await bundledNames(bed(), library)).length > 0;
    });
  });

  test('on and off: they stay, or go', async () => {
    const { library } = parts(bed());
    const all = await bundledNames(bed(), library);
    await bed().write('.personas/own.md', personaText({ name: 'Own' }));
    await showsNames(bed(), library, 'beside one of the workspace', 'bundled', []);
    await bed().set('bundledPersonas', 'on');
    await showsNames(bed(), library, 'on', 'bundled', all);
    await bed().set('bundledPersonas', 'off');
    await bed().remove('.personas');
    await showsNames(bed(), library, 'alone again', 'workspace', []);
    assert.deepEqual(await bundledNames(bed(), library), []);
  });

  test('is each folder’s own', async () => {
    const other = await bed().addFolder(bed().outside());
    const { library } = parts(bed());
    await bed().set('bundledPersonas', 'off');
    await showsNames(bed(), library, 'off in the first folder', 'bundled', []);
    const { active } = await library.of(other);
    assert.ok(active.some(({ origin }) => origin === 'bundled'));
  });
});

suite('the setting that assigns files', () => {
  const bed = useTestBed();

  test('gives them to a persona that names none, in its folder alone', async () => {
    const other = await bed().addFolder(bed().outside());
    const { library } = parts(bed());
    for (const folder of [bed().folder.uri, other.uri]) {
      await bed().write(vscode.Uri.joinPath(folder, '.personas/mine.md'), '---\nid: mine\n---\n# Mine\n');
    }
    const covers = async (folder: vscode.WorkspaceFolder, path: string) =>
      (await library.of(folder)).index.covering(path).map(({ id }) => id);
    await until('the persona is there', library.onDidChange, async () => {
      return (await library.of(bed().folder)).active.some(({ id }) => id === 'mine');
    });
    assert.deepEqual(await covers(bed().folder, 'a.sql'), []);
    await bed().set('assign', { mine: ['**/*.sql', '!b.sql'], nobody: ['**'] });
    await until('it covers them', library.onDidChange, async () => {
      return (await covers(bed().folder, 'a.sql')).includes('mine');
    });
    assert.deepEqual(await covers(bed().folder, 'b.sql'), []);
    assert.deepEqual(await covers(other, 'a.sql'), []);
  });
});

suite('the choice of personas', () => {
  const bed = useTestBed();

  test('counts in its folder alone, is told, and is there in the next window', async () => {
    const other = await bed().addFolder(bed().outside());
    const memento = new MemoryMemento();
    const { library, choices } = parts(bed(), { memento });
    const before = await bundledNames(bed(), library);
    const [dismissed = ''] = (await library.of(bed().folder)).active.map(({ id }) => id);
    await choices.set(
      bed().folder,
      new Map([
        [dismissed, false],
        ['cloud-platform-backend-engineer', true],
      ]),
    );
    const isChosen = async (of: PersonaLibrary) => {
      const ids = new Set((await of.of(bed().folder)).active.map(({ id }) => id));
      return !ids.has(dismissed) && ids.has('cloud-platform-backend-engineer');
    };
    await until('the choice counts', library.onDidChange, () => isChosen(library));
    assert.ok(await isChosen(parts(bed(), { memento }).library));
    const elsewhere = (await library.of(other)).active.map(({ name }) => name).sort();
    assert.deepEqual(elsewhere, before);
    await choices.set(bed().folder, new Map());
    await showsNames(bed(), library, 'the choice is taken back', 'bundled', before);
  });

  test('does not count where what was stored is not one', async () => {
    const memento = new MemoryMemento();
    const { library } = parts(bed(), { memento });
    const before = await bundledNames(bed(), library);
    await memento.update(`personaChoices:${bed().folder.uri.toString()}`, [
      ['backend-architect', 'no'],
      7,
      null,
    ]);
    assert.deepEqual(await bundledNames(bed(), parts(bed(), { memento }).library), before);
  });
});

suite('settings of a wrong type', () => {
  const bed = useTestBed();

  test('count as not set', async () => {
    await bed().set('bundledPersonas', 7);
    await bed().set('personaGlobs', 'docs/**/*.md');
    await bed().set('userPersonasFolder', { path: '/tmp' });
    await bed().set('assign', ['**/*.go']);
    await bed().set('derivedChecklists', false);
    await bed().set('formats', 'persona');
    await bed().set('base', 1);
    await bed().set('staleness', false);
    assert.deepEqual(folderSettings(bed().folder), {
      bundledPersonas: 'auto',
      personaGlobs: [],
      formats: new Set(formats.map(({ format }) => format)),
      assign: new Map(),
      derivedChecklists: new Map(),
      base: '',
      staleness: 'anyChange',
    });
    assert.equal(userPersonasFolder(), '');
    assert.equal(reviewer(), '');
    assert.ok((await bundledNames(bed(), parts(bed()).library)).length > 0);
  });
});

interface Parts {
  readonly library: PersonaLibrary;
  readonly choices: PersonaChoices;
}

function parts(
  bed: TestBed,
  { home = null, memento = new MemoryMemento() }: { home?: vscode.Uri | null; memento?: vscode.Memento } = {},
): Parts {
  const choices = bed.own(new PersonaChoices(memento));
  const library = bed.own(
    new PersonaLibrary(
      thisExtension().extensionUri,
      { files: workspaceFiles, loadParser, homeDirectory: home },
      choices,
      testLog(bed),
    ),
  );
  return { library, choices };
}

async function activeNames(bed: TestBed, library: PersonaLibrary, origin: string): Promise<string[]> {
  const { active } = await library.of(bed.folder);
  return active.flatMap((persona) => (persona.origin === origin ? [persona.name] : [])).sort();
}

function bundledNames(bed: TestBed, library: PersonaLibrary): Promise<string[]> {
  return activeNames(bed, library, 'bundled');
}

async function showsNames(
  bed: TestBed,
  library: PersonaLibrary,
  what: string,
  origin: string,
  expected: readonly string[],
): Promise<void> {
  await until(`${what}: ${expected.join() || 'none'}`, library.onDidChange, async () => {
    return (await activeNames(bed, library, origin)).join() === expected.join();
  });
}
