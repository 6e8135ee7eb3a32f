import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unmatchedPatterns } from '../../../src/core/patterns/unmatchedPatterns.ts';
import { checklistOf, personaOf } from './patternFixtures.ts';

const paths = [
  'cmd/main.go',
  'internal/server/server.go',
  'internal/server/Router.go',
  'docs/guide.md',
  'Makefile',
];

function unmatched(...globs: readonly string[]): string[] {
  return unmatchedPatterns(personaOf('a', globs), paths).map(({ message }) => message);
}

describe('unmatchedPatterns', () => {
  it('names the patterns that match no file', () => {
    const persona = personaOf('a', ['*.go', 'pkg/**', '{docs,pkg}/*.md', 'Makefile', 'cmd/*.ts']);
    const problems = unmatchedPatterns(persona, paths);
    assert.deepEqual(
      problems.map(({ range }) => range.start.line),
      [2, 5],
    );
    const [first] = problems;
    assert.equal(first?.code, 'pattern.no-match');
    assert.equal(first.severity, 'information');
    assert.equal(
      first.message,
      '"pkg/**" matches no file of the workspace. Check its spelling, or remove it.',
    );
    assert.equal(first.fix, null);
  });

  it('looks at the files of checklists too', () => {
    const persona = personaOf('a', [], { checklists: [checklistOf('Migrations', ['*.sql', '*.md'])] });
    assert.deepEqual(
      unmatchedPatterns(persona, paths).map(({ message }) => message.slice(0, 7)),
      ['"*.sql"'],
    );
  });

  for (const [name, glob, near, count] of [
    ['a name that is spelt otherwise', 'intrenal/**', 'internal/**', 2],
    ['a name that lacks a letter', 'internal/sever/*.go', 'internal/server/*.go', 2],
    ['upper and lower case', '/Internal/Server/router.go', '/internal/server/Router.go', 1],
    ['a folder', 'internal/server', 'internal/server/**', 2],
    ['another folder above', 'server/*.go', '**/server/*.go', 2],
    ['back-slashes', 'cmd\\*.go', 'cmd/*.go', 1],
    ['an exclusion', '!docs/*.go/**', null, 0],
    ['an exclusion that is spelt otherwise', '!doc', null, 0],
    ['an exclusion of a folder', '!cmd', '!cmd/**', 1],
  ] as const) {
    it(`names the nearest that does: ${name}`, () => {
      const files = count === 1 ? '1 file' : `${count} files`;
      const message = `${JSON.stringify(glob)} matches no file of the workspace. ${JSON.stringify(near)} would match ${files}.`;
      assert.deepEqual(unmatched(glob), near === null ? [] : [message]);
      const [problem] = unmatchedPatterns(personaOf('a', [glob]), paths);
      assert.deepEqual(
        problem?.fix ?? null,
        near === null
          ? null
          : { title: `Write ${near}`, edits: [{ range: problem?.range, newText: near }], isSafe: false },
      );
    });
  }

  it('takes no name for another that is too unlike it', () => {
    assert.deepEqual(
      unmatched('cme/**', 'doc/**', 'pictures/**').map((message) => message.slice(-34)),
      Array(3).fill(' Check its spelling, or remove it.'),
    );
  });

  it('has no mend where the range is that of more than the pattern', () => {
    const persona = personaOf('a', ['cmdd/**']);
    const wide = persona.patterns.map((pattern) => ({
      ...pattern,
      range: { start: pattern.range.start, end: { line: 2, column: 1 } },
    }));
    assert.equal(unmatchedPatterns({ ...persona, patterns: wide }, paths)[0]?.fix, null);
  });

  it('is quick for a large workspace', () => {
    const many = Array.from({ length: 13_000 }, (_, i) => `folder${i % 130}/part${i % 7}/file${i}.go`);
    const globs = Array.from({ length: 200 }, (_, i) => `foldr${i}/*/file${i}.{go,md}`);
    const start = performance.now();
    assert.equal(unmatchedPatterns(personaOf('a', globs), many).length, 200);
    assert.ok(performance.now() - start < 2_000);
  });
});
