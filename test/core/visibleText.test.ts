import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { visibleText } from '../../src/core/visibleText.ts';
import { parseText } from './persona/parseText.ts';

describe('visibleText', () => {
  it('shows what cannot be seen, and what turns the direction of a text', () => {
    for (const character of [
      '\0',
      '\u0007',
      '\u001B',
      '\u007F',
      '\u009B',
      '\u200E',
      '\u202E',
      '\u2066',
      '\u2028',
      '\u2029',
    ]) {
      assert.equal(visibleText(`a${character}b${character}`), 'a\uFFFDb\uFFFD');
    }
  });

  it('leaves all else as it is, tabs and line ends too', () => {
    for (const text of ['', 'a\tb\r\nc\n', 'שלום, مرحبا, 日本', 'e\u0301 👩\u200D💻 \u00A0']) {
      assert.equal(visibleText(text), text);
    }
  });

  it('is what messages about a persona pass through', () => {
    const { problems } = parseText('---\nname: a\u202Eb: c: \u0085d\n---\n');
    assert.deepEqual(
      problems.map(({ message }) => message.match(/"(.*)"/)?.[1]),
      ['a\uFFFDb: c: \uFFFDd'],
    );
  });
});
