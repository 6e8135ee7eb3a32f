import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Coverages } from '../../src/server/documents/coverages.ts';
import { type HoverSources, hoverAt } from '../../src/server/features/hover.ts';
import { FolderFiles } from '../../src/server/workspace/folderFiles.ts';
import { catalogOf, documentWithCursor, filesOf, translate } from './support/document.ts';

const files = filesOf('main.go', 'internal/a.go', 'internal/a_test.go', 'internal/b.go', 'docs/guide.md');

function hoverOver(text: string, changes: Partial<HoverSources> = {}): string[] {
  const { document, position } = documentWithCursor(text);
  const sources = { files, catalog: [], coverages: new Coverages(), translate, answered: null, ...changes };
  const contents = hoverAt(document, position, sources)?.contents;
  return contents === undefined ? [] : (contents as { value: string }).value.split('\n\n');
}

describe('hover over a pattern', () => {
  test('says which files it matches and what is excluded of them', () => {
    assert.deepEqual(hoverOver('---\npatterns: ["int|ernal/*.go", "!**/*_test.go"]\n---\n'), [
      '`internal/*.go` matches 3 files.',
      '- `internal/a.go`\n- `internal/a_test.go`\n- `internal/b.go`',
      'Excluded of these: 1, by `!**/*_test.go`.',
    ]);
  });

  test('names ten files and counts the others', () => {
    const paths = Array.from({ length: 12 }, (_, index) => `pkg/f${index}.go`);
    const [first, list] = hoverOver('---\npatterns: "p|kg/**"\n---\n', { files: filesOf(...paths) });
    assert.equal(first, '`pkg/**` matches 12 files.');
    assert.deepEqual(list?.split('\n').slice(-2), ['- `pkg/f9.go`', '- and 2 more']);
  });

  test('says what an excluding one keeps out', () => {
    assert.deepEqual(hoverOver('---\npatterns: ["*.go", "!**/*|_test.go"]\n---\n'), [
      '`!**/*_test.go` keeps out 1 file.',
      '- `internal/a_test.go`',
    ]);
  });

  test('counts the files of the persona alone where it narrows a checklist', () => {
    const text = '---\npatterns: "internal/*.go"\n---\n## Entry <!-- files="*|.go" -->\n- [ ] It starts\n';
    assert.equal(hoverOver(text)[0], '`*.go` matches 3 files of this persona.');
  });

  test('does not count what it cannot know', () => {
    const some = [new FolderFiles('file:///repo', ['main.go'], false)];
    assert.equal(
      hoverOver('---\npatterns: "*|.go"\n---\n', { files: some })[0],
      '`*.go` matches 1 or more files.',
    );
  });

  test('is in the language of the user', () => {
    const german = (message: string) => (message === '{0} matches {1}.' ? 'passt' : message);
    assert.equal(hoverOver('---\npatterns: "*|.go"\n---\n', { translate: german })[0], 'passt');
  });
});

describe('hover over an item', () => {
  const text = (item: string) => `---\npatterns: "internal/*.go"\n---\n## Errors\n\n${item}\n`;

  test('says its id, how often it is answered, and of how many files it is asked', () => {
    assert.deepEqual(
      hoverOver(text('- [ ] Errors wr|apped <!-- id=wrapped optional reason=optional -->'), { answered: 3 }),
      [
        'Its id is `wrapped`.',
        'It is optional.',
        '“Not applicable” needs no reason.',
        'It is answered for 3 files here.',
        'It is asked of 3 files.',
      ],
    );
  });

  test('warns of an id that is made', () => {
    const [first] = hoverOver(text('- [ ] Errors wr|apped'));
    assert.match(first ?? '', /^Its id `errors-wrapped-[0-9a-f]{8}` is made from its section and its text/);
  });
});

describe('hover over a reference', () => {
  test('says whether the file or folder exists', () => {
    assert.deepEqual(hoverOver('See `docs/gu|ide.md`.'), ['The file `docs/guide.md` exists.']);
    assert.deepEqual(hoverOver('See `inter|nal/`.'), ['The folder `internal` exists and has 3 files.']);
    assert.deepEqual(hoverOver('See [it](../docs/gui|de.md#top).'), ['The file `docs/guide.md` exists.']);
    assert.deepEqual(hoverOver('See `docs/go|ne.md`.'), ['There is no `docs/gone.md` in the workspace.']);
  });

  test('says nothing of other words in back-ticks', () => {
    assert.deepEqual(hoverOver('Call `ctx.Do|ne()` there.'), []);
    assert.deepEqual(hoverOver('With `and/|or` in it.'), []);
  });

  test('names a persona', () => {
    const catalog = catalogOf({ '.personas/storage.md': '---\nname: storage\n---\n# Storage' });
    assert.deepEqual(hoverOver('Ask `sto|rage`.', { catalog }), [
      'The persona storage in `.personas/storage.md`',
    ]);
  });
});

test('a key of the front matter is explained', () => {
  assert.match(hoverOver('---\nalways|Apply: true\n---\n').join(), /for every file.*`true`, `false`/s);
});

test('texts of a persona come out as they are, never as Markdown, HTML or links', () => {
  const catalog = catalogOf({ '.personas/evil.md': '---\nname: "[x](command:x) <b>y</b>"\nid: evil\n---\n' });
  assert.deepEqual(hoverOver('Ask `ev|il`.', { catalog }), [
    'The persona \\[x\\](command:x) \\<b\\>y\\</b\\> in `.personas/evil.md`',
  ]);
  const paths = filesOf('a``b.go', 'c\n<img src=x>.go');
  assert.deepEqual(hoverOver('---\npatterns: "*|.go"\n---\n', { files: paths })[1]?.split('\n'), [
    '- ``` a``b.go ```',
    '- `c <img src=x>.go`',
  ]);
});
