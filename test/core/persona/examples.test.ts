import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codesOf, parseText, placeOf } from './parseText.ts';

describe('examples', () => {
  it('are fenced code with its language and its nearest heading', () => {
    const { examples } = parseText(
      '```GO title="x"\na := 1\n\n```\n# T\n## B\n~~~\n```\n~~~\n- x\n  ```sql\n  select 1;\n  ```\n',
    );
    assert.deepEqual(
      examples.map(({ title, language, code }) => [title, language, code]),
      [
        ['T', 'go', 'a := 1\n'],
        ['B', '', '```'],
        ['B', 'sql', 'select 1;'],
      ],
    );
    assert.deepEqual(examples.map(placeOf), ['1:1-1:16', '7:1-7:4', '11:3-11:9']);
  });

  it('may hold other fences and front matter', () => {
    const { examples, checklists } = parseText(
      '````md\n---\nname: x\n---\n```go\na\n```\n- [ ] no\n````\n- [ ] yes',
    );
    assert.deepEqual(
      examples.map(({ language }) => language),
      ['md'],
    );
    assert.equal(checklists[0]?.items.length, 1);
  });

  it('say where a fence begins that never ends', () => {
    for (const text of [
      '# T\n```go\na',
      '# T\n```go',
      '# T\n```',
      '# T\n```\n``` a',
      '# T\n````\n```\n',
      '# T\n```\n~~~\n',
      '# T\n```\na\n``',
    ]) {
      const persona = parseText(text);
      assert.deepEqual(codesOf(persona), ['fence.unclosed'], text);
      assert.equal(persona.problems[0]?.range.start.line, 2);
    }
    for (const text of ['```\n```', '```\n````  ', '> ```\n> a\n> ```', '- ```\n  a\n  ```']) {
      assert.deepEqual(codesOf(parseText(text)), [], text);
    }
  });

  it('say where a comment begins that never ends', () => {
    const persona = parseText('# T\n\n<!-- a\n- [ ] b\n');
    assert.deepEqual(codesOf(persona), ['comment.unclosed']);
    assert.equal(persona.problems[0]?.range.start.line, 3);
  });

  it('end an unclosed comment with the list item it stands in', () => {
    const persona = parseText('- <!-- a\n  - [ ] b\n- [ ] c\n');
    assert.deepEqual(codesOf(persona), ['comment.unclosed']);
    assert.equal(persona.checklists[0]?.items.length, 1);
  });
});
