import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MissReason } from '../../../src/core/patterns/explanation.ts';
import { buildPersonaIndex } from '../../../src/core/patterns/personaIndex.ts';
import { checklistOf, personaOf } from './patternFixtures.ts';

test('Should say by which pattern a persona matched and with which checklists', () => {
  const persona = personaOf('a', ['*.md', 'cmd/'], {
    checklists: [checklistOf('go', ['*.go']), checklistOf('sql', ['*.sql'])],
  });
  assert.deepEqual(buildPersonaIndex([persona]).explain('cmd/main.go'), [
    { persona, outcome: 'matched', pattern: persona.patterns[1], checklists: [persona.checklists[0]] },
  ]);
});

test('Should say which exclusion keeps a file out, and what would have matched', () => {
  const some = personaOf('a', ['*.go', '!*_test.go', '!vendor/', '!a.go']);
  const none = personaOf('b', ['*.md', '!vendor/']);
  assert.deepEqual(buildPersonaIndex([some, none]).explain('vendor/a.go'), [
    { persona: some, outcome: 'excluded', pattern: some.patterns[2], wouldMatch: some.patterns[0] },
    { persona: none, outcome: 'excluded', pattern: none.patterns[1], wouldMatch: null },
  ]);
});

test('Should say where a persona has no pattern that includes anything', () => {
  const personas = [
    personaOf('a', []),
    personaOf('b', ['!*.md']),
    personaOf('c', [], { alwaysApplies: true }),
  ];
  const outcomes = buildPersonaIndex(personas)
    .explain('a.go')
    .map(({ outcome }) => outcome);
  assert.deepEqual(outcomes, ['noPatterns', 'noPatterns', 'matched']);
});

test('Should have no nearest pattern for a path outside the folder', () => {
  const some = personaOf('a', ['*.go']);
  const all = personaOf('b', [], { alwaysApplies: true });
  for (const path of ['../a.go', '/a.go', '']) {
    assert.deepEqual(buildPersonaIndex([some, all]).explain(path), [
      { persona: some, outcome: 'notMatched', nearest: null },
      { persona: all, outcome: 'notMatched', nearest: null },
    ]);
  }
});

const misses: readonly [string, string, MissReason, string, string | null, number][] = [
  ['*.go', 'cmd/Main.GO', 'case', '**/*.go', 'cmd/Main.GO', 0],
  ['Internal/*.go', 'internal/a.go', 'case', 'Internal/*.go', 'internal/a.go', 0],
  ['app/[id]/page.tsx', 'app/[id]/page.tsx', 'meaning', 'app/[[]id]/page.tsx', null, 0],
  ['*.(go|mod)', 'cmd/go.mod', 'meaning', '*.{go,mod}', null, 0],
  ['internal\\server\\*.go', 'internal/server/a.go', 'backslash', 'internal/server/*.go', null, 0],
  ['docs', 'docs/a.md', 'folder', '**/docs/**', null, 0],
  ['internal/server', 'internal/server/x/a.go', 'folder', 'internal/server/**', null, 0],
  ['server/*.go', 'internal/server/a.go', 'anchor', '**/server/*.go', 'internal', 0],
  ['server/**', 'x/y/server/a/b.go', 'anchor', '**/server/**', 'x/y', 0],
  ['/README.md', 'docs/README.md', 'anchor', '**/README.md', 'docs', 0],
  ['internal/server/*.go', 'internal/server/x/a.go', 'depth', '*.go', 'x', 1],
  ['src/*', 'src/a/b.go', 'depth', '*', 'a', 1],
  ['src/*/*.go', 'src/a.go', 'depth', '*.go', null, -1],
  ['cmd/server/main.go', 'cmd/main.go', 'depth', 'server', null, -1],
  ['**/handlers/*.go', 'a/handlers/v1/a.go', 'depth', '*.go', 'v1', 1],
  ['src/**', 'src', 'depth', '**', null, -1],
  ['**/*.ts', 'src/a.tsx', 'extension', '.ts', '.tsx', 0],
  ['cmd/*.go', 'cmd/Makefile', 'extension', '.go', null, 0],
  ['**/*_test.go', 'x/a.go', 'name', '*_test.go', 'a.go', 0],
  ['cmd/main.go', 'cmd/other.go', 'name', 'main.go', 'other.go', 0],
  ['internal/server/*.go', 'internal/client/a.go', 'segment', 'server', 'client', 0],
  ['**/migrations/*.sql', 'a/b/c.sql', 'segment', 'migrations', null, 0],
  ['a/**/b/c/d.go', 'a/b/d.go', 'segment', 'c', 'd.go', 0],
  ['migrations/*.sql', 'a.go', 'segment', 'migrations', 'a.go', 0],
];

for (const [glob, path, reason, expected, found, levels] of misses) {
  test(`Should say why ${glob} does not match ${path}: ${reason}`, () => {
    const persona = personaOf('a', [glob]);
    const [explanation] = buildPersonaIndex([persona]).explain(path);
    assert.ok(explanation?.outcome === 'notMatched' && explanation.nearest !== null);
    const { matchedSegments: _, ...nearest } = explanation.nearest;
    assert.deepEqual(nearest, { pattern: persona.patterns[0], reason, expected, found, levels });
  });
}

test('Should take the pattern with the smallest difference, then the one that fulfils more, then the first', () => {
  const nearestOf = (globs: readonly string[], path: string): unknown => {
    const [explanation] = buildPersonaIndex([personaOf('a', globs)]).explain(path);
    return explanation?.outcome === 'notMatched' && explanation.nearest?.pattern.glob;
  };
  assert.equal(nearestOf(['y/*.go', '*.rs', 'internal/*.go', '*.GO'], 'internal/x/a.go'), '*.GO');
  assert.equal(nearestOf(['y/*.go', '*.rs', 'internal/*.go'], 'internal/x/a.go'), 'internal/*.go');
  assert.equal(nearestOf(['a/x/*.go', 'a/b/x/*.go', 'a/b/y/*.go'], 'a/b/c/d.go'), 'a/b/x/*.go');
});

test('Should count the parts that a path fulfils, ** left out', () => {
  const [explanation] = buildPersonaIndex([personaOf('a', ['internal/**/server/*_gen.go'])]).explain(
    'internal/x/server/a.go',
  );
  assert.equal(explanation?.outcome === 'notMatched' && explanation.nearest?.matchedSegments, 2);
});
