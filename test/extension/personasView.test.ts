import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { switchPersonas } from '../../src/extension/commands/switchPersonas.ts';
import { FolderFiles } from '../../src/extension/folderFiles.ts';
import { CoverageCounter } from '../../src/extension/personas/coveredFiles.ts';
import { PersonaChoices } from '../../src/extension/personas/personaChoices.ts';
import { PersonaLibrary } from '../../src/extension/personas/personaLibrary.ts';
import { workspaceFiles } from '../../src/extension/personas/workspaceFiles.ts';
import { PersonaFacts } from '../../src/extension/views/personaFacts.ts';
import type { PersonaViewRow } from '../../src/extension/views/personaRow.ts';
import { PersonasTree } from '../../src/extension/views/personasTree.ts';
import { testLog, thisExtension } from './support/extension.ts';
import { loadParser } from './support/loadParser.ts';
import { MemoryMemento } from './support/memento.ts';
import { personaText } from './support/personaText.ts';
import { type TestBed, useTestBed } from './support/testBed.ts';
import { until } from './support/until.ts';

const RICH = `---
name: Rich Reviewer
patterns: ["**/*.go", "!**/*_test.go"]
name: Twice
---
# Rich Reviewer

## Errors

- [ ] Errors are wrapped <!-- id=wrapped -->
- [ ] Panics are recovered <!-- id=panics optional -->

## Knowledge

Read this.

### Deeper

\`\`\`go
a := 1
b := 2
\`\`\`
`;

suite('the Personas view', () => {
  const bed = useTestBed();

  test('shows where personas come from, and that the folder has none of its own', async () => {
    const { tree } = view(bed());
    assert.deepEqual(await shown(tree, 2), [
      'Workspace 0',
      '. Create a persona for this folder…',
      'Bundled 5',
      '. Backend Architect for Go',
      '. Backend Specialist',
      '. off · Cloud Platform Backend Engineer',
      '. Orchestration Platform Backend Engineer',
      '. off · Polyglot Backend Engineer',
    ]);
  });

  test('shows what a persona says, each piece at its place in the file', async () => {
    const uri = await bed().write('.personas/rich.md', RICH);
    const { tree } = view(bed());
    const rows = await below(tree, 'Rich Reviewer');
    assert.deepEqual(
      rows.map(({ text, row }) => (row.kind === 'problem' ? `. ${row.piece.code}` : text)),
      [
        'Problems 1',
        '. frontMatter.duplicate-key',
        'File Patterns 2',
        '. **/*.go',
        '. **/*_test.go excluded',
        'Checklists 1',
        '. Errors 2 items',
        '. . Errors are wrapped',
        '. . Panics are recovered optional',
        'Guidance',
        '. Rich Reviewer',
        '. . Knowledge',
        '. . . Deeper',
        'Examples 1',
        '. Deeper go · 2 lines',
      ],
    );
    assert.deepEqual(
      rows.flatMap(({ item }) => (item.command === undefined ? [] : [openedLine(item, uri)])),
      ['name: Twice', ...Array.from({ length: 2 }, () => RICH.split('\n')[2]), '## Errors'].concat(
        RICH.split('\n').filter((line) => line.startsWith('- [ ]')),
        ['# Rich Reviewer', '## Knowledge', '### Deeper', '```go'],
      ),
    );
  });

  test('tells the problems and the files of each persona once they are known', async () => {
    await bed().write('.personas/rich.md', RICH);
    await bed().write('.personas/none.md', personaText({ name: 'None', patterns: ['*.nothing'] }));
    const { tree } = view(bed());
    await says(tree, 'Rich Reviewer 1 problem · 12 files');
    await says(tree, 'None no file');
    await bed().write('one.nothing', '');
    await says(tree, 'None 1 file');
  });

  test('dims what is not used, and says why', async () => {
    await bed().write('.personas/a.md', personaText({ id: 'same', name: 'First' }));
    await bed().write('.personas/b.md', personaText({ id: 'same', name: 'Second' }));
    await bed().write('.personas/c.md', personaText({ id: 'backend-architect', name: 'Own' }));
    const { tree } = view(bed());
    const rows = await allRows(tree, undefined, 2);
    const why = rows.filter(({ item }) => item.resourceUri !== undefined).map(({ text }) => text);
    assert.deepEqual(why, [
      '. duplicate id · Second',
      '. hidden · Backend Architect for Go',
      '. off · Backend Specialist',
      '. off · Cloud Platform Backend Engineer',
      '. off · Orchestration Platform Backend Engineer',
      '. off · Polyglot Backend Engineer',
    ]);
    const context = (among: readonly ShownRow[], label: string) =>
      among.find(({ row }) => row.kind === 'persona' && row.persona.name === label)?.item.contextValue;
    assert.equal(context(rows, 'First'), 'persona on switchable');
    assert.equal(context(rows, 'Second'), 'persona off');
    assert.equal(context(rows, 'Backend Specialist'), 'persona off switchable');
    await bed().set('bundledPersonas', 'off');
    const later = await allRows(tree, undefined, 2);
    assert.equal(context(later, 'Backend Specialist'), 'persona off');
  });

  test('follows what is switched on and off, and keeps its rows apart by their ids', async () => {
    await bed().write('.personas/rich.md', RICH);
    const { tree, library, choices } = view(bed());
    const before = await allRows(tree, undefined, 9);
    const ids = before.map(({ item }) => item.id);
    assert.equal(new Set(ids).size, ids.length);
    const flip = (isOn: boolean) =>
      switchPersonas(bed().folder, new Map([['rich-reviewer', isOn]]), library, choices);
    await flip(false);
    await says(tree, 'off · Rich Reviewer');
    const off = await allRows(tree, undefined, 9);
    assert.deepEqual(
      off.map(({ item }) => item.id),
      ids,
    );
    assert.deepEqual([...choices.of(bed().folder)], [['rich-reviewer', false]]);
    await flip(true);
    assert.deepEqual([...choices.of(bed().folder)], []);
  });

  test('has a row for each folder where there are several', async () => {
    const other = await bed().addFolder(bed().outside());
    const { tree } = view(bed());
    assert.deepEqual(
      (await allRows(tree, undefined, 1)).map(({ text }) => text),
      [bed().folder.name, other.name],
    );
    await bed().removeFolder(other.uri);
    assert.deepEqual(
      (await allRows(tree, undefined, 1)).map(({ text }) => text),
      ['Workspace 0', 'Bundled 5'],
    );
  });

  test('reads no Markdown of a persona before it is asked for', async () => {
    await bed().write('.personas/rich.md', RICH);
    const { tree } = view(bed());
    const [origin] = await tree.getChildren();
    const row = origin?.kind === 'origin' ? origin.personas[0] : undefined;
    assert.ok(row);
    let isRead = false;
    const get = () => {
      isRead = true;
      return [];
    };
    Object.assign(row, { persona: Object.create(row.persona, { problems: { get } }) });
    assert.equal(isRead, false);
    assert.ok(origin);
    await tree.getChildren(origin);
    await until('it is read', tree.onDidChangeTreeData, () => isRead);
  });
});

