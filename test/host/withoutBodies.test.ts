import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutBodies } from '../../src/extension/declarations/withoutBodies.ts';
import * as fc from '../support/fastCheck.ts';

test('what stands between the outermost braces gives way to spaces, and every line and column stays', () => {
  const code = 'type S struct {\n\tn int\n}\n\nfunc (s *S) F() { if a { b() } }\nvar x = []int{1}\n';
  const bare = 'type S struct {\n      \n}\n\nfunc (s *S) F() {              }\nvar x = []int{ }\n';
  assert.equal(withoutBodies(code), bare);
  const forWindows = 'func f() {\r\n\tg()\r\n}\r\n';
  assert.equal(withoutBodies(forWindows), 'func f() { \n     \n}\r\n');
});

for (const [what, code, bare] of [
  [
    'a body that declares a type stays',
    'func f() {type T int}func g() {x}',
    'func f() {type T int}func g() { }',
  ],
  ['a type in a comment is none', 'func f() {//type\n}', 'func f() {      \n}'],
  ['a type in a string is none', 'func f() {"type"}', 'func f() {      }'],
  ['braces of comments are none', 'a /*{*/ {x} //}\n{y}', 'a /*{*/ { } //}\n{ }'],
  ['braces of strings are none', 'a "\\"{" {x} "}" {y}', 'a "\\"{" { } "}" { }'],
  ['braces of runes are none', "a '{' {x} '\\'' {y} '\"' {z}", "a '{' { } '\\'' { } '\"' { }"],
  ['braces of raw strings are none', 'a `{\n\\` {x} `\nfunc }` {y}', 'a `{\n\\` { } `\nfunc }` { }'],
  ['a string ends with its line', 'a "{\n{x}\n\'{\n{y}', 'a "{\n{ }\n\'{\n{ }'],
  ['a comment without an end goes on', '{x} /* {y}', '{ } /* {y}'],
  ['a raw string without an end goes on', '{x} ` {y}', '{ } ` {y}'],
  ['a brace too many is passed by', '} {x} }} {y}', '} { } }} { }'],
  ['a brace too few is made up for by the next function', '{{x}\nfunc f() {y}', '{{x}\nfunc f() { }'],
  ['a function in another is none of these', '{\n\tfunc() {x}\n}', '{\n           \n}'],
] as const) {
  test(what, () => assert.equal(withoutBodies(code), bare));
}

test('any text keeps its lines and their lengths, and nothing is left out of what is left', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '"',
    "'",
    '`',
    '\\',
    '/*',
    '*/',
    '//',
    '\n',
    '\r',
    '\nfunc f',
    ' type ',
    'ü🎉',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string())).map((parts) => parts.join('')),
      (code) => {
        const bare = withoutBodies(code);
        const lengths = (text: string) => text.split('\n').map(({ length }) => length);
        assert.deepEqual(lengths(bare), lengths(code));
        assert.equal(withoutBodies(bare), bare);
      },
    ),
  );
});

test('a long text of one kind is no trouble', () => {
  const many = 3_000_000;
  for (const piece of ['"', '\\n', '`', '/*', '{', '}', "'", '\nfunc ', 'type '])
    assert.equal(withoutBodies(`{"${piece.repeat(many)}`).length, many * piece.length + 2, piece);
});
