import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages } from '../../../../src/core/persona/files/languages.ts';
import * as fc from '../../../support/fastCheck.ts';
import { globsOf, parseText, placeOf } from '../parseText.ts';

const plain = { fileName: '.claude/agents/reviewer.md', format: 'claude-agent' } as const;

function inferred(content: string, fileName: string = plain.fileName): string[] {
  const { patterns } = parseText(content, { ...plain, fileName });
  assert.ok(patterns.every(({ origin, negated }) => origin === 'inferred' && !negated));
  return globsOf(patterns);
}

const go = ['**/*.go'];
const python = ['**/*.py'];

function fences(language: string, count: number): string {
  return `\`\`\`${language}\nx\n\`\`\`\n\n`.repeat(count);
}

describe('patterns of a persona that names none', () => {
  it('are those of the languages in its name', () => {
    assert.deepEqual(inferred('---\nname: golang-pro\n---\n'), go);
    assert.deepEqual(inferred('---\nname: The Go and Python team\n---\n'), [...go, ...python]);
    assert.deepEqual(inferred('---\nid: python-reviewer\nname: Monty\n---\n'), python);
    assert.deepEqual(inferred('', '.claude/agents/go-expert.md'), go);
    assert.deepEqual(inferred('---\nname: C# Janitor\n---\n'), ['**/*.cs']);
    assert.deepEqual(inferred('---\nname: cpp-build-resolver\n---\n'), ['**/*.{cc,cpp,cxx,h,hh,hpp,hxx}']);
    assert.deepEqual(inferred('---\nname: c-pro\n---\n'), ['**/*.{c,h}']);
  });

  it('are those of the languages in the first sentence of its description that names any', () => {
    const described = (text: string) => inferred(`---\ndescription: ${JSON.stringify(text)}\n---\n`);
    assert.deepEqual(described('Knows backends. Expert in Go. Also writes Python.'), go);
    assert.deepEqual(described('For JavaScript and TypeScript.'), [
      '**/*.{js,jsx,mjs,cjs}',
      '**/*.{ts,tsx,mts,cts}',
    ]);
    assert.deepEqual(described('Go、並行処理。Pythonも。'), go);
    assert.deepEqual(described('Goのレビュー'), go);
    assert.deepEqual(described('Helps. Examples: <example>a Python service</example>'), []);
  });

  it('are those of its title, then of its opening, where the front matter tells nothing', () => {
    assert.deepEqual(inferred('# Backend Reviewer (Go)\n\nYou are a Python expert.\n'), go);
    assert.deepEqual(inferred('# Reviewer\n\nReviewer\n\nYou know Go and Rust.\n\nAnd Java.\n'), [
      ...go,
      '**/*.rs',
    ]);
    assert.deepEqual(inferred('# Reviewer\n\nOne.\n\nTwo.\n\nThree about Go.\n'), []);
    assert.deepEqual(inferred('# Reviewer\n\n- Go\n\n> Go\n'), []);
  });

  it('are those of the language that most of its code is in', () => {
    assert.deepEqual(inferred(fences('go', 3)), go);
    assert.deepEqual(inferred(fences('go', 2)), [], 'two are an illustration');
    assert.deepEqual(inferred(fences('go', 3) + fences('python', 3)), [], 'none prevails');
    assert.deepEqual(inferred(fences('go', 3) + fences('python', 2)), go);
    assert.deepEqual(inferred('See `main.go`, `internal/*_test.go` and `go.mod`.\n'), go);
    assert.deepEqual(inferred('See `main.go`, `main.go`, `main.go`.\n'), [], 'one file is one sign');
    assert.deepEqual(inferred('Use `fmt.Println`, `net/http`, `a b.go`, main.go.\n'), []);
  });

  it('are not made of what stands in files about anything', () => {
    for (const code of ['bash', 'sh', 'json', 'yaml', 'markdown', 'text', '', 'constructor', '__proto__']) {
      assert.deepEqual(inferred(fences(code, 9)), [], code);
    }
  });

  it('are not made of everyday words', () => {
    for (const text of [
      'Go through the change, then go live.',
      'A swift answer to a rust stain; react to it, and mind the rails.',
      'React to mistakes calmly.',
      'Finds SQL injection and XSS.',
      'Handles non-Go files.',
      'Googles for answers, java_less.',
      'Plan C, vitamin C and the R factor.',
    ]) {
      assert.deepEqual(inferred(`---\ndescription: ${JSON.stringify(text)}\n---\n`), [], text);
    }
    assert.deepEqual(inferred('---\nname: go-to-market\n---\n'), []);
    assert.deepEqual(inferred('---\nname: goalkeeper\n---\n'), []);
  });

  it('leave out what is used beside another language', () => {
    const described = (text: string) => inferred(`---\ndescription: ${text}\n---\n`);
    assert.deepEqual(described('Go services on PostgreSQL'), go);
    assert.deepEqual(described('PostgreSQL and GraphQL schemas'), ['**/*.sql', '**/*.{graphql,gql}']);
  });

  it('are none where the languages are too many to mean any', () => {
    assert.deepEqual(inferred('---\ndescription: Go, Rust, Java, Ruby or PHP\n---\n'), []);
  });

  it('are none where the file speaks of patterns, says that it is for all, or shows nothing', () => {
    const name = 'name: golang-pro';
    assert.deepEqual(parseText(`---\n${name}\nglobs:\n---\n`, plain).patterns, []);
    assert.deepEqual(parseText(`---\n${name}\n---\n## File Patterns\n\nNone yet.\n`, plain).patterns, []);
    assert.deepEqual(parseText(`---\n${name}\nalwaysApply: true\n---\n`, plain).patterns, []);
    assert.deepEqual(globsOf(parseText(`---\n${name}\nglobs: a.go\n---\n`, plain).patterns), ['a.go']);
    assert.deepEqual(inferred('# Reviewer\n\nLooks at code.\n'), []);
  });

  it('know what they were inferred from', () => {
    const places = (content: string) => parseText(content, plain).patterns.map(placeOf);
    assert.deepEqual(places('---\nid: x\nname: The golang pro\n---\n'), ['3:11-3:17']);
    assert.deepEqual(places('---\ndescription: |\n  Knows.\n  Rust and Go\n---\n'), ['4:3-4:7', '4:12-4:14']);
    assert.deepEqual(places('\n# Go\n'), ['2:3-2:5']);
    assert.deepEqual(places('# A\n\nYou know\nGo.\n'), ['4:1-4:3']);
    assert.deepEqual(places(`\n\n${fences('go', 3)}`), ['3:1-3:6']);
    assert.deepEqual(places('a\n\n- `a.go`\n- `b.go`\n- `c.go`\n'), ['3:1-3:9']);
  });

  it('never cover everything, whatever the file', () => {
    assert.deepEqual(
      languages.flatMap(({ globs }) => globs).filter((glob) => !/^\*\*\/(?=.*\w)/.test(glob)),
      [],
    );
    const words = languages.flatMap((language) => language.words);
    const piece = fc.oneof(
      fc.constantFrom(...words, ' ', '-', '. ', '`a.go` ', '\n\n', '```rust\n'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.string(), (body, name) => {
        const text = `---\nname: ${JSON.stringify(name)}\n---\n${body.join('')}\n`;
        const own = new Set(languages.flatMap(({ globs }) => globs));
        assert.ok(inferred(text).every((glob) => own.has(glob)));
      }),
    );
  });

  it('are found for every word and code of the table', () => {
    for (const { words, codes, files = [], globs } of languages) {
      for (const word of words) {
        assert.ok(inferred(`---\nname: a ${word} one\n---\n`).includes(globs[0] ?? ''), word);
        assert.ok(inferred(`---\ndescription: a ${word} one\n---\n`).includes(globs[0] ?? ''), word);
      }
      for (const code of codes) {
        assert.deepEqual(inferred(fences(code, 3)), globs, code);
      }
      for (const file of files) {
        assert.deepEqual(inferred(`\`a/${file}\` \`b/${file}\` \`c/${file}\`\n`), globs, file);
      }
    }
  });
});
