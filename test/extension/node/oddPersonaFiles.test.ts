import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { localFiles } from '../../../src/extension/node/localFiles.ts';
import { PersonaChoices } from '../../../src/extension/personas/personaChoices.ts';
import { PersonaLibrary } from '../../../src/extension/personas/personaLibrary.ts';
import { testLog, thisExtension } from '../support/extension.ts';
import { loadParser } from '../support/loadParser.ts';
import { MemoryMemento } from '../support/memento.ts';
import { personaText } from '../support/personaText.ts';
import { useTestBed } from '../support/testBed.ts';

suite('a persona file that is no ordinary file', () => {
  const bed = useTestBed();
  let folder: string;

  setup(async () => {
    await bed().write('.personas/good.md', personaText({ name: 'Good' }));
    folder = bed().uri('.personas').fsPath;
  });

  test('is read through a link', async () => {
    const target = await bed().write(bed().outside('target.txt'), personaText({ name: 'Linked' }));
    symlinkSync(target.fsPath, join(folder, 'link.md'));
    assert.deepEqual(await problems(), { 'good.md': '', 'link.md': '' });
  });

  test('is told where a link leads nowhere or in a circle', async () => {
    symlinkSync('/no/such/file', join(folder, 'broken.md'));
    symlinkSync(join(folder, 'circle.md'), join(folder, 'circle.md'));
    assert.deepEqual(await problems(), {
      'good.md': '',
      'broken.md': 'file.unreadable',
      'circle.md': 'file.unreadable',
    });
  });

  test('is not waited for where reading it would never end', async () => {
    symlinkSync('/dev/zero', join(folder, 'endless.md'));
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    symlinkSync(join(folder, 'pipe.md'), join(folder, 'toPipe.md'));
    assert.deepEqual(await problems(), { 'good.md': '' });
  });

  test('is not looked for in folders that are links, which may form a circle', async () => {
    mkdirSync(join(folder, 'below'));
    symlinkSync(folder, join(folder, 'below/above'));
    symlinkSync('/etc', join(folder, 'etc.md'));
    assert.deepEqual(await problems(), { 'good.md': '' });
  });

  /** By file name, the codes of the problems of the workspace's personas. */
  async function problems(): Promise<Readonly<Record<string, string>>> {
    const choices = bed().own(new PersonaChoices(new MemoryMemento()));
    const library = bed().own(
      new PersonaLibrary(
        thisExtension().extensionUri,
        { files: localFiles, loadParser, homeDirectory: null },
        choices,
        testLog(bed()),
      ),
    );
    const { found } = await library.of(bed().folder);
    return Object.fromEntries(
      found
        .filter(({ origin }) => origin === 'workspace')
        .map(({ source, problems }) => [
          vscode.Uri.parse(source).path.split('/').at(-1) ?? '',
          problems.map(({ code }) => code).join(),
        ]),
    );
  }
});
