import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CompletionItem, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { completionsAt } from '../../src/server/features/completion/completion.ts';
import { documentWithCursor, filesOf, translate } from './support/document.ts';

const files = filesOf(
  'main.go',
  'internal/server/handlers.go',
  'internal/server/handlers_test.go',
  'internal/auth/tokens.go',
  'internal/README.md',
);

function complete(text: string, fileName?: string): readonly CompletionItem[] {
  const { document, position } = documentWithCursor(text, fileName);
  return completionsAt(document, position, { files, translate }).items;
}

function labels(text: string, fileName?: string): string[] {
  return complete(text, fileName).map(({ label }) => label);
}

/** The text once the completion with the label has been chosen. */
function choose(text: string, label: string, fileName?: string): string {
  const items = complete(text, fileName);
  const item = items.find((candidate) => candidate.label === label);
  assert.ok(item, `${label} is not among ${items.map((candidate) => candidate.label).join(', ')}`);
  const document = TextDocument.create('file:///x', 'markdown', 1, text.replace('|', ''));
  return TextDocument.applyEdits(document, [item.textEdit as TextEdit]);
}

describe('completion of keys', () => {
  test('offers those of the format that are not there yet', () => {
    assert.deepEqual(labels('---\nname: Reader\n|\n---\n'), [
      'id',
      'title',
      'description',
      'patterns',
      'alwaysApply',
      'derive',
      'enabled',
    ]);
    const agent = labels('---\nname: Reader\n|\n---\n', '.claude/agents/reader.md');
    assert.deepEqual(agent.slice(0, 3), ['description', 'model', 'tools']);
    assert.ok(agent.includes('patterns'));
  });

  test('works while the front matter is being written', () => {
    assert.ok(labels('---\ndesc|').includes('description'));
    assert.ok(labels('---\nname: x\nenab|\n').includes('enabled'));
  });

  test('explains each', () => {
    const [, , , patterns] = complete('---\nname: x\n|\n---\n');
    assert.match(JSON.stringify(patterns?.documentation), /globs from the workspace folder/);
  });

  test('replaces what is typed, and leaves the value of a key that has one', () => {
    assert.equal(choose('---\nena|: true\n---\n', 'enabled'), '---\nenabled: true\n---\n');
    assert.equal(choose('---\npat|\n---\n', 'patterns'), '---\npatterns:\n  - "$1"$0\n---\n');
  });

  test('opens globs as the tool of the format reads them', () => {
    const opened = (fileName: string, typed: string, key: string): string =>
      choose(`---\n${typed}|\n---\n`, key, fileName).split('\n').slice(1, -2).join('\n');
    assert.equal(opened('.cursor/rules/a.mdc', 'glo', 'globs'), 'globs: ');
    assert.equal(opened('.windsurf/rules/a.md', 'glo', 'globs'), 'globs: "$1"$0');
    assert.equal(opened('.github/instructions/a.instructions.md', 'app', 'applyTo'), 'applyTo: "$1"$0');
    assert.equal(opened('.claude/rules/a.md', 'pa', 'paths'), 'paths:\n  - "$1"$0');
  });

  test('is not for the Markdown', () => {
    assert.deepEqual(labels('---\nname: x\n---\n\nena|'), []);
    assert.deepEqual(labels('|# Title'), []);
  });
});

