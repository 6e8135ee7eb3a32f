import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Location, ResponseError, TextDocumentEdit } from 'vscode-languageserver';
import { definitionAt } from '../../src/server/features/definition.ts';
import { documentLinksOf } from '../../src/server/features/documentLinks.ts';
import { referencesAt } from '../../src/server/features/references.ts';
import { prepareRenameAt, renameAt } from '../../src/server/features/rename.ts';
import { catalogOf, documentOf, documentWithCursor, filesOf, translate } from './support/document.ts';

const files = filesOf('main.go', 'docs/guide.md', 'docs/deep/more.md', '.personas/notes.md', 'a b.md');
const catalog = catalogOf({
  '.personas/reader.md':
    '---\nname: Reader\nextends: storage\n---\nSee `docs/guide.md`.\n\n- [ ] Wrapped <!-- id=wrapped -->\n',
  '.personas/storage.md':
    '---\nname: Storage\n---\n- [ ] Errors are wrapped <!-- id=wrapped -->\n\nSee [it](../docs/guide.md) and `Reader`.\n',
});
const nameable = { files, catalog };

const shown = (locations: readonly Location[]): string[] =>
  locations.map(({ uri, range }) => `${uri.replace('file:///repo/', '')}:${range.start.line + 1}`);

function definition(text: string): string[] {
  const { document, position } = documentWithCursor(text);
  return shown(definitionAt(document, position, nameable));
}

describe('definition', () => {
  test('of a path is the file, from the workspace folder or from where the persona is', () => {
    assert.deepEqual(definition('`docs/gui|de.md`'), ['docs/guide.md:1']);
    assert.deepEqual(definition('[x](not|es.md)'), ['.personas/notes.md:1']);
    assert.deepEqual(definition('[x](/ma|in.go)'), ['main.go:1']);
    assert.deepEqual(definition('[x](../a%20|b.md)'), ['a%20b.md:1']);
    assert.deepEqual(definition('`../../out|side.md`'), []);
    assert.deepEqual(definition('[x](https://exam|ple.org/main.go)'), []);
  });

  test('of a folder are the files in it', () => {
    assert.deepEqual(definition('`do|cs/`'), ['docs/guide.md:1']);
  });

  test('of a name is the persona', () => {
    assert.deepEqual(definition('---\nextends: sto|rage\n---\n'), ['.personas/storage.md:1']);
    assert.deepEqual(definition('Ask `Rea|der`.'), ['.personas/reader.md:1']);
  });

  test('of an id are the items that have it', () => {
    const places = ['.personas/reader.md:7', '.personas/storage.md:4'];
    assert.deepEqual(definition('As in `wrap|ped`.'), places);
    assert.deepEqual(definition('- [ ] Mine <!-- id=wrap|ped -->'), places);
  });

  test('is not looked for in code', () => {
    assert.deepEqual(definition('```\n`main|.go`\n```\n'), []);
  });
});

test('paths of files that exist are links, and so are names of personas', () => {
  const document = documentOf('`main.go`, `gone.go`, `docs`, [x](../docs/guide.md#top), `storage`');
  assert.deepEqual(
    documentLinksOf(document, nameable).map(({ target }) => target?.replace('file:///repo/', '')),
    ['main.go', 'docs/guide.md#top', '.personas/storage.md'],
  );
});

describe('references', () => {
  const references = (text: string, includeDeclaration = false): string[] => {
    const { document, position } = documentWithCursor(text);
    return shown(referencesAt(document, position, includeDeclaration, nameable));
  };

  test('to a file are found in all personas, however it is written', () => {
    assert.deepEqual(references('`docs/gui|de.md`'), ['.personas/reader.md:5', '.personas/storage.md:6']);
  });

  test('to a persona are its names', () => {
    assert.deepEqual(references('`stor|age`'), ['.personas/reader.md:3']);
    assert.deepEqual(references('---\nna|me: Reader\n---\n'), ['.personas/storage.md:6']);
  });

  test('to an item include the items of its id where that is wished', () => {
    assert.deepEqual(references('- [ ] It is wra|pped <!-- id=wrapped -->', true), [
      '.personas/reader.md:7',
      '.personas/storage.md:4',
    ]);
  });
});

describe('rename of an item id', () => {
  const item = '- [ ] Wrapped <!-- optional id="wra|pped" -->\n- [ ] Other <!-- id=other -->\n';
  const rename = (newId: string, canAnnotate = true) => {
    const { document, position } = documentWithCursor(item);
    return renameAt(document, position, newId, canAnnotate, translate);
  };
  const saysThat = (pattern: RegExp) => (error: ResponseError) => pattern.test(error.message);

  test('is of the id alone, wherever the cursor is in it', () => {
    const { document, position } = documentWithCursor(item);
    const range = { start: { line: 0, character: 32 }, end: { line: 0, character: 39 } };
    assert.deepEqual(prepareRenameAt(document, position, translate), { range, placeholder: 'wrapped' });
    const [edit] = rename('errors-wrapped', false).documentChanges as TextDocumentEdit[];
    assert.deepEqual(edit?.edits, [{ range, newText: 'errors-wrapped' }]);
  });

  test('warns that answers stay under the old id, and wants that to be confirmed', () => {
    const { changeAnnotations } = rename('errors-wrapped');
    assert.deepEqual(Object.values(changeAnnotations ?? {}), [
      {
        label: 'Rename the item’s id',
        description: 'Answers that were given stay under wrapped; the item starts without any.',
        needsConfirmation: true,
      },
    ]);
  });

  test('refuses what cannot be an id, and what is one already', () => {
    assert.throws(() => rename('two words'), saysThat(/1 to 100 letters/));
    assert.throws(() => rename('a/b'), saysThat(/1 to 100 letters/));
    assert.doesNotThrow(() => rename('größe'));
    assert.throws(() => rename('other'), saysThat(/other is on another item/));
  });

  test('is refused elsewhere', () => {
    const { document, position } = documentWithCursor('- [ ] Wra|pped <!-- id=x -->');
    assert.throws(() => prepareRenameAt(document, position, translate), saysThat(/Only the id of an item/));
  });
});
