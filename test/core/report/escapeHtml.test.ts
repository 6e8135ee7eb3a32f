import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeHtml } from '../../../src/core/report/escapeHtml.ts';

for (const [text, escaped] of [
  ['internal/a b.go', 'internal/a b.go'],
  ['<b>&amp;</b>', '&lt;b&gt;&amp;amp;&lt;/b&gt;'],
  ['two\n\nlines', 'two lines'],
  ['a_b*c`d`', 'a&#95;b&#42;c&#96;d&#96;'],
  ['"quoted"', '&quot;quoted&quot;'],
  ['@ada #12 GH-12', '@\u200Bada #\u200B12 GH-\u200B12'],
  ['&#12;', '&amp;#\u200B12;'],
  ['https://e.com www.e.com', 'https:\u200B//e.com www.\u200Be.com'],
  ['turned \u202Eround', 'turned \uFFFDround'],
] as const) {
  test(`writes ${JSON.stringify(text)} as ${JSON.stringify(escaped)}`, () => {
    assert.equal(escapeHtml(text), escaped);
  });
}
