import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildPersonaIndex } from '../../../src/core/patterns/personaIndex.ts';
import { checklistOf, patternsOf, personaOf } from './patternFixtures.ts';

/** Which of the paths a persona with the patterns reviews. */
function reviewed(globs: readonly string[], paths: readonly string[]): readonly string[] {
  const index = buildPersonaIndex([personaOf('a', globs)]);
  return paths.filter((path) => index.match(path).length > 0);
}

const rules: readonly {
  rule: string;
  globs: readonly string[];
  matches: readonly string[];
  not: readonly string[];
}[] = [
  {
    rule: 'A pattern without a slash matches at any depth',
    globs: ['*.go'],
    matches: ['main.go', 'cmd/main.go', 'a/b/c.go'],
    not: ['main.golang', 'go', 'x.go/y'],
  },
  {
    rule: 'A plain name without a slash matches the file at any depth',
    globs: ['Dockerfile'],
    matches: ['Dockerfile', 'build/Dockerfile'],
    not: ['Dockerfile.dev', 'Dockerfile/x'],
  },
  {
    rule: 'A pattern with a slash is anchored',
    globs: ['cmd/*.go'],
    matches: ['cmd/main.go'],
    not: ['x/cmd/main.go', 'cmd/x/main.go'],
  },
  { rule: 'A leading slash anchors', globs: ['/*.md'], matches: ['README.md'], not: ['docs/README.md'] },
  { rule: 'A leading ./ anchors', globs: ['./*.md'], matches: ['README.md'], not: ['docs/README.md'] },
  {
    rule: 'A trailing slash means all below',
    globs: ['docs/'],
    matches: ['docs/a.md', 'docs/a/b.png', 'docs/.x'],
    not: ['docs', 'x/docs/a.md'],
  },
  { rule: 'A lone slash means everything', globs: ['/'], matches: ['a', 'a/b'], not: [] },
  {
    rule: 'A globstar at the end needs something below',
    globs: ['src/**'],
    matches: ['src/a', 'src/a/b'],
    not: ['src', 'x/src/a'],
  },
  {
    rule: 'A globstar in the middle matches no folder, too',
    globs: ['src/**/*.ts'],
    matches: ['src/a.ts', 'src/a/b/c.ts'],
    not: ['a.ts'],
  },
  {
    rule: 'A star stays in its folder',
    globs: ['a/*/c.go'],
    matches: ['a/b/c.go'],
    not: ['a/c.go', 'a/b/b/c.go'],
  },
  {
    rule: 'A star takes files with a leading dot',
    globs: ['*', '**/x/*'],
    matches: ['.env', 'x/.env'],
    not: [],
  },
  {
    rule: 'Braces stand for patterns of their own',
    globs: ['{*.go,docs/*.md}'],
    matches: ['a.go', 'x/a.go', 'docs/a.md'],
    not: ['x/docs/a.md', 'a.md'],
  },
  {
    rule: 'Case counts',
    globs: ['*.go', 'Makefile'],
    matches: ['a.go', 'Makefile'],
    not: ['a.GO', 'makefile'],
  },
  { rule: 'A number sign is plain text', globs: ['#a.md'], matches: ['#a.md'], not: ['a.md'] },
  {
    rule: 'Several stars in one name',
    globs: ['*_test_*.go'],
    matches: ['a_test_b.go', '_test_.go'],
    not: ['a_test.go', '_test_go'],
  },
  {
    rule: 'Overlapping ends do not match',
    globs: ['ab*ba', 'x*y*yx', 'z*z*', '\ud83d*\ude00'],
    matches: ['abba', 'xyyx', 'zz'],
    not: ['aba', 'xyx', 'z', '😀'],
  },
];

for (const { rule, globs, matches, not } of rules) {
  test(rule, () => {
    assert.deepEqual(reviewed(globs, [...matches, ...not]), matches);
  });
}

test('An exclusion wins wherever it stands', () => {
  for (const globs of [
    ['**/*.go', '!vendor/', '!*_test.go'],
    ['!vendor/', '!*_test.go', '**/*.go'],
  ]) {
    assert.deepEqual(reviewed(globs, ['a.go', 'vendor/a.go', 'x/a_test.go', 'x/a.go']), ['a.go', 'x/a.go']);
  }
});

test('Exclusions alone include nothing', () => {
  assert.deepEqual(reviewed(['!*.md'], ['a.go', 'a.md']), []);
});

test('The first pattern written makes the match', () => {
  const persona = personaOf('a', ['docs/', '*.go', 'cmd/**', '!x']);
  const [match] = buildPersonaIndex([persona]).match('cmd/main.go');
  assert.equal(match?.pattern, persona.patterns[1]);
});

test('A persona that always applies matches by no pattern, but its exclusions count', () => {
  const index = buildPersonaIndex([personaOf('a', ['*.go', '!vendor/'], { alwaysApplies: true })]);
  assert.equal(index.match('main.go')[0]?.pattern, null);
  assert.equal(index.match('README').length, 1);
  assert.deepEqual(index.match('vendor/main.go'), []);
});

test('Personas match in the order they were given in', () => {
  const personas = ['c', 'a', 'b'].map((id) => personaOf(id, id === 'a' ? ['*.md'] : ['*.go', '**/main.go']));
  const ids = buildPersonaIndex(personas)
    .match('main.go')
    .map(({ persona }) => persona.id);
  assert.deepEqual(ids, ['c', 'b']);
});

