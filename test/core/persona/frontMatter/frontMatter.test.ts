import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFrontMatter } from '../../../../src/core/persona/frontMatter/frontMatter.ts';
import { toLines } from '../../../../src/core/persona/markdown/sourceText.ts';
import * as fc from '../../../support/fastCheck.ts';
import { checkMeaning, checkStrictYaml } from '../../../support/fuzz/mendProperties.ts';
import { mend } from '../fixes/mend.ts';
import { codesOf, parseText, placeOf } from '../parseText.ts';

function read(text: string) {
  const frontMatter = readFrontMatter(toLines(text));
  const values = frontMatter.entries.map(({ key, values }) => [key, values.map(({ text }) => text)]);
  return { ...frontMatter, values, codes: codesOf(frontMatter) };
}

describe('readFrontMatter', () => {
  it('finds none where the first line is no delimiter', () => {
    for (const text of [
      '',
      '# Title',
      '\n---\nNote: b\n---',
      ' ---\nNote: b\n---',
      '----\na: b\n---',
      '--- a b\n---',
    ]) {
      const { entries, bodyLine, codes } = read(text);
      assert.deepEqual({ entries, bodyLine, codes }, { entries: [], bodyLine: 0, codes: [] }, text);
    }
  });

  it('reads keys as text, whatever their type, each with its place', () => {
    const { entries, values, bodyLine, codes } = read(
      '---  \na: 1.10\nb: false\nc: "x: y"\nd: no\n---\t\nbody',
    );
    assert.deepEqual(values, [
      ['a', ['1.10']],
      ['b', ['false']],
      ['c', ['x: y']],
      ['d', ['no']],
    ]);
    assert.deepEqual(entries.map(placeOf), ['2:1-2:2', '3:1-3:2', '4:1-4:2', '5:1-5:2']);
    assert.deepEqual(
      entries.flatMap((entry) => entry.values.map(placeOf)),
      ['2:4-2:8', '3:4-3:9', '4:4-4:10', '5:4-5:6'],
    );
    assert.equal(bodyLine, 6);
    assert.deepEqual(codes, []);
  });

  it('reads lists, blocks and values on the lines below', () => {
    const text =
      '---\na:\n  - x\n  - "y z"\nb: [p, q]\nc: |\n  one\n  two\nd: >-\n  three\n  four\ne:\n  five\n  six\nf:\n---\n';
    assert.deepEqual(read(text).values, [
      ['a', ['x', 'y z']],
      ['b', ['p', 'q']],
      ['c', ['one\ntwo']],
      ['d', ['three four']],
      ['e', ['five six']],
      ['f', []],
    ]);
  });

  it('may be empty, also with a second delimiter right after it', () => {
    assert.equal(read('---\n---\n# T').bodyLine, 2);
    assert.equal(read('---\n# only a comment\n---\n# T').bodyLine, 3);
    assert.deepEqual(read('---\na: b\n---\n---\n# T').values, [['a', ['b']]]);
  });

  it('closes only at a line of three hyphens', () => {
    const { values, bodyLine } = read('---\na: b\nc: |\n  ---\n  ----\n---x: y\n---\n');
    assert.equal(bodyLine, 7);
    assert.deepEqual(values[0], ['a', ['b']]);
  });

  it('never evaluates anything', () => {
    const target = globalThis as { ran?: boolean };
    const code = '{ a: (globalThis.ran = true) }';
    for (const opening of [
      '---js',
      '---javascript',
      '--- js',
      '---JS',
      '---coffee',
      '---json',
      '---constructor',
      '---toString',
    ]) {
      const { values, bodyLine, codes } = read(`${opening}\n${code}\n---\n# T`);
      assert.deepEqual([values, bodyLine, codes], [[], 3, ['frontMatter.not-yaml']], opening);
    }
    const { values } = read(`---\na: !!js/function "function () { ${code} }"\n---`);
    assert.deepEqual(values, [['a', [`!!js/function "function () { ${code} }"`]]]);
    assert.equal(target.ran, undefined);
  });

  it('takes keys of the object prototype for keys', () => {
    const { values } = read('---\n__proto__: {polluted: yes}\nconstructor: c\nhasOwnProperty: h\n---');
    assert.deepEqual(
      values.map(([key]) => key),
      ['__proto__', 'constructor', 'hasOwnProperty'],
    );
    assert.equal(({} as { polluted?: string }).polluted, undefined);
  });

  it('gives the same answer twice, also for a bad text', () => {
    const text = '---\nglobs: *.go\n---';
    assert.deepEqual(read(text), read(text));
    assert.deepEqual(read(text).codes, ['frontMatter.rescued']);
  });

  describe('that is not YAML', () => {
    for (const [name, text, expected] of [
      ['a glob that is an alias', 'globs: *.go', [['globs', ['*.go']]]],
      ['two of them', 'globs: **/*.go, *.mod', [['globs', ['**/*.go, *.mod']]]],
      [
        'a list of aliases and tags',
        'globs:\n  - *.go\n  - !**/x_test.go\n  - "a"',
        [['globs', ['*.go', '!**/x_test.go', 'a']]],
      ],
      ['a list in brackets', 'globs: ["a/*.go", *.{c,h}]', [['globs', ['a/*.go', '*.{c,h}']]]],
      ['a tag', 'globs: !vendor/**', [['globs', ['!vendor/**']]]],
      ['braces at the start', 'globs: {a,b}/*.go', [['globs', ['{a,b}/*.go']]]],
      ['a colon in a value', 'description: Use when: asked', [['description', ['Use when: asked']]]],
      [
        'a colon in a long value',
        'description: Use when: asked\n  or: not',
        [['description', ['Use when: asked or: not']]],
      ],
      ['a quote without end', 'description: "no end', [['description', ['no end']]]],
      ['patterns in quotes of their own', 'patterns: "a", \'b\'', [['patterns', ['a, b']]]],
      ['text after a quote', 'description: "a" or "b"', [['description', ['"a" or "b"']]]],
      ['quotes inside quotes', 'description: "say "a": b"', [['description', ['say "a": b']]]],
      ['patterns on lines of their own', 'globs:\n  *.go # all\n  *.mod', [['globs', ['*.go, *.mod']]]],
      ['patterns at the margin', 'globs:\n*.go\n*.mod', [['globs', ['*.go, *.mod']]]],
      [
        'a description at the margin',
        'description: one\ntwo\n\nthree',
        [['description', ['one\ntwo\n\nthree']]],
      ],
      ['a block at the margin', 'description: |\none\n  two', [['description', ['one\n  two']]]],
      [
        'examples at the margin',
        'description: Use: x <example>\nuser: "a"\n<b>\nc: d\n</b>\n</example>\\n<example>\ne: f\n</example>',
        [
          [
            'description',
            ['Use: x <example>\nuser: "a"\n<b>\nc: d\n</b>\n</example>\\n<example>\ne: f\n</example>'],
          ],
        ],
      ],
      ['a number sign in prose', 'description: @x issue #1 # not this', [['description', ['@x issue #1']]]],
      ['a key without a space behind it', 'globs:*.go', [['globs', ['*.go']]]],
      ['brackets in a name', 'globs: [a]/[b].ts', [['globs', ['[a]/[b].ts']]]],
      ['a reserved character', 'description: @team and `code`', [['description', ['@team and `code`']]]],
      ['a tab before the value', 'globs:\t*.go', [['globs', ['*.go']]]],
      ['a list indented by tabs', 'globs:\n\t- a\n\t- b', [['globs', ['a', 'b']]]],
      ['a comment behind the value', 'globs: *.go # all of it', [['globs', ['*.go']]]],
      ['a line separator in a comment', 'globs: *.go # all\u2028of it', [['globs', ['*.go']]]],
    ] as const) {
      it(`reads ${name} as it was meant, and says so`, () => {
        const { values, codes } = read(`---\nname: a\n${text}\nmodel: m\n---\n`);
        assert.deepEqual(values, [['name', ['a']], ...expected, ['model', ['m']]]);
        assert.deepEqual(codes, ['frontMatter.rescued']);
      });
    }

    it('names the line, what was understood, and the remedy', () => {
      const [problem] = read('---\nname: a\nglobs: *.go\n---').problems;
      assert.ok(problem);
      assert.equal(problem.severity, 'warning');
      assert.equal(placeOf(problem), '3:1-3:12');
      assert.equal(
        problem.message,
        'The value of globs is not valid YAML; it was read as "*.go". Put it in quotes.',
      );
    });

    it('loses only the lines that belong to no key', () => {
      const { values, problems, codes } = read('---\nname: a\nthis is nothing\nnor this\nglobs: b\n---');
      assert.deepEqual(values, [
        ['name', ['a']],
        ['globs', ['b']],
      ]);
      assert.deepEqual(codes, ['frontMatter.line-skipped']);
      assert.match(problems[0]?.message ?? '', /^This line and 1 more/);
    });

    it('says less loudly so of keys that are for other tools', () => {
      const { values, problems } = read('---\ntools: *\nname: a\n---');
      assert.deepEqual(values, [
        ['tools', ['*']],
        ['name', ['a']],
      ]);
      assert.deepEqual(
        problems.map(({ severity }) => severity),
        ['information'],
      );
    });
  });

  it('counts the first of equal keys that has a value', () => {
    const { values, problems } = read(
      '---\nname: a\nglobs:\nname: b\nname: c\nglobs: x\ncolor: x\ncolor: y\n---',
    );
    assert.deepEqual(values, [
      ['name', ['a']],
      ['globs', ['x']],
      ['color', ['x']],
    ]);
    assert.deepEqual(
      problems.map(({ code, severity, range }) => [code, severity, range.start.line]),
      [
        ['frontMatter.duplicate-key', 'warning', 3],
        ['frontMatter.duplicate-key', 'warning', 4],
        ['frontMatter.duplicate-key', 'warning', 5],
        ['frontMatter.duplicate-key', 'information', 8],
      ],
    );
  });

  describe('that stands in an odd place', () => {
    for (const [name, text, bodyLine, codes] of [
      ['empty lines before it', '\n \n---\nname: a\nglobs: b\n---\n# T', 6, ['frontMatter.not-first']],
      [
        'comments before it',
        '<!-- Licence: a -->\n\n<!--\nb\n-->\n---\nname: a\nglobs: b\n---\n# T',
        9,
        ['frontMatter.not-first'],
      ],
      ['a second delimiter', '---\nname: a\nglobs: b\n---\n---\n# T', 4, []],
      [
        'a second block',
        '---\nname:\nglobs: b\n---\n\n---\nname: a\n---\n# T',
        8,
        ['frontMatter.second-block'],
      ],
      [
        'no delimiter at all',
        'name: a\nglobs: b\n\n# T',
        2,
        ['frontMatter.unopened', 'frontMatter.unclosed'],
      ],
      ['nothing after it', '---\nname: a\nglobs: b', 3, ['frontMatter.unclosed']],
    ] as const) {
      it(`is read with ${name}`, () => {
        const frontMatter = read(text);
        assert.deepEqual(Object.fromEntries(frontMatter.values), { name: ['a'], globs: ['b'] });
        assert.equal(frontMatter.bodyLine, bodyLine);
        assert.deepEqual(frontMatter.codes, codes);
      });

      it(`is mended with ${name}`, () => {
        const mended = mend(text);
        assert.match(mended, /^---\n(?:name: "?a"?\nglobs: "?b"?|globs: b\nname: a)\n---(?:$|\n)/);
        assert.deepEqual(codesOf(parseText(mended)), []);
      });
    }
  });

  it('has the comments above it moved below, each as it is', () => {
    const above = '<!-- a -->\r\n\r\n<!--\r\nb -->\r\n';
    assert.equal(mend(`${above}---\r\nname: x\r\n---`), `---\r\nname: x\r\n---\r\n${above.trimEnd()}`);
  });

  it('is none below other text, or below a comment that is open or shares its line', () => {
    for (const above of ['# T', '<!-- a --> text', '<!-- a', '<b>', '<!-- a -->\n# T']) {
      assert.deepEqual(read(`${above}\n---\nname: a\nglobs: b\n---\n`).values, [], above);
    }
  });

  it('takes YAML’s word for no value for none', () => {
    assert.deepEqual(read('---\nname: ~\nglobs: null\ntitle: "*"\ntags: [null]\n---\n').values, [
      ['name', []],
      ['globs', []],
      ['title', ['*']],
      ['tags', ['null']],
    ]);
    assert.deepEqual(read('---\nname: a: b\nglobs: ~\n---\n').values, [
      ['name', ['a: b']],
      ['globs', []],
    ]);
  });

  it('is read below empty lines as it would be without them', () => {
    for (const text of [
      '---\nname: *.go\n*.go\n---\n',
      '---\nname: "\n$\n---\n# Title',
      '---\nname: a\n\n# what it looks at\nglobs: *.go\n---\n',
      '---\nname: a\n\n# Title\n\n---\n',
    ]) {
      const { values, bodyLine } = read(text);
      const late = read(`\n${text}`);
      assert.deepEqual([late.values, late.bodyLine], [values, bodyLine + 1], text);
      assert.equal(mend(`\n${text}`), mend(text));
      checkMeaning(`\n${text}`);
      checkStrictYaml(`\n${text}`);
    }
  });

  describe('without its closing line', () => {
    it('is the plain key lines; the body goes on', () => {
      const { values, bodyLine, codes } = read('---\nname: a\nglobs:\n  - b\n# Title\n\ntext');
      assert.deepEqual(values, [
        ['name', ['a']],
        ['globs', ['b']],
      ]);
      assert.equal(bodyLine, 4);
      assert.deepEqual(codes, ['frontMatter.unclosed']);
    });

    it('does not reach to a rule further down', () => {
      const { values, bodyLine, codes } = read('---\nname: a\n\n# Title\n\nSome text.\n\n---\n\n## More');
      assert.deepEqual([values, bodyLine, codes], [[['name', ['a']]], 2, ['frontMatter.unclosed']]);
    });

    it('is none without a key', () => {
      const { values, bodyLine, codes } = read('---\n\n# Title\n\nText\n\n---\n');
      assert.deepEqual([values, bodyLine, codes], [[], 0, []]);
    });

    it('is closed where what looks like a heading is a comment', () => {
      const { values, bodyLine } = read('---\nname: a\n\n# what it looks at\nglobs: *.go\n---\n');
      assert.deepEqual(values, [
        ['name', ['a']],
        ['globs', ['*.go']],
      ]);
      assert.equal(bodyLine, 6);
    });
  });

  it('is read without its opening line where its keys say what it is', () => {
    const { values, bodyLine, codes } = read('\nname: a\nglobs: b\n---\n# Title');
    assert.deepEqual(values, [
      ['name', ['a']],
      ['globs', ['b']],
    ]);
    assert.equal(bodyLine, 4);
    assert.deepEqual(codes, ['frontMatter.unopened']);
    assert.equal(read('Note: a\n---\n# Title').bodyLine, 0);
    assert.equal(read('name: a\n\ntext\n---\n').bodyLine, 0);
  });

  it('is not read when it is too large; the body is', () => {
    for (const text of [`a: ${'x'.repeat(70_000)}`, 'a: b\n'.repeat(1_001).trim()]) {
      const { values, bodyLine, codes } = read(`---\n${text}\n---\n# T`);
      assert.deepEqual([values, codes], [[], ['frontMatter.too-large']]);
      assert.equal(bodyLine, text.split('\n').length + 2);
    }
  });

  it('never loses a key for what stands in another', () => {
    const value = fc.string({ unit: 'grapheme-ascii', maxLength: 12 }).filter((text) => !/[\n\r]/.test(text));
    fc.assert(
      fc.property(value, (text) => {
        const { values } = read(`---\nname: first\ndescription: ${text}\nglobs: last\n---\n`);
        assert.deepEqual(values.at(0), ['name', ['first']]);
        assert.deepEqual(values.at(-1), ['globs', ['last']]);
      }),
      { numRuns: 500 },
    );
  });
});
