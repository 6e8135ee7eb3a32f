import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mend } from '../fixes/mend.ts';
import { codesOf, globsOf, parseText, placeOf } from '../parseText.ts';

function frontMatter(text: string): string[] {
  return globsOf(parseText(`---\n${text}\n---\n`).patterns);
}

function section(text: string): [string, string][] {
  const { patterns } = parseText(`# T\n\n## File Patterns\n\n${text}\n`);
  return globsOf(patterns).map((glob, index) => [glob, patterns[index]?.note ?? '']);
}

describe('patterns of the front matter', () => {
  it('may stand under each of the known keys', () => {
    for (const key of ['patterns', 'globs', 'paths', 'applyTo', 'files', 'file_patterns']) {
      assert.deepEqual(frontMatter(`${key}: "*.go"`), ['*.go'], key);
    }
    assert.deepEqual(frontMatter('include: "*.go"'), []);
  });

  it('are one, several with commas, or a list', () => {
    assert.deepEqual(frontMatter('globs: a/*.go'), ['a/*.go']);
    assert.deepEqual(frontMatter('globs: a/*.go,b/{c,d{e,f}}.go ,  "!g"'), [
      'a/*.go',
      'b/{c,d{e,f}}.go',
      '!g',
    ]);
    assert.deepEqual(frontMatter('globs:\n  - a/*.go\n  - "b, c"\n  - "!d"'), ['a/*.go', 'b', 'c', '!d']);
    assert.deepEqual(frontMatter('globs: [a, "b/{c,d}"]'), ['a', 'b/{c,d}']);
    assert.deepEqual(frontMatter('globs: |\n  a\n  b'), ['a', 'b']);
    assert.deepEqual(frontMatter('globs:'), []);
    assert.deepEqual(frontMatter('globs: ","'), []);
  });

  it('know their exact places', () => {
    const { patterns } = parseText('---\nglobs: a.go, a, "!a.go"\npaths:\n  - \'b\'\n  - "c\\u0064"\n---');
    assert.deepEqual(globsOf(patterns), ['a.go', 'a', '!a.go', 'b', 'cd']);
    assert.deepEqual(patterns.map(placeOf), ['2:8-2:12', '2:14-2:15', '2:18-2:23', '4:6-4:7', '5:5-5:14']);
    assert.ok(patterns.every(({ origin, note }) => origin === 'frontMatter' && note === ''));
  });

  it('go before those of the body; each counts once', () => {
    const { patterns } = parseText('---\nglobs: b, a\n---\n## File Patterns\n- `a` - note\n- `c`\n- `!a`');
    assert.deepEqual(globsOf(patterns), ['b', 'a', 'c', '!a']);
    assert.deepEqual(
      patterns.map(({ origin }) => origin),
      ['frontMatter', 'frontMatter', 'body', 'body'],
    );
  });

  it('are bounded', () => {
    const persona = parseText(`---\nglobs: ["", a, "!", ${'b'.repeat(2_000)}]\n---`);
    assert.deepEqual(globsOf(persona.patterns), ['a']);
    assert.deepEqual(codesOf(persona), ['pattern.empty', 'pattern.too-long']);
  });

  for (const [written, mended] of [
    ['[a, "!", b]', '[a, b]'],
    ["['!', b]", '[b]'],
    ['"a, !, b"', '"a, b"'],
    ['"!, a"', '"a"'],
    ['\n  - a\n  - "!"', '\n  - a'],
    ["\n  - '! '\n  - b", '\n  - b'],
  ] as const) {
    it(`are removed from a list where they are empty: ${JSON.stringify(written)}`, () => {
      assert.equal(mend(`---\nglobs: ${written}\n---\n`), `---\nglobs: ${mended}\n---\n`);
    });
  }

  it('are left to their author where the only one is empty', () => {
    for (const text of [
      '---\nglobs: "!"\n---\n',
      '---\nglobs:\n  - "!"\n---\n',
      '## File Patterns\n\n- `!`\n',
    ]) {
      assert.deepEqual(
        parseText(text).problems.map(({ code, fix }) => [code, fix]),
        [['pattern.empty', null]],
      );
    }
  });
});

