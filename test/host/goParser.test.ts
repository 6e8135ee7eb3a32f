import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from '../support/fastCheck.ts';
import { loadGoParser } from '../support/goParser.ts';

const parser = await loadGoParser();

const file = `package lab

import "fmt"

// Server serves.
// It does.
type Server struct {
	n int
}

type (
	ID int
	// Pair has two.
	Pair[A, B any] struct {
		a A
		b B
	}
)

var x = 1

func (s *Server) Handle(
	n int,
) error {
	type local struct {
		a int
	}
	f := func() {
		fmt.Println()

	}
	// Then:
	f()
	return nil
} // end

func (p Pair[A, B]) Sum() int { return 0 }
func (*Stack[T]) Push(T) {}

func main() {
	fmt.Println("ü🎉")
}
type Alias = Server
`;

/** `name first-last` of the declaration at each line; the same as above where it is empty. */
function declarations(text: string, go = parser.open()): readonly string[] {
  return text.split('\n').map((_, index) => {
    const found = go.declarationAt(text, index + 1);
    return found === null ? '' : `${found.name} ${found.lines.first}-${found.lines.last}`;
  });
}

test('every line has the innermost declaration around it, with its comment', () => {
  const found = declarations(file);
  const at = (first: number, last = first) => [...new Set(found.slice(first - 1, last))];
  assert.deepEqual(at(1, 4), ['']);
  assert.deepEqual(at(5, 9), ['Server 5-9']);
  assert.deepEqual(at(10, 11), ['']);
  assert.deepEqual(at(12), ['ID 12-12']);
  assert.deepEqual(at(13, 17), ['Pair 13-17']);
  assert.deepEqual(at(18, 21), ['']);
  assert.deepEqual(at(22, 24), ['(*Server).Handle 22-35']);
  assert.deepEqual(at(25, 27), ['local 25-27']);
  assert.deepEqual(at(28, 35), ['(*Server).Handle 22-35']);
  assert.deepEqual(at(36), ['']);
  assert.deepEqual(at(37), ['Pair.Sum 37-37']);
  assert.deepEqual(at(38), ['(*Stack).Push 38-38']);
  assert.deepEqual(at(40, 42), ['main 40-42']);
  assert.deepEqual(at(43), ['Alias 43-43']);
  assert.deepEqual(at(44), ['']);
});

test('line ends of Windows make no difference', () => {
  assert.deepEqual(declarations(file.replaceAll('\n', '\r\n')), declarations(file));
});

test('what does not compile is read as far as it can be', () => {
  const broken = file.replace('return nil\n}', 'return nil (\n}').replace('var x = 1', 'var x = = {');
  const found = new Set(declarations(broken));
  for (const name of ['Server 5-9', 'Pair.Sum 37-37', 'main 40-42']) assert.ok(found.has(name), name);
  for (const text of ['', '\n', 'func', 'func (', '}', 'type (', '\u0000', '`', '// only\n// comments'])
    assert.deepEqual(new Set(declarations(text)), new Set(['']), text);
});

test('a name that nobody can read is cut off', () => {
  const name = 'x'.repeat(100_000);
  const text = `package a\n\nfunc ${name}() {}\nfunc (s *${name}) ${name}() {}\n`;
  assert.equal(parser.open().declarationAt(text, 3)?.name, 'x'.repeat(200));
  assert.equal(parser.open().declarationAt(text, 4)?.name.length, '(*).'.length + 400);
});

test('a line that is not there has none', () => {
  assert.equal(parser.open().declarationAt(file, 1_000), null);
});

test('what would take long is given up, and the next text is read as ever', () => {
  const go = parser.open();
  const start = performance.now();
  assert.equal(go.declarationAt(`package a\nfunc f() {${'(('.repeat(4_000_000)}`, 2), null);
  assert.ok(performance.now() - start < 20_000);
  assert.deepEqual(declarations(file, go), declarations(file));
});

test('after edits, and after their way back, all is as if the text were read for the first time', () => {
  const texts = fc.constantFrom(file, file.replaceAll('\n', '\r\n'));
  const pieces = fc.constantFrom(
    '',
    'x',
    '\n',
    '}',
    '{\n',
    'func f() {}\n',
    '/*',
    '`',
    '// 🎉\n',
    'type T int\n',
  );
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(40), pieces), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(texts, edits, (original, changes) => {
      const go = parser.open();
      let text = original;
      go.declarationAt(text, 1);
      for (const [at, length, added] of changes) {
        const start = at % (text.length + 1);
        text = text.slice(0, start) + added + text.slice(start + length);
        assert.deepEqual(go.declarationAt(text, 20), parser.open().declarationAt(text, 20));
      }
      assert.deepEqual(declarations(original, go), declarations(file));
      go.dispose();
    }),
    { numRuns: 50 },
  );
});

test('what does not compile in one function changes nothing of the others', () => {
  const code = (body: string) => `package lab\n\nfunc a() {\n\t${body}\n}\n\nfunc b() {\n\tb()\n}\n`;
  for (const body of ['if (', 'x := [', '"', "'", '}', 'func', 'case 1:'])
    assert.deepEqual(
      parser.open().declarationAt(code(body), 8),
      { name: 'b', lines: { first: 7, last: 9 } },
      body,
    );
});

test('a declaration is found by its name, with the same lines as by one of its lines', () => {
  const byLine = new Map(
    declarations(file)
      .filter((found) => found !== '')
      .map((found) => found.split(/ (?=\d+-\d+$)/) as [string, string]),
  );
  const named = parser.open().declarationsNamed(file, new Set([...byLine.keys(), 'nobody', '']));
  assert.ok(byLine.size > 7);
  assert.deepEqual(new Map([...named].map(([name, { first, last }]) => [name, `${first}-${last}`])), byLine);
});

test('declarations of one name are told apart by their order', () => {
  const text = `package lab

func init() { /* func init() {} */ }
func (s *S) init() {}
func f() {
	init()
	type init struct{}
	_ = "func init("
}

// The second.
func init() {
}
func inits() {}
func init() {}
type init int
`;
  const found = declarations(text);
  const at = (line: number) => found[line - 1];
  assert.equal(at(3), 'init 3-3');
  assert.equal(at(4), '(*S).init 4-4');
  assert.equal(at(7), 'init (2) 7-7');
  assert.equal(at(11), 'init (3) 11-13');
  assert.equal(at(14), 'inits 14-14');
  assert.equal(at(15), 'init (4) 15-15');
  assert.equal(at(16), 'init (5) 16-16');
});

test('a name that several declarations have tells of none', () => {
  const text = 'package lab\nfunc init() {}\nfunc init() {}\nfunc f() {}\n';
  const named = parser.open().declarationsNamed(text, new Set(['init', 'init (2)', 'f']));
  assert.deepEqual([...named], [['f', { first: 4, last: 4 }]]);
  assert.deepEqual([...parser.open().declarationsNamed(text, new Set(['g']))], []);
});
