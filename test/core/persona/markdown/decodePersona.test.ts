import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodePersona, maximumSize } from '../../../../src/core/persona/markdown/decodePersona.ts';
import { codesOf, parseText } from '../parseText.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

test('decodes UTF-8 and drops a byte order mark', () => {
  for (const text of ['', 'a', 'ä🙂\n', 'â€”']) {
    assert.deepEqual(decodePersona(encode(text)), { text, problems: [] });
    assert.deepEqual(decodePersona(encode(`\uFEFF${text}`)), { text, problems: [] });
    assert.deepEqual(decodePersona(`\uFEFF${text}`), { text, problems: [] });
  }
});

test('replaces what is not UTF-8, and says so', () => {
  const { text, problems } = decodePersona(new Uint8Array([0x61, 0xe4, 0x62]));
  assert.equal(text, 'a\uFFFDb');
  assert.deepEqual(codesOf({ problems }), ['file.not-utf8']);
  assert.deepEqual(decodePersona(encode('a\uFFFDb')).problems, []);
  assert.deepEqual(decodePersona('a\uFFFDb').problems, []);
});

test('reads nothing of a binary file', () => {
  for (const content of ['# T\0', encode('# T\n- [ ] a\0'), new Uint8Array([0xff, 0xfe, 0x23, 0x00])]) {
    const persona = parseText(content);
    assert.deepEqual(codesOf(persona), ['file.binary']);
    assert.deepEqual([persona.name, persona.checklists.length], ['Reviewer', 0]);
    const rule = parseText(content, { fileName: '.claude/rules/go.md', format: 'claude-rule' });
    assert.deepEqual([codesOf(rule), rule.alwaysApplies, rule.patterns], [['file.binary'], false, []]);
  }
});

test('cuts a file that is too large at the end of a line', () => {
  const line = `${'ä'.repeat(49)}\n`;
  for (const content of [line.repeat(30_000), encode(line.repeat(30_000))]) {
    const { text, problems } = decodePersona(content);
    assert.deepEqual(codesOf({ problems }), ['file.too-large']);
    assert.ok(text.endsWith(line));
    assert.ok(text.length <= maximumSize && !text.includes('\uFFFD'));
  }
  assert.equal(decodePersona('x'.repeat(maximumSize + 1)).text.length, maximumSize);
  assert.deepEqual(decodePersona('x'.repeat(maximumSize)).problems, []);
});
