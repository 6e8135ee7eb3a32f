import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordingOf } from '../../../../src/core/persona/checklists/wording.ts';
import { slug } from '../../../../src/core/persona/slug.ts';
import * as fc from '../../../support/fastCheck.ts';

test('a wording is 16 hexadecimal digits that white space does not change', () => {
  assert.match(wordingOf('a b'), /^[0-9a-f]{16}$/);
  assert.equal(wordingOf(' a \t\n b '), wordingOf('a b'));
  assert.notEqual(wordingOf('ab'), wordingOf('a b'));
  assert.notEqual(wordingOf('A b'), wordingOf('a b'));
});

test('a wording stays the same for ever, since logs hold it', () => {
  assert.equal(wordingOf('Every error is handled'), 'b9c74a86a4948f18');
});

test('a slug has letters and digits of any script, with single hyphens between', () => {
  assert.equal(slug('  Go: Errors & `wrap()` 2x! '), 'go-errors-wrap-2x');
  assert.equal(slug('日本 語'), '日本-語');
  assert.equal(slug('***'), '');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 50 }), (text, length) => {
      const made = slug(text, length);
      assert.ok(Array.from(made).length <= length);
      assert.match(made, /^(?:[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*)?$/u);
    }),
  );
});