test('A checklist narrows itself by the rules of patterns', () => {
  const checklists = [
    checklistOf('all', null),
    checklistOf('sql', ['migrations/*.sql']),
    checklistOf('go', ['*.go', '!*_test.go']),
    checklistOf('not tests', ['!*_test.go']),
    checklistOf('out of bounds', []),
  ];
  const index = buildPersonaIndex([personaOf('a', ['**'], { checklists })]);
  const titles = (path: string): unknown => index.match(path)[0]?.checklists.map(({ title }) => title);
  assert.deepEqual(titles('migrations/1.sql'), ['all', 'sql', 'not tests']);
  assert.deepEqual(titles('x/migrations/1.sql'), ['all', 'not tests']);
  assert.deepEqual(titles('x/a.go'), ['all', 'go', 'not tests']);
  assert.deepEqual(titles('x/a_test.go'), ['all']);
});

test('A persona still matches when every checklist is narrowed away', () => {
  const index = buildPersonaIndex([
    personaOf('a', ['*.go'], { checklists: [checklistOf('sql', ['*.sql'])] }),
  ]);
  assert.deepEqual(
    index.match('a.go').map(({ checklists }) => checklists),
    [[]],
  );
});

test('A checklist does not make its persona match', () => {
  const index = buildPersonaIndex([
    personaOf('a', ['*.go'], { checklists: [checklistOf('sql', ['*.sql'])] }),
  ]);
  assert.deepEqual(index.match('a.sql'), []);
});

test('Paths spelt oddly are read as what they mean', () => {
  assert.deepEqual(
    reviewed(['cmd/*.go'], ['./cmd/a.go', 'cmd//a.go', 'cmd/./a.go', '././cmd/a.go']).length,
    4,
  );
});

test('Paths outside the folder, absolute ones and folders match nothing, not even what always applies', () => {
  const index = buildPersonaIndex([personaOf('a', ['**', '/**', '../**', '*'], { alwaysApplies: true })]);
  const paths = [
    '/a.go',
    '/x/a.go',
    '//a.go',
    '../a.go',
    'x/../a.go',
    'x/..',
    '..',
    '.',
    '',
    'x/',
    './',
    'C:/a.go',
    'c:/x/a.go',
    '/',
  ];
  assert.deepEqual(
    paths.filter((path) => index.match(path).length > 0),
    [],
  );
});

test('Paths no system can have match nothing', () => {
  const long = 'a'.repeat(256);
  assert.deepEqual(reviewed(['**'], [long, `${long}/a`, `${'a/'.repeat(2_100)}a`, 'a'.repeat(255)]), [
    'a'.repeat(255),
  ]);
});

test('A pattern that leaves the folder comes back or matches nothing', () => {
  assert.deepEqual(reviewed(['a/../b/*.go', '../b/*.md'], ['b/x.go', 'a/b/x.go', 'b/x.md']), ['b/x.go']);
});

test('An index has no memory of one path in its answer to another', () => {
  const personas = [personaOf('a', ['*_test.go', 'x/*.go']), personaOf('b', ['a*.go', '!x/', 'doc.go'])];
  const index = buildPersonaIndex(personas);
  const paths = [
    'a.go',
    'a_test.go',
    'x/a.go',
    'x/a_test.go',
    'doc.go',
    'x/doc.go',
    'y/doc.go',
    'b.go',
    'y/a.go',
  ];
  const ids = (path: string, by = index): unknown => by.match(path).map(({ persona }) => persona.id);
  for (const path of [...paths, ...paths.toReversed(), ...paths]) {
    assert.deepEqual(ids(path), ids(path, buildPersonaIndex(personas)), path);
  }
});

test('An index forgets rather than grow without end, and answers as before', () => {
  const index = buildPersonaIndex([personaOf('a', ['f1*/**', '**/x.go'])]);
  for (let i = 0; i < 210_000; i++) {
    assert.equal(index.match(`f${i}/a.go`).length, String(i).startsWith('1') ? 1 : 0);
  }
  assert.equal(index.match('f2/x.go').length, 1);
  assert.equal(index.match('f2/y.go').length, 0);
});

test('A name that several patterns spell out is found for all of them', () => {
  const index = buildPersonaIndex([
    personaOf('a', ['main.go']),
    personaOf('b', ['/main.go']),
    personaOf('c', ['*.go']),
  ]);
  assert.equal(index.match('main.go').length, 3);
  assert.equal(index.match('x/main.go').length, 2);
});

test('Personas and checklists of equal content are told apart', () => {
  const patterns = patternsOf('*.go');
  const index = buildPersonaIndex([personaOf('a', [], { patterns }), personaOf('a', [], { patterns })]);
  assert.equal(index.match('a.go').length, 2);
});

test('The personas that cover a path are those that match it, and their checklists stay unread', () => {
  const personas = [
    personaOf('go', ['*.go']),
    personaOf('docs', ['docs/']),
    personaOf('all', ['!vendor/'], { alwaysApplies: true }),
  ];
  const paths = ['main.go', 'docs/a.go', 'vendor/a.go', '/main.go', 'README.md'];
  const matching = paths.map((path) =>
    buildPersonaIndex(personas)
      .match(path)
      .map(({ persona }) => persona.id),
  );
  const unread = personas.map((persona) =>
    Object.defineProperty({ ...persona }, 'checklists', { get: () => assert.fail('a checklist is read') }),
  );
  const index = buildPersonaIndex(unread);
  assert.deepEqual(
    paths.map((path) => index.covering(path).map(({ id }) => id)),
    matching,
  );
  assert.deepEqual(matching, [['go', 'all'], ['go', 'docs', 'all'], ['go'], [], ['all']]);
});
