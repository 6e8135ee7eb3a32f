import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findOddFences } from '../../../../src/core/persona/markdown/oddFences.ts';
import { toLines } from '../../../../src/core/persona/markdown/sourceText.ts';
import { busyMilliseconds } from '../../../support/busyMilliseconds.ts';
import { mend } from '../fixes/mend.ts';
import { codesOf, itemsOf, parseText } from '../parseText.ts';

/** The texts of a persona's tasks. */
function tasks(text: string): string[] {
  return itemsOf(parseText(text))
    .filter(({ required }) => required)
    .map((item) => item.text);
}

const after = '\n- [ ] after\n';

describe('code fences at odds with each other', () => {
  for (const [name, text, codes, mended] of [
    [
      'one in another that is a document',
      `\`\`\`markdown\n# A\n\n\`\`\`go\na\n\`\`\`\n\n- [ ] no\n\`\`\`\n${after}`,
      ['fence.nested'],
      `\`\`\`\`markdown\n# A\n\n\`\`\`go\na\n\`\`\`\n\n- [ ] no\n\`\`\`\`\n${after}`,
    ],
    [
      'several in one without a language',
      `\`\`\`\n\`\`\`go\na\n\`\`\`\n- [ ] no\n\`\`\`ts\nb\n\`\`\`\n\`\`\`\n${after}`,
      ['fence.nested'],
      `\`\`\`\`\n\`\`\`go\na\n\`\`\`\n- [ ] no\n\`\`\`ts\nb\n\`\`\`\n\`\`\`\`\n${after}`,
    ],
    [
      'one that is not closed before the next heading',
      `\`\`\`go\na\n\n## H\n\n- [ ] first\n\n\`\`\`ts\nb\n\`\`\`\n${after}`,
      ['fence.unclosed'],
      `\`\`\`go\na\n\`\`\`\n\n## H\n\n- [ ] first\n\n\`\`\`ts\nb\n\`\`\`\n${after}`,
    ],
    [
      'one that is not closed before the next fence',
      `\`\`\`go\na\n\`\`\`ts\nb\n\`\`\`\n${after}`,
      ['fence.unclosed'],
      `\`\`\`go\na\n\`\`\`\n\`\`\`ts\nb\n\`\`\`\n${after}`,
    ],
    [
      'one that is not closed before fences without a language',
      `\`\`\`go\na\n\n## H\n\n- [ ] first\n\n\`\`\`\nb\n\`\`\`\n${after}`,
      ['fence.unclosed'],
      `\`\`\`go\na\n\`\`\`\n\n## H\n\n- [ ] first\n\n\`\`\`\nb\n\`\`\`\n${after}`,
    ],
    [
      'one that is never closed',
      `\`\`\`go\na\n\n# H\n${after}`,
      ['fence.unclosed'],
      `\`\`\`go\na\n\`\`\`\n\n# H\n${after}`,
    ],
    [
      'one in a list that is closed outside',
      `1. x\n\n   ~~~go\n   a\n~~~\n${after}\n~~~\nb\n~~~\n`,
      ['fence.unclosed'],
      `1. x\n\n   ~~~go\n   a\n   ~~~\n${after}\n~~~\nb\n~~~\n`,
    ],
  ] as const) {
    it(`are read as meant, and mended: ${name}`, () => {
      const expected = text.includes('first') ? ['first', 'after'] : ['after'];
      assert.deepEqual(tasks(text), expected);
      assert.deepEqual(codesOf(parseText(text)), codes);
      assert.equal(mend(text), mended);
      assert.deepEqual(tasks(mended), expected);
      assert.deepEqual(codesOf(parseText(mended)), []);
    });
  }

  it('are left as they are where it is not plain what was meant', () => {
    for (const text of [
      '```bash\n# a comment\n\n# another\nx\n',
      '```\na\n\n## H\n\n- [ ] no\n',
      '```md\na\n\n## H\n\n- [ ] no\n',
      '```python\na\n\n## a comment\nb\n',
    ]) {
      assert.deepEqual(tasks(text), [], text);
      assert.deepEqual(codesOf(parseText(text)), ['fence.unclosed'], text);
      assert.deepEqual(codesOf(parseText(mend(text))), []);
    }
  });

  it('are none where every fence is closed', () => {
    for (const text of [
      '```go\na\n```\n\n```\nb\n```\n',
      '````md\n```go\n```\n````\n',
      '~~~md\n```go\na\n```\n~~~\n',
      '- x\n  ```go\n  a\n  ```\n',
      '```go\n## H\n\n## I\n```\n',
      '> ```go\n> a\n',
      'text',
    ]) {
      const odd = findOddFences(toLines(text), 0);
      assert.deepEqual([odd?.fences.size ?? 0, odd?.strayClosers.size ?? 0], [0, 0], text);
    }
  });

  it('cost little, however many there are', () => {
    for (const piece of [
      '```a\n',
      '```\n',
      '```a\n```\n',
      '```a\n\n# x\n```\n',
      '~~~a\n```a\n',
      '- ```a\n```\n',
      '- ```\n\n',
    ]) {
      const text = piece.repeat(64_000 / piece.length);
      const lines = toLines(text);
      const before = busyMilliseconds();
      findOddFences(lines, 0);
      assert.ok(busyMilliseconds() - before < 500, piece);
    }
  });
});
