import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { DocumentSymbol, SelectionRange } from 'vscode-languageserver';
import { documentSymbolsOf } from '../../src/server/features/documentSymbols.ts';
import { foldingRangesOf } from '../../src/server/features/foldingRanges.ts';
import { formattingOf } from '../../src/server/features/formatting.ts';
import { selectionRangesAt } from '../../src/server/features/selectionRanges.ts';
import { semanticTokensOf, tokenTypes } from '../../src/server/features/semanticTokens.ts';
import { workspaceSymbolsFor } from '../../src/server/features/workspaceSymbols.ts';
import { catalogOf, documentOf, documentWithCursor } from './support/document.ts';

const text = `---
name: Reader
patterns:
  - "internal/*.go"
  - "!**/*_test.go"
---

# Reader

Reads.

## Errors

- [ ] They are wrapped <!-- id=wrapped -->
- [ ] They are logged once

## Reads and writes

**Reads:**

- [ ] There is an index

**Writes:**

- [ ] They are in a transaction

\`\`\`go
tx.Begin()
\`\`\`
`;

const line = (start: string): number =>
  text.split('\n').findIndex((candidate) => candidate.startsWith(start));

describe('symbols', () => {
  test('are the keys, the headings, and what is asked below them', () => {
    const outline = (symbols: readonly DocumentSymbol[], indent = ''): string[] =>
      symbols.flatMap(({ name, children }) => [indent + name, ...outline(children ?? [], `${indent}  `)]);
    assert.deepEqual(outline(documentSymbolsOf(documentOf(text))), [
      'name',
      'patterns',
      'Reader',
      '  Errors',
      '    They are wrapped',
      '    They are logged once',
      '  Reads and writes',
      '    Reads',
      '      There is an index',
      '    Writes',
      '      They are in a transaction',
    ]);
  });

  test('lie within each other', () => {
    const check = ({ range, selectionRange, children }: DocumentSymbol): void => {
      assert.ok(selectionRange.start.line >= range.start.line && selectionRange.end.line <= range.end.line);
      for (const child of children ?? []) {
        assert.ok(child.range.start.line >= range.start.line && child.range.end.line <= range.end.line);
        check(child);
      }
    };
    const symbols = documentSymbolsOf(documentOf(text));
    assert.equal(symbols.length, 3);
    symbols.forEach(check);
  });

  test('of the workspace are personas and items, by letters in their order', () => {
    const catalog = catalogOf({
      '.personas/reader.md': text,
      '.personas/other.md': '# Other\n\n- [ ] An index',
    });
    const found = (query: string) => workspaceSymbolsFor(query, catalog).map(({ name }) => name);
    assert.deepEqual(found('rdr'), ['Reader']);
    assert.deepEqual(found('an index'), ['There is an index', 'An index']);
    assert.equal(found('').length, 7);
    assert.deepEqual(found('xyz'), []);
  });
});

test('the front matter, sections, checklists and code can be folded', () => {
  const folded = foldingRangesOf(documentOf(text)).map(({ startLine, endLine }) => [startLine, endLine]);
  assert.deepEqual(
    folded.toSorted(([a = 0], [b = 0]) => a - b),
    [
      [0, 5],
      [line('# Reader'), line('tx.Begin') + 1],
      [line('## Errors'), line('- [ ] They are logged')],
      [line('## Reads'), line('tx.Begin') + 1],
      [line('**Reads'), line('- [ ] There is')],
      [line('**Writes'), line('- [ ] They are in')],
      [line('```go'), line('tx.Begin') + 1],
    ],
  );
});

