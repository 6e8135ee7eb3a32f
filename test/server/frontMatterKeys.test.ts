import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formats } from '../../src/core/persona/formats/formats.ts';
import { type KeyInfo, keysOf } from '../../src/server/features/frontMatterKeys.ts';
import { parseText } from '../core/persona/parseText.ts';

describe('the keys that are offered', () => {
  for (const { format, patternKeys, scopeKeys } of formats) {
    test(`${format}: none of them is a problem`, () => {
      const keys = keysOf(format);
      assert.equal(new Set(keys.map(({ key }) => key)).size, keys.length, 'each once');
      const text = `---\n${keys.map((info) => `${info.key}: ${valueOf(info)}\n`).join('')}---\n`;
      const { problems } = parseText(text, { format });
      // A regular expression is the one thing that is known and not evaluated.
      const codes = problems.map(({ code }) => code).filter((code) => code !== 'frontMatter.not-evaluated');
      assert.deepEqual(codes, [], text);
    });

    test(`${format}: those that decide which files count are among them`, () => {
      const names = new Set(keysOf(format).map(({ key }) => key));
      for (const key of patternKeys.slice(0, 1)) {
        assert.ok(names.has(key), key);
      }
      for (const key of format === 'cursor-rule' || format === 'windsurf-rule' ? scopeKeys : []) {
        assert.ok(names.has(key), key);
      }
    });
  }
});

function valueOf({ kind, values }: KeyInfo): string {
  return kind === 'boolean' ? 'true' : kind === 'globs' ? '"**/*.go"' : (values[0] ?? 'text');
}
