import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Coverages } from '../../src/server/documents/coverages.ts';
import { codeLensesOf, type LensData, resolveCodeLens } from '../../src/server/features/codeLenses.ts';
import { documentOf, filesOf, translate } from './support/document.ts';

const files = filesOf('main.go', 'internal/a.go', 'internal/b.go', 'README.md');

function lenses(text: string): [number, string | undefined][] {
  const document = documentOf(text);
  const sources = { files, coverages: new Coverages(), translate };
  return codeLensesOf(document).map((lens) => {
    const resolved = resolveCodeLens(lens, document, lens.data as LensData, sources);
    return [resolved.range.start.line, resolved.command?.title];
  });
}

test('a lens over the patterns counts their files, one over a checklist its items and where it applies', () => {
  const text = `---
name: Reader
patterns: ["**/*.go", "!main.go"]
---
## Errors <!-- files="internal/a.go" -->

- [ ] They are wrapped
- [ ] They are logged once

## Tests

- [ ] There is one
`;
  assert.deepEqual(lenses(text), [
    [2, 'matches 2 files'],
    [4, '2 items · applies to internal/a.go (1 file)'],
    [9, '1 item · 2 files'],
  ]);
});

test('the lens over the patterns shows the files that the persona covers', () => {
  const document = documentOf('---\nname: Reader\npatterns: ["**/*.go"]\n---\n');
  const [lens] = codeLensesOf(document);
  assert.ok(lens);
  const sources = { files, coverages: new Coverages(), translate };
  const { command } = resolveCodeLens(lens, document, lens.data as LensData, sources);
  assert.equal(command?.command, 'personaReview.showCoveredFiles');
  assert.deepEqual(command.arguments, [{ kind: 'reference', uri: document.file.uri, id: 'reader' }]);
});

test('there is none where nothing is written', () => {
  assert.deepEqual(lenses('# Reader\n'), []);
});

test('a lens of a text that has changed says nothing', () => {
  const [lens] = codeLensesOf(documentOf('- [ ] One\n'));
  assert.ok(lens);
  const sources = { files, coverages: new Coverages(), translate };
  const { command } = resolveCodeLens(lens, documentOf('# Reader\n'), lens.data as LensData, sources);
  assert.equal(command?.title, '');
});

test('patterns that are nowhere to be seen are named', () => {
  const text = '# Reader\n\nReads Go.\n\n```go\npackage main\n```\n\n```go\nfunc main() {}\n```\n';
  const [[line, title] = [], ...more] = lenses(text);
  assert.deepEqual(more, []);
  assert.equal(line, 0);
  assert.match(title ?? '', /^inferred from the text: .*\.go.* · matches 3 files$/);
});
