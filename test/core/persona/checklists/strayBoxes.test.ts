import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits } from '../../../../src/core/persona/fixes/applyEdits.ts';
import type { Problem } from '../../../../src/core/persona/persona.ts';
import { itemsOf, parseText } from '../parseText.ts';

function strays(text: string): Problem[] {
  return parseText(text).problems.filter(({ code }) => code === 'item.stray-box');
}

/** The items after the mend. */
function itemsAfter(text: string): string[] {
  const [problem] = strays(text);
  return itemsOf(parseText(applyEdits(text, problem?.fix?.edits ?? []))).map((item) => item.text);
}

describe('lines that look like items', () => {
  for (const [name, text] of [
    ['a drawn box', '## A\n\n□ one\n□ two\n'],
    ['another drawn box in a list', '## A\n\n- ☐ one\n- ☐ two\n'],
    ['a box without a bullet', '## A\n\n[ ] one\n[x] two\n'],
    ['a box that is closed', '## A\n\n- [] one\n- [] two\n'],
    ['a box without a space behind it', '## A\n\n- [ ]one\n- [ ]two\n'],
    ['a bullet without a space behind it', '## A\n\n-[ ] one\n-[] two\n'],
    ['lines of a paragraph', '## A\n\nCheck:\n[ ] one\n[ ] two\n'],
    ['indented lines of a paragraph', '## A\n\nCheck:\n    □ one\n    □ two\n'],
    ['items below an item', '1. ☐ one\n   - ☐ two\n'],
  ] as const) {
    it(`are named, and items once they are mended: ${name}`, () => {
      assert.deepEqual(
        itemsOf(parseText(text)).filter(({ required }) => required),
        [],
      );
      assert.deepEqual(itemsAfter(text), ['one', 'two']);
    });
  }

  it('are named once in a section', () => {
    const problems = strays('# A\n\n□ a\n\n- [] b\n\n## B\n\n□ c\n');
    assert.deepEqual(
      problems.map(({ message, range, severity, fix }) => [message, range.start.line, severity, fix?.isSafe]),
      [
        [
          'This line and 1 more in its section look like items and are none, since an item begins with "- [ ] ". Write it so.',
          3,
          'information',
          false,
        ],
        [
          'This line looks like an item and is none, since an item begins with "- [ ] ". Write it so.',
          9,
          'information',
          false,
        ],
      ],
    );
  });

  it('are none in quotes, in code and where they are links', () => {
    for (const text of [
      '> □ a\n> [ ] b',
      '```\n□ a\n```',
      '<!--\n□ a\n-->',
      '[x](a.md) and more',
      '- [x](a.md)',
      '- [](a.md)',
      '[x]: a.md',
      '- [ ]',
      '□',
      'a □ b',
      '- [ ] real',
    ]) {
      assert.deepEqual(strays(text), [], text);
    }
  });
});
