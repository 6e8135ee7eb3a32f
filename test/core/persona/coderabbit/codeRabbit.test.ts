import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildPersonaIndex } from '../../../../src/core/patterns/personaIndex.ts';
import { applyEdits } from '../../../../src/core/persona/fixes/applyEdits.ts';
import { parsePersonaFile } from '../../../../src/core/persona/parsePersonaFile.ts';
import type { Persona } from '../../../../src/core/persona/persona.ts';
import * as fc from '../../../support/fastCheck.ts';
import { checkInvariants } from '../checkInvariants.ts';
import { codesOf, globsOf, itemsOf, placeOf } from '../parseText.ts';

function parse(content: string): readonly Persona[] {
  return parsePersonaFile({
    content,
    source: '.coderabbit.yaml',
    fileName: '.coderabbit.yaml',
    format: 'coderabbit',
    origin: 'workspace',
  });
}

const text = `# Settings of the review
language: en-GB
reviews:
  profile: chill
  path_instructions:
    - path: "src/controllers/**"
      instructions: |
        Look at every handler.

        ## Input
        - [ ] Every field is validated
        - [ ] Errors carry a code <!-- id=codes optional -->

        \`\`\`go
        return err
        \`\`\`
    - path: '**/*_test.go'
      instructions: Each test names what it is about.
    # The last one
    - instructions: >-
        - [ ] The migration can be
          rolled back
      path: db/**/*.SQL
`;

