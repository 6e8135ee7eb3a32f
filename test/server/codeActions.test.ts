import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActionsAt, fixAllKind, makeExplicitKind } from '../../src/server/features/codeActions.ts';
import { documentOf, documentWithCursor, translate } from './support/document.ts';

const prose =
  '# Reader\n\n## Code standards\n\n- Always check errors\n- Never panic in a library\n\n## Else\n\nProse.\n';

function actionsAt(text: string, only?: readonly string[]) {
  const { document, position } = documentWithCursor(text);
  const problems = document.personas.flatMap((persona) => persona.problems);
  const range = { start: position, end: position };
  return codeActionsAt(document, problems, { range, diagnostics: [], only }, translate);
}

function applied(text: string, edit: TextDocumentEdit | undefined): string {
  assert.ok(edit);
  assert.equal(edit.textDocument.version, 1);
  const document = TextDocument.create('file:///x', 'markdown', 1, text.replace('|', ''));
  return TextDocument.applyEdits(document, edit.edits as TextEdit[]);
}

describe('derived checklists', () => {
  const text = prose.replace('check errors', 'check| errors');

  test('can be written down as tasks where one of them is', () => {
    const [action, ...more] = actionsAt(text, ['refactor']);
    assert.deepEqual(more, []);
    assert.equal(action?.kind, makeExplicitKind);
    const written = documentOf(applied(text, action?.edit?.documentChanges?.[0] as TextDocumentEdit));
    const [before, after] = [documentOf(prose), written].map(({ personas }) =>
      personas.flatMap(({ checklists }) =>
        checklists.map(({ kind, items }) => ({ kind, ids: items.map(({ id }) => id) })),
      ),
    );
    assert.deepEqual(
      before?.map(({ kind }) => kind),
      ['derived'],
    );
    assert.deepEqual(
      after,
      before?.map(({ ids }) => ({ kind: 'task', ids })),
    );
  });

  test('are left alone elsewhere, and where other actions are asked for', () => {
    assert.deepEqual(actionsAt(prose.replace('Prose', 'Pro|se'), ['refactor']), []);
    assert.deepEqual(actionsAt(text, ['quickfix']), []);
  });
});

describe('patterns that were inferred', () => {
  const inferred = '---\nname: Go |reviewer\n---\n\nReviews Go.\n\n```go\npackage main\n```\n';

  test('can be written into the front matter', () => {
    const [action, ...more] = actionsAt(inferred, ['refactor']);
    assert.deepEqual(more, []);
    const written = documentOf(applied(inferred, action?.edit?.documentChanges?.[0] as TextDocumentEdit));
    const globs = ({ personas }: ReturnType<typeof documentOf>) =>
      personas.flatMap(({ patterns }) => patterns.map(({ glob, origin }) => ({ glob, origin })));
    const before = globs(documentOf(inferred.replace('|', '')));
    assert.ok(before.length > 0);
    assert.deepEqual(
      globs(written),
      before.map(({ glob }) => ({ glob, origin: 'frontMatter' })),
    );
  });

  test('are left alone where the cursor is elsewhere, and where patterns are written', () => {
    assert.deepEqual(actionsAt(inferred.replace('|', '').replace('Reviews', 'Rev|iews'), ['refactor']), []);
    assert.deepEqual(actionsAt('---\nname: Go |reviewer\npatterns: "*.go"\n---\n', ['refactor']), []);
  });
});

test('all safe fixes are made at once, wherever the cursor is', () => {
  const text = '---\nglobs: *.go\ndescription: a: b\n---\n\n|Prose.\n';
  const [action, ...more] = actionsAt(text);
  assert.deepEqual(more, []);
  assert.equal(action?.kind, fixAllKind);
  const mended = applied(text, action.edit?.documentChanges?.[0] as TextDocumentEdit);
  assert.deepEqual(
    documentOf(mended).personas.flatMap(({ problems }) => problems),
    [],
  );
});

test('what is not wanted is not offered', () => {
  const text = '---\nglo|bs: *.go\n---\n';
  assert.deepEqual(actionsAt(text, ['source.organizeImports']), []);
  assert.deepEqual(
    actionsAt(text, ['source.fixAll']).map(({ kind }) => kind),
    [fixAllKind],
  );
  assert.deepEqual(
    actionsAt(text, ['quickfix']).map(({ kind }) => kind),
    ['quickfix'],
  );
});