describe('completion of values', () => {
  test('offers what a key may be', () => {
    assert.deepEqual(labels('---\nenabled: |\n---\n'), ['true', 'false']);
    assert.deepEqual(labels('---\nmodel: |\n---\n', '.claude/agents/a.md'), [
      'inherit',
      'sonnet',
      'opus',
      'haiku',
    ]);
    assert.ok(labels('---\ntools: Read, |\n---\n', '.claude/agents/a.md').includes('Grep'));
    assert.ok(labels('---\ntools:\n  - Read\n  - |\n---\n', '.claude/agents/a.md').includes('Grep'));
    assert.deepEqual(labels('---\nmodel: |\n---\n'), []);
  });

  test('offers globs of the folders there are, with how many files each has', () => {
    const items = complete('---\npatterns:\n  - internal/|\n---\n');
    assert.deepEqual(
      items.map(({ label, detail }) => [label, detail]),
      [
        ['internal/auth/', '1 file'],
        ['internal/server/', '2 files'],
        ['internal/**', '4 files'],
        ['internal/**/*.go', '3 files'],
        ['internal/**/*.md', '1 file'],
        ['internal/*.md', '1 file'],
        ['internal/README.md', '1 file'],
      ],
    );
    assert.ok(items[0]?.command, 'a folder goes on');
    assert.equal(items[2]?.command, undefined);
  });

  test('writes globs so that YAML reads them', () => {
    const bare = '---\npatterns:\n  - |\n---\n';
    assert.equal(choose(bare, '**/*.go'), '---\npatterns:\n  - "**/*.go"\n---\n');
    assert.equal(choose('---\npatterns: [|]\n---\n', '**/*.go'), '---\npatterns: ["**/*.go"]\n---\n');
    assert.equal(
      choose('---\npatterns: ["a", |]\n---\n', '**/*.go'),
      '---\npatterns: ["a", "**/*.go"]\n---\n',
    );
    assert.equal(choose('---\npatterns: "|"\n---\n', '**/*.go'), '---\npatterns: "**/*.go"\n---\n');
    assert.equal(choose('---\nglobs: a.go,|\n---\n', '**/*.go'), '---\nglobs: a.go,**/*.go\n---\n');
    assert.equal(choose('---\npatterns: [!inte|]\n---\n', '!**/*.go'), '---\npatterns: ["!**/*.go"]\n---\n');
  });

  test('writes globs without quotes where the tool would take them for a part of one', () => {
    const rule = '.cursor/rules/a.mdc';
    assert.equal(choose('---\nglobs: |\n---\n', '**/*.go', rule), '---\nglobs: **/*.go\n---\n');
    assert.equal(choose('---\nglobs: [|]\n---\n', '**/*.go', rule), '---\nglobs: ["**/*.go"]\n---\n');
    assert.equal(choose('---\nglobs:\n  - |\n---\n', '**/*.go', rule), '---\nglobs:\n  - "**/*.go"\n---\n');
    assert.equal(choose('---\npatterns: |\n---\n', '**/*.go', rule), '---\npatterns: "**/*.go"\n---\n');
  });

  test('names what is in folders with brackets so that it is matched', () => {
    const { document, position } = documentWithCursor('---\npatterns: "app/|"\n---\n');
    const routes = filesOf('app/[id]/page.tsx', 'app/[...all].ts');
    const labelsAt = (text: string): string[] => {
      const cursor = documentWithCursor(text);
      const { items } = completionsAt(cursor.document, cursor.position, { files: routes, translate });
      return items.map(({ label }) => label);
    };
    const items = completionsAt(document, position, { files: routes, translate }).items;
    assert.deepEqual(
      items.map(({ label, detail }) => [label, detail]),
      [
        ['app/[[]id]/', '1 file'],
        ['app/**', '2 files'],
        ['app/**/*.tsx', '1 file'],
        ['app/**/*.ts', '1 file'],
        ['app/*.ts', '1 file'],
        ['app/[[]...all].ts', '1 file'],
      ],
    );
    const below = ['app/[[]id]/**', 'app/[[]id]/**/*.tsx', 'app/[[]id]/*.tsx', 'app/[[]id]/page.tsx'];
    assert.deepEqual(labelsAt('---\npatterns: "app/[[]id]/|"\n---\n'), below);
    assert.deepEqual(labelsAt('---\npatterns: [app/[id]/|]\n---\n'), below);
    assert.deepEqual(labelsAt('---\npatterns: app/[i|\n---\n')[0], 'app/[[]id]/');
  });

  test('goes on from a slash at the beginning', () => {
    assert.equal(choose('---\npatterns: "/int|"\n---\n', '/internal/'), '---\npatterns: "/internal/"\n---\n');
  });
});

describe('completion in the Markdown', () => {
  test('offers globs in bullets of file patterns, in back-ticks or not', () => {
    assert.ok(labels('## File Patterns\n\n- `internal/|`\n').includes('internal/**'));
    assert.ok(labels('## File Patterns\n\n- |\n').includes('internal/'));
    assert.deepEqual(labels('## Else\n\n- `internal/|`\n'), []);
  });

  test('offers globs for the files of a heading', () => {
    assert.ok(labels('## Else <!-- files="main.go,internal/|" -->\n').includes('internal/**'));
    assert.equal(choose('## Else <!-- |\n', 'files=""'), '## Else <!-- files="$1" -->$0\n');
  });

  test('proposes an id that no other item has', () => {
    const text = '- [ ] One <!-- id=errors-are-wrapped -->\n- [ ] Errors are *wrapped* <!-- id=| -->\n';
    assert.deepEqual(labels(text), ['errors-are-wrapped-2']);
    assert.equal(
      choose('- [ ] Länge geprüft <!-- id=|', 'lange-gepruft'),
      '- [ ] Länge geprüft <!-- id=lange-gepruft -->',
    );
  });

  test('begins a comment where one begins to be typed', () => {
    assert.equal(
      choose('- [ ] One question <|', 'id=one-question'),
      '- [ ] One question <!-- id=one-question -->',
    );
    assert.equal(
      choose('- [ ] One question <!-- id=x opt| -->', 'optional'),
      '- [ ] One question <!-- id=x optional -->',
    );
    assert.equal(
      choose('- [ ] One question <!-- id=x rea| -->', 'reason=optional'),
      '- [ ] One question <!-- id=x reason=optional -->',
    );
    assert.equal(choose('## Checks <!-- |', 'reason=optional'), '## Checks <!-- reason=optional -->');
    const [offer] = complete('- [ ] One question <!|');
    assert.ok(offer?.filterText?.startsWith('<!'), 'an editor would leave it out');
    assert.deepEqual(labels('- [ ] One question |'), []);
  });
});