describe('selection', () => {
  const selected = (marked: string): string[] => {
    const { document, position } = documentWithCursor(marked);
    const texts: string[] = [];
    let range: SelectionRange | undefined = selectionRangesAt(document, [position])[0];
    for (; range !== undefined; range = range.parent) {
      const { start, end } = range.range;
      const lines = document.lines.slice(start.line, end.line + 1);
      lines[lines.length - 1] = (lines.at(-1) ?? '').slice(0, end.character);
      lines[0] = (lines[0] ?? '').slice(start.character);
      texts.push(lines.length > 1 ? `${lines[0]} … ${lines.at(-1)}` : (lines[0] ?? ''));
    }
    return texts;
  };

  test('grows from a word over the item to the file', () => {
    assert.deepEqual(selected(text.replace('are logged', 'are log|ged')), [
      'logged',
      '- [ ] They are logged once',
      '## Errors … - [ ] They are logged once',
      '## Errors … ',
      '# Reader … ',
      '--- … ',
    ]);
  });

  test('grows from a pattern over its key to the front matter', () => {
    assert.deepEqual(selected(text.replace('internal/', 'inter|nal/')).slice(0, 5), [
      'internal',
      'internal/*.go',
      '"internal/*.go"',
      'patterns: …   - "!**/*_test.go"',
      '--- … ---',
    ]);
  });

  test('is empty in an empty file', () => {
    assert.deepEqual(selected('|'), ['']);
  });
});

test('the parts of patterns are told apart', () => {
  const { data } = semanticTokensOf(documentOf(text));
  const tokens: string[] = [];
  let [row, column] = [0, 0];
  for (let index = 0; index < data.length; index += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(index, index + 4);
    row += down;
    column = down > 0 ? right : column + right;
    const written = text.split('\n')[row]?.slice(column, column + length);
    tokens.push(`${written} ${tokenTypes[type]}`);
  }
  assert.deepEqual(tokens, [
    'internal namespace',
    '* operator',
    '.go string',
    '! keyword',
    '** operator',
    '* operator',
    '_test.go string',
  ]);
});

describe('formatting', () => {
  const formatted = (source: string): string | undefined => formattingOf(documentOf(source))[0]?.newText;

  test('writes the front matter evenly and keeps what it says', () => {
    const source =
      "---\nname:   Reader\n# what it reads\npatterns: [ 'a.go',b.go ]\nid:    x\n---\n\n*  untouched\n";
    assert.equal(formatted(source), "name: Reader\n# what it reads\npatterns: ['a.go', b.go]\nid: x");
    const [edit] = formattingOf(documentOf(source));
    assert.deepEqual(edit?.range, { start: { line: 1, character: 0 }, end: { line: 4, character: 8 } });
  });

  test('keeps the lines of a text that is broken over several', () => {
    for (const text of [
      '>\n   Reviews\n   stores.',
      '>-  # why\n  Reviews\n\n  stores.',
      'Reviews\n  stores.',
      '"Reviews\n  stores."',
      '|\n  Reviews\n  stores.',
    ]) {
      const even = `name: Reader\ndescription: ${text}\n# what it reads\nid: x`;
      assert.equal(
        formatted(`---\n${even.replaceAll(': ', ':  ').replace('>-  ', '>- ')}\n---\n`),
        even.replace('>-  ', '>- '),
        text,
      );
    }
    assert.equal(formatted('---\nname:  kept-text-0\nid: x\n---\n'), 'name: kept-text-0\nid: x');
  });

  test('leaves alone what is even, what YAML does not read, and what has no front matter', () => {
    assert.equal(formatted(text), undefined);
    assert.equal(formatted('---\nname:   x\nglobs: *.go\n---\n'), undefined);
    assert.equal(formatted('# Title\n'), undefined);
    assert.equal(formatted('---\nname:   x\n'), undefined);
    assert.equal(formatted('---\nname:   x\nname: y\n---\n'), undefined);
  });
});

test('the personas of a CodeRabbit configuration are its symbols', () => {
  const source = `reviews:
  path_instructions:
    - path: "internal/**"
      instructions: |
        - [ ] Errors are wrapped
    - path: "docs/**"
      instructions: Check the spelling.
`;
  const symbols = documentSymbolsOf(documentOf(source, '.coderabbit.yaml'));
  assert.deepEqual(
    symbols.map(({ name, range, children }) => [name, range.start.line, children?.length]),
    [
      ['CodeRabbit: internal/**', 2, 1],
      ['CodeRabbit: docs/**', 5, 0],
    ],
  );
});
