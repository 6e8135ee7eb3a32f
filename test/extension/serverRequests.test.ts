import assert from 'node:assert/strict';
import { ulid } from 'ulid';
import * as vscode from 'vscode';
import { FolderFiles } from '../../src/extension/folderFiles.ts';
import type { Host } from '../../src/extension/host.ts';
import { serverRequestHandlers } from '../../src/extension/language/serverRequests.ts';
import { PersonaChoices } from '../../src/extension/personas/personaChoices.ts';
import { PersonaLibrary } from '../../src/extension/personas/personaLibrary.ts';
import { workspaceFiles } from '../../src/extension/personas/workspaceFiles.ts';
import { FolderStores } from '../../src/extension/review/folderStores.ts';
import { FsLogStorage } from '../../src/extension/web/fsLogStorage.ts';
import { testLog, thisExtension } from './support/extension.ts';
import { loadParser } from './support/loadParser.ts';
import { MemoryMemento } from './support/memento.ts';
import { noneShared } from './support/noneShared.ts';
import { personaText } from './support/personaText.ts';
import { hasStates, type ReviewOptions, startReview } from './support/reviewParts.ts';
import { type TestBed, useTestBed } from './support/testBed.ts';
import { until } from './support/until.ts';

suite('what the language server asks', () => {
  const bed = useTestBed();

  test('the files of a folder, without those that the settings hide', async () => {
    const { folderFiles, ask } = parts(bed());
    await bed().write('node_modules/left/pad.js', '');
    await bed().write('.git/config', '');
    const list = async () =>
      (await ask['personaReview/listFiles']({ folder: bed().folder.uri.toString() })).paths;
    const before = await list();
    assert.ok(before.includes('internal/auth/tokens.go'));
    assert.deepEqual(before, before.toSorted());
    assert.deepEqual(
      before.filter((path) => path.startsWith('node_modules/') || path.startsWith('.git/')),
      [],
    );
    await bed().write('new/file.go', 'package new\n');
    await until('the new file is listed', folderFiles.onDidChange, async () =>
      (await list()).includes('new/file.go'),
    );
    await bed().remove('new');
    await until(
      'the file is gone',
      folderFiles.onDidChange,
      async () => (await list()).join() === before.join(),
    );
  });

  test('nothing of a folder that is not open', async () => {
    const { ask } = parts(bed());
    const folder = bed().outside().toString();
    assert.deepEqual(await ask['personaReview/listFiles']({ folder }), { paths: [], isComplete: true });
    assert.deepEqual(await ask['personaReview/countAnswers']({ folder, persona: 'a', items: ['b'] }), {
      counts: {},
    });
  });

  test('all persona files, and whose they are', async () => {
    const { ask } = parts(bed());
    const uri = await bed().write('.personas/deep/a.md', personaText());
    const place = bed().outside();
    const own = await bed().write(vscode.Uri.joinPath(place, 'mine.md'), personaText());
    await bed().set('userPersonasFolder', place.path);
    const { personas } = await ask['personaReview/listPersonas']({});
    const folder = bed().folder.uri.toString();
    assert.deepEqual(
      personas.filter(({ origin }) => origin !== 'bundled'),
      [
        {
          uri: uri.toString(),
          folder,
          fileName: '.personas/deep/a.md',
          format: 'persona',
          origin: 'workspace',
        },
        { uri: own.toString(), folder: null, fileName: 'mine.md', format: 'persona', origin: 'user' },
      ],
    );
    assert.equal(personas.filter(({ origin }) => origin === 'bundled').length, 5);
  });

  test('the text of a file, or why there is none', async () => {
    const { ask } = parts(bed());
    const uri = await bed().write('.personas/a.md', '\uFEFFä\r\nb\n');
    assert.deepEqual(await ask['personaReview/readFile']({ uri: uri.toString() }), { text: 'ä\r\nb\n' });
    const missing = await ask['personaReview/readFile']({ uri: bed().uri('.personas/no.md').toString() });
    assert.ok('reason' in missing && missing.reason !== '');
    const wrong = await ask['personaReview/readFile']({ uri: 'no uri' });
    assert.ok('reason' in wrong);
  });

  test('in how many files an item is answered', async () => {
    const storage = bed().outside();
    await bed().write('.personas/team.md', personaText({ id: 'team' }));
    const review = startReview(bed(), { storage });
    const { ask } = parts(bed(), { storage });
    for (const path of ['go.mod', 'Makefile']) {
      await vscode.window.showTextDocument(bed().uri(path));
      await until(
        'the file is shown',
        review.session.onDidChange,
        () => review.session.shown?.file.path === path,
      );
      await hasStates(review, ['right open']);
      await review.answers.setDone([{ persona: 'team', item: 'right' }], true);
    }
    const question = { folder: bed().folder.uri.toString(), persona: 'team', items: ['right', 'wrong'] };
    assert.deepEqual(await ask['personaReview/countAnswers'](question), { counts: { right: 2 } });
  });
});

function parts(bed: TestBed, { storage = bed.outside() }: ReviewOptions = {}) {
  const log = testLog(bed);
  const choices = bed.own(new PersonaChoices(new MemoryMemento()));
  const host = { files: workspaceFiles, loadParser, homeDirectory: null };
  const library = bed.own(new PersonaLibrary(thisExtension().extensionUri, host, choices, log));
  const createLogStorage: Host['createLogStorage'] = (directory, name) =>
    new FsLogStorage(directory, name, ulid());
  const stores = bed.own(new FolderStores({ createLogStorage }, storage, noneShared, log));
  const folderFiles = bed.own(new FolderFiles(workspaceFiles));
  const ask = serverRequestHandlers({ library, stores, files: workspaceFiles, folderFiles });
  return { folderFiles, ask };
}