describe('a CodeRabbit configuration', () => {
  it('is one persona for each of its path instructions', () => {
    const personas = parse(text);
    assert.deepEqual(
      personas.map(({ name, description, alwaysApplies, onRequest }) => [
        name,
        description,
        alwaysApplies,
        onRequest,
      ]),
      [
        ['CodeRabbit: src/controllers/**', 'Look at every handler.', false, false],
        ['CodeRabbit: **/*_test.go', 'Each test names what it is about.', false, false],
        ['CodeRabbit: db/**/*.SQL', '', false, false],
      ],
    );
    assert.deepEqual(
      personas.map(({ patterns }) => globsOf(patterns)),
      [['src/controllers/**'], ['**/*_test.go'], ['db/**/*.SQL']],
    );
    assert.deepEqual(personas.flatMap(codesOf), []);
    for (const persona of personas) {
      checkInvariants(persona, text);
    }
  });

  it('has its checklists, sections, examples and patterns where they stand', () => {
    const [first, , last] = parse(text);
    assert.ok(first !== undefined && last !== undefined);
    assert.deepEqual(first.patterns.map(placeOf), ['6:14-6:32']);
    const [checklist] = first.checklists;
    assert.deepEqual(checklist?.headingPath, ['Input']);
    assert.deepEqual(
      itemsOf(first).map((item) => [item.text, item.required, placeOf(item)]),
      [
        ['Every field is validated', true, '11:9-11:39'],
        ['Errors carry a code', false, '12:9-12:61'],
      ],
    );
    assert.equal(itemsOf(first)[1]?.id, 'codes');
    assert.deepEqual(first.examples.map(placeOf), ['14:9-14:14']);
    assert.deepEqual(
      first.examples.map(({ code, language }) => [code, language]),
      [['return err', 'go']],
    );
    assert.deepEqual(
      itemsOf(last).map((item) => [item.text, placeOf(item)]),
      [['The migration can be rolled back', '21:9-22:22']],
    );
    assert.deepEqual(
      last.checklists.map(({ title }) => title),
      ['CodeRabbit: db/**/*.SQL'],
    );
  });

  it('matches from the root, without regard to case', () => {
    const index = buildPersonaIndex(parse(text));
    const names = (path: string): string[] => index.match(path).map(({ persona }) => persona.name);
    assert.deepEqual(names('db/2024/up.sql'), ['CodeRabbit: db/**/*.SQL']);
    assert.deepEqual(names('DB/Up.Sql'), ['CodeRabbit: db/**/*.SQL']);
    assert.deepEqual(names('SRC/Controllers/X_TEST.GO'), [
      'CodeRabbit: src/controllers/**',
      'CodeRabbit: **/*_test.go',
    ]);
    assert.deepEqual(names('lib/db/up.sql'), []);
    const [explanation] = buildPersonaIndex(parse(text).slice(2)).explain('Lib/DB/up.sql');
    assert.equal(explanation?.outcome === 'notMatched' && explanation.nearest?.reason, 'anchor');
  });

  it('gives ids that stay when entries move or change, and that differ', () => {
    const entry = (path: string, instructions = 'x'): string =>
      `    - path: "${path}"\n      instructions: ${instructions}\n`;
    const ids = (...entries: readonly string[]): string[] =>
      parse(`reviews:\n  path_instructions:\n${entries.join('')}`).map(({ id }) => id);
    const [a = '', b = '', c = ''] = ids(entry('src/**'), entry('src/*'), entry('**'));
    assert.equal(new Set([a, b, c]).size, 3);
    assert.match(a, /^coderabbit-src-[0-9a-f]{6}$/);
    assert.match(c, /^coderabbit-[0-9a-f]{6}$/);
    assert.deepEqual(ids(entry('**'), entry('src/*', 'other'), entry('src/**')), [c, b, a]);
    assert.deepEqual(ids(entry('src/**'), entry('src/**', 'other')), [a, `${a}-2`]);
  });

  it('offers no mends for texts that have no lines of their own', () => {
    const [quoted] = parse('reviews:\n  path_instructions:\n    - path: a\n      instructions: "```\\nx"\n');
    assert.deepEqual(
      quoted?.problems.map(({ code, fix, range }) => [code, fix, range.start.line]),
      [['fence.unclosed', null, 4]],
    );
  });

  it('reads texts of every kind', () => {
    const items = (yaml: string): string[] =>
      parse(`reviews:\n  path_instructions:\n    - path: a\n      ${yaml}\n`).flatMap((persona) =>
        itemsOf(persona).map((item) => `${item.text} ${placeOf(item)}`),
      );
    assert.deepEqual(items('instructions: "- [ ] one\\n- [ ] two"'), ['one 4:21-4:43', 'two 4:21-4:43']);
    assert.deepEqual(items("instructions: '- [ ] one'"), ['one 4:21-4:32']);
    assert.deepEqual(items('instructions: |2\n        - [ ] one'), ['one 5:9-5:18']);
    assert.deepEqual(items('instructions: |\r\n        - [ ] one\r\n\r\n        - [ ] two\r\n'), [
      'one 5:9-5:18',
      'two 7:9-7:18',
    ]);
    assert.deepEqual(items('instructions: |\n        ---\n        name: x\n        ---\n        - [ ] one'), [
      'one 8:9-8:18',
    ]);
  });

  it('follows an anchor to its text', () => {
    const [, second] = parse(
      'reviews:\n  path_instructions:\n    - path: a\n      instructions: &same |\n        - [ ] one\n    - path: b\n      instructions: *same\n',
    );
    assert.deepEqual(second && [globsOf(second.patterns), itemsOf(second).map(placeOf)], [
      ['b'],
      ['5:9-5:18'],
    ]);
  });

  it('names odd paths, of which each is one pattern', () => {
    const entry = (path: string): string => `    - path: ${path}\n      instructions: x\n`;
    const head = 'reviews:\n  path_instructions:\n';
    for (const [path, code, mended] of [
      ['"src/**.ts"', 'pattern.double-star', '"src/**/*.ts"'],
      ["'api'", 'pattern.folder', "'api/**'"],
      ['"**/*.go, **/*.mod"', 'pattern.spaces', '"{**/*.go,**/*.mod}"'],
      ['src/*.go,cmd/*.go', 'pattern.spaces', '"{src/*.go,cmd/*.go}"'],
    ] as const) {
      const content = head + entry(path);
      const problems = parse(content).flatMap((persona) => persona.problems);
      assert.deepEqual(
        problems.map((problem) => [problem.code, problem.fix?.isSafe]),
        [[code, false]],
        path,
      );
      const text = applyEdits(content, problems[0]?.fix?.edits ?? []);
      assert.equal(text, head + entry(mended), path);
      assert.deepEqual(parse(text).flatMap(codesOf), [], path);
    }
  });

  it('reads a path that lacks its quotes', () => {
    const head = 'reviews:\n  path_instructions:\n';
    for (const path of ['**/*.go', '*.md', '{a,b}/*.go', '!docs/**']) {
      const content = `${head}    - path: ${path} # why\n      instructions: x\n`;
      const [persona] = parse(content);
      assert.ok(persona !== undefined, path);
      assert.deepEqual(globsOf(persona.patterns), [path]);
      const fix = persona.problems.find(({ code }) => code === 'frontMatter.rescued')?.fix;
      const mended = applyEdits(content, fix?.edits ?? []);
      assert.equal(mended, `${head}    - path: "${path}" # why\n      instructions: x\n`);
      assert.deepEqual(
        parse(mended).map(({ id, patterns, problems }) => [id, globsOf(patterns), problems]),
        [[persona.id, [path], []]],
      );
    }
  });

  it('says of what is no text that it is none', () => {
    const [none] = parse(
      'reviews:\n  path_instructions:\n    - path: [a]\n      instructions: x\n    - path: a\n      instructions:\n        - x\n',
    );
    assert.deepEqual(
      none?.problems.map(({ message }) => message),
      [
        'The value of path is no text, so this entry is not used. Write one text, in quotes.',
        'The value of instructions is no text, so this entry is not used. Write one text, in quotes.',
      ],
    );
  });

  it('without path instructions is no persona', () => {
    for (const yaml of [
      '',
      'language: de',
      'reviews:\n  path_instructions: []',
      'reviews: x',
      '- a',
      '# a',
    ]) {
      assert.deepEqual(parse(yaml), [], yaml);
    }
  });

  it('loses only what is wrong with it', () => {
    const broken = parse(
      'reviews:\n  path_instructions:\n    - path: a\n    - instructions: x\n    - path: ""\n      instructions: x\n    - path: b\n      instructions: y\n',
    );
    assert.deepEqual(
      broken.map(({ patterns }) => globsOf(patterns)),
      [['b']],
    );
    assert.deepEqual(
      broken.flatMap(({ problems }) => problems.map(({ code, range }) => [code, range.start.line])),
      [
        ['instruction.incomplete', 3],
        ['instruction.incomplete', 4],
        ['instruction.incomplete', 5],
      ],
    );
    const [none] = parse('reviews: [');
    assert.deepEqual(none && [codesOf(none), none.patterns, none.alwaysApplies], [
      ['file.not-yaml'],
      [],
      false,
    ]);
    assert.deepEqual(parse('reviews:\n  path_instructions:\n    - path: [\n').map(codesOf).length, 1);
  });

  it('is bounded', () => {
    const many = Array.from({ length: 600 }, (_, i) => `    - {path: "p${i}.go", instructions: x}`).join(
      '\n',
    );
    const personas = parse(`reviews:\n  path_instructions:\n${many}\n`);
    assert.equal(personas.length, 500);
    assert.deepEqual(personas[0] && codesOf(personas[0]), ['instruction.too-many']);
    const instructions = `      instructions: |\n${'        - [ ] x\n'.repeat(20_000)}`;
    const [large] = parse(`reviews:\n  path_instructions:\n    - path: a\n${instructions}`);
    assert.equal(large && codesOf(large)[0], 'file.too-large');
    const [long] = parse(
      `reviews:\n  path_instructions:\n    - path: ${'a'.repeat(5_000)}\n      instructions: x\n`,
    );
    assert.deepEqual(long && [codesOf(long), long.patterns.length, long.name.length], [
      ['pattern.too-long'],
      0,
      112,
    ]);
  });

  it('never throws, hangs or points beside the file', () => {
    const piece = fc.constantFrom(
      ...text.split('\n'),
      '      instructions: &a |',
      '      instructions: *a',
      '    - path: *a',
      '    - &a',
      '<<: *a',
      '      instructions: "a\\n- [ ] b"',
      '  path_instructions: &a [*a, {path: x, instructions: *a}]',
      '\t- [ ] x',
      '---',
      '...',
      '? [',
      '{',
      '\u2028',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const content = lines.join(end);
        for (const persona of parse(content)) {
          checkInvariants(persona, content);
        }
      }),
      { numRuns: 300 },
    );
    for (const hostile of ['[', '{', '- ', '? ', '&a ', '!!x ', '*a ', '"', '|\n']) {
      assert.ok(parse(hostile.repeat(2_000)).length <= 1, hostile);
      assert.ok(parse(`reviews:\n  path_instructions: ${hostile.repeat(2_000)}`).length <= 1, hostile);
    }
  });
});
