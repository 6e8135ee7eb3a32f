import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outlineOf, parseText, placeOf } from './parseText.ts';

describe('guidance', () => {
  it('is the tree of headings', () => {
    const { guidance } = parseText('# A\n## B\n#### C\n### D\n## E\n# F\ntext');
    assert.equal(outlineOf(guidance), 'A (B (C, D), E), F');
    assert.deepEqual(
      guidance[0]?.children.map(({ level }) => level),
      [2, 2],
    );
  });

  it('reaches from a heading to the line before the next one of any level', () => {
    const { guidance } = parseText('intro\n\n# A\n\ntext\n\n## B\nmore text\nto the end');
    assert.deepEqual(guidance.map(placeOf), ['3:1-6:1']);
    assert.deepEqual(guidance[0]?.children.map(placeOf), ['7:1-9:11']);
  });

  it('leaves out what only lists files', () => {
    assert.equal(outlineOf(parseText('# A\n## File Patterns\ntext\n### B\n- `a`').guidance), 'A');
  });

  it('leaves out what is only a checklist, labels, rules and comments included', () => {
    for (const text of [
      '- [ ] a',
      'Check:\n- [ ] a\n\n---',
      '<!-- c -->\n- Go:\n  - [ ] a',
      '**L**\n\n1. [ ] a\n   - [ ] b',
      '### C\n- [ ] a',
    ]) {
      assert.equal(outlineOf(parseText(`# A\n\ntext\n\n## B\n\n${text}\n`).guidance), 'A', text);
    }
  });

  it('keeps a checklist with something to read', () => {
    for (const text of [
      'text\n- [ ] a',
      '- [ ] a\n- b',
      '- [ ] a\n\n  Why it matters.',
      '```\ncode\n```\n- [ ] a',
      '> quote\n\n- [ ] a',
      '|a|\n|-|\n\n- [ ] a',
    ]) {
      assert.equal(outlineOf(parseText(`# A\n\n## B\n\n${text}\n`).guidance), 'A (B)', text);
    }
    assert.equal(
      outlineOf(parseText('# A\n## B\n- [ ] a\n### C\ntext\n### D\n- [ ] d').guidance),
      'A (B (C))',
    );
  });

  it('is none where all there is are checklists', () => {
    assert.deepEqual(parseText('# A\n## B\n- [ ] a\n### C\n- [ ] c').guidance, []);
  });

  it('keeps a heading with nothing below it', () => {
    assert.equal(outlineOf(parseText('# A\n## B\n## C\nLabel:').guidance), 'A (B, C)');
  });

  it('takes no heading from lists, quotes, code and comments', () => {
    assert.equal(
      outlineOf(parseText('# A\n- # B\n\n> # C\n\n```\n# D\n```\n\n<!--\n# E\n-->').guidance),
      'A',
    );
  });
});
