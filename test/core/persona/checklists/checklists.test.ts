import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codesOf, countsOf, globsOf, parseText, placeOf } from '../parseText.ts';

function titlesOf(markdown: string): [string, number][] {
  return countsOf(parseText(markdown).checklists);
}

describe('checklists', () => {
  it('are called by the persona where there is no heading and no label', () => {
    const [checklist] = parseText('---\nname: P\n---\n- [ ] a').checklists;
    assert.deepEqual([checklist?.title, checklist?.headingPath, checklist?.kind], ['P', [], 'task']);
  });

  it('are called by their heading, with all headings above it', () => {
    const [checklist] = parseText('# T\n\n## A\n\n### B *c*\n\n- [ ] a').checklists;
    assert.deepEqual([checklist?.title, checklist?.headingPath], ['B c', ['T', 'A', 'B c']]);
    assert.equal(checklist && placeOf(checklist), '5:1-7:8');
  });

  it('leave a heading by one of the same or a higher level', () => {
    const paths = parseText(
      '### A\n- [ ] a\n## B\n- [ ] b\n#### C\n- [ ] c\n### D\n- [ ] d\n# E\n- [ ] e',
    ).checklists;
    assert.deepEqual(
      paths.map(({ headingPath }) => headingPath.join('/')),
      ['A', 'B', 'B/C', 'B/D', 'E'],
    );
  });

  it('take an introduction to the only list of a heading for no title', () => {
    assert.deepEqual(titlesOf('# T\n## Last step\nBefore you merge:\n\n- [ ] a'), [['Last step', 1]]);
    assert.deepEqual(titlesOf('# T\n## Last step\n**Before you merge**\n- [ ] a'), [['Last step', 1]]);
  });

  it('are called by their labels where a heading has several', () => {
    assert.deepEqual(
      titlesOf(
        '# T\n## Queries\n**Reads**\n\n- [ ] a\n- [ ] b\n\n__Writes__:\n\n- [ ] c\n\nWhen it is slow:\n- [ ] d',
      ),
      [
        ['Reads', 2],
        ['Writes', 1],
        ['When it is slow', 1],
      ],
    );
  });

  it('are called by their label below the title, or where there is no heading', () => {
    assert.deepEqual(titlesOf('# T\n**Reads**:\n- [ ] a'), [['Reads', 1]]);
    assert.deepEqual(titlesOf('Verify:\n\n- [ ] a'), [['Verify', 1]]);
  });

  it('keep their heading where only some lists have a label', () => {
    assert.deepEqual(titlesOf('## Q\n- [ ] a\n\n**More**\n\n- [ ] b'), [
      ['Q', 1],
      ['More', 1],
    ]);
  });

  it('join lists under one heading and lists under one label', () => {
    assert.deepEqual(titlesOf('## Q\n- [ ] a\n\ntext\n\n1. [ ] b\n\n**L**\n- [ ] c\n\n**L**\n- [ ] d'), [
      ['Q', 2],
      ['L', 2],
    ]);
  });

  it('take for a label only what stands right before the list', () => {
    for (const between of ['Some text.', '- a bullet', '```\ncode\n```', '---', '> quote']) {
      assert.deepEqual(titlesOf(`**L**\n\n${between}\n\n<!-- c -->\n\n1. [ ] a`), [['Reviewer', 1]], between);
    }
    assert.deepEqual(titlesOf('**L**\n\n<!-- c -->\n\n- [ ] a'), [['L', 1]]);
    assert.deepEqual(titlesOf('When you review, check:\n\n## A\n- [ ] a'), [['A', 1]]);
  });

  it('are called by the list item they stand in', () => {
    assert.deepEqual(titlesOf('## Q\n- **Reads**:\n  - [ ] a\n- Writes\n  1. [ ] b\n- plain\n'), [
      ['Reads', 1],
      ['Writes', 1],
    ]);
  });

  it('tell equal items in equal labels apart by the items around them', () => {
    const { checklists, problems } = parseText(
      '- Go\n  - Errors\n    - [ ] a\n- Rust\n  - Errors\n    - [ ] a',
    );
    assert.deepEqual(countsOf(checklists), [
      ['Errors', 1],
      ['Errors', 1],
    ]);
    assert.deepEqual(problems, []);
  });

  it('hold the items below an item too', () => {
    assert.deepEqual(titlesOf('## Q\n- [ ] a:\n  - [ ] b\n    - [ ] c\n- [ ] d'), [['Q', 4]]);
  });

  it('apply to the files of the innermost heading that names some', () => {
    const { checklists, problems } = parseText(
      '# T <!-- files="a" -->\n- [ ] a\n## B\n- [ ] b\n## C <!-- files="c/*.sql,!c/x.{sql,go}" -->\n### D\n- [ ] d\n# E\n- [ ] e',
    );
    assert.deepEqual(
      checklists.map(({ title, files }) => [title, files && globsOf(files)]),
      [
        ['T', ['a']],
        ['B', ['a']],
        ['D', ['c/*.sql', '!c/x.{sql,go}']],
        ['E', null],
      ],
    );
    assert.deepEqual(checklists[2]?.files?.map(placeOf), ['5:18-5:25', '5:26-5:39']);
    assert.deepEqual(problems, []);
  });

  it('drop a file glob that is out of bounds, and say so', () => {
    const { checklists, problems } = parseText(`# T <!-- files="a,${'b'.repeat(2_000)}" -->\n- [ ] a`);
    // The heading is cut before its comment ends, so nothing of it is believed.
    assert.deepEqual(codesOf({ problems }), ['comment.unclosed']);
    assert.equal(checklists[0]?.files, null);
    const nested = parseText(`# T <!-- files="a,${'@('.repeat(8)}b" -->\n- [ ] a`);
    assert.deepEqual(codesOf(nested), ['pattern.too-complex']);
    assert.deepEqual(globsOf(nested.checklists[0]?.files ?? []), ['a']);
  });

  it('apply to all files where a heading names none', () => {
    const persona = parseText('# T <!-- files="" -->\n- [ ] a');
    assert.equal(persona.checklists[0]?.files, null);
    assert.deepEqual(codesOf(persona), ['comment.unknown-attribute']);
  });
});