interface ShownRow {
  /** Label and description, behind a dot for each level. */
  readonly text: string;
  readonly item: vscode.TreeItem;
  readonly row: PersonaViewRow;
}

interface Parts {
  readonly tree: PersonasTree;
  readonly library: PersonaLibrary;
  readonly choices: PersonaChoices;
}

function view(bed: TestBed): Parts {
  const log = testLog(bed);
  const choices = bed.own(new PersonaChoices(new MemoryMemento()));
  const host = { files: workspaceFiles, loadParser, homeDirectory: null };
  const library = bed.own(new PersonaLibrary(thisExtension().extensionUri, host, choices, log));
  const files = bed.own(new FolderFiles(workspaceFiles));
  const facts = bed.own(new PersonaFacts(new CoverageCounter(files), log));
  const tree = bed.own(new PersonasTree(library, facts));
  bed.own(files.onDidChange(() => tree.redraw()));
  return { tree, library, choices };
}

async function allRows(
  tree: PersonasTree,
  parent: PersonaViewRow | undefined,
  depth: number,
): Promise<ShownRow[]> {
  const rows: ShownRow[] = [];
  for (const row of depth === 0 ? [] : await tree.getChildren(parent)) {
    const item = tree.getTreeItem(row);
    const words = [item.label, item.description].filter((part) => typeof part === 'string' && part !== '');
    const text = words.map(String).join(' ');
    const children = await allRows(tree, row, depth - 1);
    rows.push({ text, item, row }, ...children.map((child) => ({ ...child, text: `. ${child.text}` })));
  }
  return rows;
}

async function shown(tree: PersonasTree, depth: number): Promise<string[]> {
  return (await allRows(tree, undefined, depth)).map(({ text }) => text);
}

async function below(tree: PersonasTree, name: string): Promise<ShownRow[]> {
  const personas = await allRows(tree, undefined, 2);
  const persona = personas.find(({ item }) => item.label === name);
  assert.ok(persona, name);
  return allRows(tree, persona.row, 9);
}

/** Waits until the view shows a persona like this. */
async function says(tree: PersonasTree, text: string): Promise<void> {
  let last: readonly string[] = [];
  await until(
    () => `“${text}” is shown, not ${last.join('; ')}`,
    tree.onDidChangeTreeData,
    async () => {
      last = await shown(tree, 2);
      return last.some((row) => row.startsWith(`. ${text}`));
    },
  );
}

/** The line of the persona that a click on a row leads to. */
function openedLine(item: vscode.TreeItem, uri: vscode.Uri): string | undefined {
  const [opened, options] = item.command?.arguments ?? [];
  assert.equal(String(opened), uri.toString());
  return RICH.split('\n')[options.selection.start.line];
}
