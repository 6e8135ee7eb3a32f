import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { thisExtension } from './support/extension.ts';
import { hasProblems, type } from './support/problems.ts';
import { useTestBed } from './support/testBed.ts';

const TEXT = `---
id: team
name: Team
description: Use when: a token changes
patterns:
  - internal/auth/*.go
---

# Team

Tokens are made in \`internal/auth/tokens.go\`.

## Checklist

- [ ] Is it right? <!-- id=right -->
- [ ] Is it short? <!-- id=short -->
`;

suite('an opened persona', () => {
  const bed = useTestBed();
  let uri: vscode.Uri;
  let editor: vscode.TextEditor;

  suiteSetup(() => thisExtension().activate());

  setup(async () => {
    uri = await bed().write('.personas/team.md', TEXT);
    editor = await bed().show(uri);
    // By then the server is there.
    await hasProblems(uri, ['frontMatter.rescued 4']);
  });

  /** Where a text begins. */
  function at(text: string): vscode.Position {
    return editor.document.positionAt(editor.document.getText().indexOf(text));
  }

  function ask<Result>(what: string, ...args: unknown[]): Thenable<Result> {
    return vscode.commands.executeCommand<Result>(`vscode.execute${what}`, uri, ...args);
  }

  test('has its problem mended by the light bulb', async () => {
    const place = new vscode.Range(at('description'), at('description'));
    const actions = await ask<readonly vscode.CodeAction[]>('CodeActionProvider', place, 'quickfix');
    const [action] = actions;
    assert.ok(action?.edit);
    assert.ok(action.isPreferred);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    assert.match(editor.document.getText(), /^description: ["'>|]/m);
    await hasProblems(uri, []);
  });

  test('has all its problems mended by the command', async () => {
    await type(editor, TEXT.replace('name: Team', 'name: Team: all of it'));
    await hasProblems(uri, ['frontMatter.rescued 3', 'frontMatter.rescued 4']);
    await vscode.commands.executeCommand('personaReview.fixProblems');
    assert.match(editor.document.getText(), /^name: ["'].*\ndescription: ["']/m);
    await hasProblems(uri, []);
    // Nothing is left to do then.
    const text = editor.document.getText();
    await vscode.commands.executeCommand('personaReview.fixProblems');
    assert.equal(editor.document.getText(), text);
  });

  test('tells of a pattern which files it matches', async () => {
    const [hover] = await ask<readonly vscode.Hover[]>('HoverProvider', at('internal/auth/*'));
    const [content] = hover?.contents ?? [];
    assert.ok(content instanceof vscode.MarkdownString);
    assert.match(content.value, /internal\/auth\/tokens\.go/);
    assert.ok(!content.isTrusted);
    assert.ok(!content.supportHtml);
  });

  test('offers keys and paths of the workspace', async () => {
    const labels = async (position: vscode.Position) =>
      (await ask<vscode.CompletionList>('CompletionItemProvider', position)).items.map(({ label }) =>
        typeof label === 'string' ? label : label.label,
      );
    await type(editor, TEXT.replace('name: Team\n', 'name: Team\n\n'));
    assert.ok((await labels(new vscode.Position(3, 0))).some((label) => label.startsWith('enabled')));
    await type(editor, TEXT.replace('internal/auth/*.go', 'internal/'));
    const paths = await labels(at('internal/').translate(0, 'internal/'.length));
    assert.ok(
      paths.some((label) => label.includes('workflow')),
      paths.join(),
    );
  });

  test('leads from a path to its file', async () => {
    const found = await ask<readonly (vscode.Location | vscode.LocationLink)[]>(
      'DefinitionProvider',
      at('internal/auth/tokens.go').translate(0, 3),
    );
    const targets = found.map((place) => ('uri' in place ? place.uri : place.targetUri).path);
    assert.deepEqual(targets, [bed().uri('internal/auth/tokens.go').path]);
  });

  test('has an outline', async () => {
    const symbols = await ask<readonly vscode.DocumentSymbol[]>('DocumentSymbolProvider');
    const names = (list: readonly vscode.DocumentSymbol[]): string[] =>
      list.flatMap(({ name, children }) => [name, ...names(children)]);
    assert.ok(names(symbols).some((name) => name.includes('Checklist')));
    assert.ok(names(symbols).some((name) => name.includes('Is it right?')));
  });

  test('shows over its patterns and checklists what they cover', async () => {
    const lenses = await ask<readonly vscode.CodeLens[]>('CodeLensProvider', 10);
    const titles = lenses.map(({ command }) => command?.title ?? '');
    assert.ok(
      titles.some((title) => /^matches \d+ files/.test(title)),
      titles.join(),
    );
    assert.ok(
      titles.some((title) => title.startsWith('2 items')),
      titles.join(),
    );
    const known = new Set(await vscode.commands.getCommands());
    assert.ok(
      lenses.some(({ command }) => command?.title.startsWith('matches') && known.has(command.command)),
    );
  });

  test('has the id of an item renamed', async () => {
    const edit = await ask<vscode.WorkspaceEdit>('DocumentRenameProvider', at('right -->'), 'correct');
    const edits = edit.get(uri);
    assert.deepEqual(
      edits.map(({ newText, range }) => [newText, editor.document.getText(range)]),
      [['correct', 'right']],
    );
  });
});
