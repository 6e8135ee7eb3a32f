import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint } from '../../../src/core/review/fingerprint.ts';

test('is the SHA-256 of the text', () => {
  assert.equal(fingerprint('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('counts CRLF and a lone CR as LF', () => {
  assert.equal(fingerprint('a\r\nb\rc\r\r\n'), fingerprint('a\nb\nc\n\n'));
});

test('drops one byte order mark, at the start only', () => {
  assert.equal(fingerprint('\uFEFFa'), fingerprint('a'));
  assert.notEqual(fingerprint('\uFEFF\uFEFFa'), fingerprint('a'));
  assert.notEqual(fingerprint('a\uFEFF'), fingerprint('a'));
});

test('tells texts apart that differ in white space or in the final newline', () => {
  assert.notEqual(fingerprint('a b'), fingerprint('a  b'));
  assert.notEqual(fingerprint('a\n'), fingerprint('a'));
});