describe('patterns of the body', () => {
  it('stand in back-ticks, with a note behind', () => {
    assert.deepEqual(
      section(
        '- `a/*.go` - the note\n* `b`: the note\n1. `c` — the note\n- `d` – the **note**\n- `e`\n- `f` (why)',
      ),
      [
        ['a/*.go', 'the note'],
        ['b', 'the note'],
        ['c', 'the note'],
        ['d', 'the note'],
        ['e', ''],
        ['f', '(why)'],
      ],
    );
  });

  it('may share a bullet and a note, in which code is no pattern', () => {
    assert.deepEqual(section('- `a`, `b` and `c`/`d` - use `e` here'), [
      ['a', 'use `e` here'],
      ['b', 'use `e` here'],
      ['c', 'use `e` here'],
      ['d', 'use `e` here'],
    ]);
  });

  it('may stand behind their note', () => {
    assert.deepEqual(section('- **Handlers**: `a/*.go`\n- Queries - `b`'), [
      ['a/*.go', 'Handlers'],
      ['b', 'Queries'],
    ]);
  });

  it('may do without back-ticks where nothing else can be meant', () => {
    assert.deepEqual(section('- internal/**/*.go - all of it\n- cmd/main.go: start\n- docs/\n- *.sql'), [
      ['internal/**/*.go', 'all of it'],
      ['cmd/main.go', 'start'],
      ['docs/', ''],
      ['*.sql', ''],
    ]);
  });

  it('may stand in nested lists and in sections below', () => {
    assert.deepEqual(
      section('- Go:\n  - `a`\n\n### More\n- `b`').map(([glob]) => glob),
      ['a', 'b'],
    );
  });

  it('may stand below each other in a cell of a table', () => {
    const { patterns } = parseText(
      '## File Patterns\n\n| Where | What |\n|---|---|\n| `a/*.go`<br>`b/*.go`<br />`c/*.go` | x |\n',
    );
    assert.deepEqual(
      patterns.map(({ glob, note }) => [glob, note]),
      [
        ['a/*.go', 'x'],
        ['b/*.go', 'x'],
        ['c/*.go', 'x'],
      ],
    );
  });

  it('may stand in a table, whatever the column', () => {
    assert.deepEqual(
      section(
        '| What | Where | Who |\n|---|---|---|\n| Handlers | `a`, `b` | us |\n| Nothing | none | us |\n',
      ),
      [
        ['a', 'Handlers us'],
        ['b', 'Handlers us'],
      ],
    );
  });

  it('may be negated', () => {
    assert.deepEqual(
      section('- `!**/*_test.go` - no tests').map(([glob]) => glob),
      ['!**/*_test.go'],
    );
  });

  it('know their exact places', () => {
    const { patterns } = parseText(
      '## File Patterns\n\n- a: `a`, `a`\n  and `b` - x\n\n| a | `a/b`, `a/c` |\n|---|---|\n| d | `d` |\n',
    );
    assert.deepEqual(globsOf(patterns), ['a', 'b', 'd']);
    assert.deepEqual(patterns.map(placeOf), ['3:7-3:8', '4:8-4:9', '8:8-8:9']);
  });

  it('need a heading that says so', () => {
    const of = (heading: string): number => parseText(`${heading}\n\n- \`a\`\n`).patterns.length;
    for (const heading of [
      '## File Patterns',
      '# file patterns',
      '## 3. File Pattern:',
      '#### 📁 **File Patterns**',
      'File Patterns\n---',
    ]) {
      assert.equal(of(heading), 1, heading);
    }
    for (const heading of [
      '## Files',
      '## Patterns',
      '**File Patterns**',
      '## File Patterns to avoid',
      '## Profile patterns',
    ]) {
      assert.equal(of(heading), 0, heading);
    }
  });

  it('are missed in a bullet that names none', () => {
    const persona = parseText(
      '## File Patterns\n\n- all the handlers\n- Look at `a` first\n- **Tests**\n- Go:\n  - `b`\n',
    );
    assert.deepEqual(globsOf(persona.patterns), ['b']);
    assert.deepEqual(codesOf(persona), Array(3).fill('pattern.missing'));
    assert.deepEqual(
      persona.problems.map(({ range }) => range.start.line),
      [3, 4, 5],
    );
  });

  it('are none in code and in paragraphs, which is said of a section with nothing else', () => {
    for (const text of ['```\n- `a`\n```', '`a/*.go`, `b`', '']) {
      assert.deepEqual(section(text), []);
      const { problems } = parseText(`# T\n\n## File Patterns\n\n${text}\n`);
      assert.deepEqual(
        problems.map(({ code, range }) => [code, range.start.line]),
        [['pattern.missing', 3]],
      );
    }
    assert.deepEqual(codesOf(parseText('---\nglobs: a/*.go\n---\n## File Patterns\n\nAs above.\n')), []);
    assert.deepEqual(codesOf(parseText('## File Patterns\n\n### Go\n\n- `a/*.go`\n')), []);
  });

  it('are excluded where their label or their heading says so, and nothing else', () => {
    const globs = (text: string): string[] => section(text).map(([glob]) => glob);
    assert.deepEqual(
      globs(
        '- `a/**`\n- Exclude: `b/**`, `c/**`\n- **Not**: `!d/**`\n- Ignored errors: `e/**`\n\n### Excluded Files\n\n- `f/**`',
      ),
      ['a/**', '!b/**', '!c/**', '!d/**', 'e/**', '!f/**'],
    );
  });
});
