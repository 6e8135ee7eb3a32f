import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from '../../../support/fastCheck.ts';
import { mend } from '../fixes/mend.ts';
import { codesOf, itemsOf, parseText } from '../parseText.ts';

function idsOf(markdown: string): string[] {
  return itemsOf(parseText(markdown)).map(({ id }) => id);
}

describe('item ids', () => {
  it('are the written ones', () => {
    assert.deepEqual(
      idsOf('- [ ] a <!-- id=x.1_y-Z -->\n- [ ] b <!-- id="q" -->\n- [ ] c <!-- id=\'r\' optional -->'),
      ['x.1_y-Z', 'q', 'r'],
    );
  });

  it('are made from section and text where none is written', () => {
    const [id] = idsOf('## Errors\n- [ ] Every error is `wrapped`, with what was tried and for whom');
    assert.match(id ?? '', /^every-error-is-wrapped-with-what-was-tri-[0-9a-f]{8}$/);
    assert.match(idsOf('- [ ] !!!')[0] ?? '', /^item-[0-9a-f]{8}$/);
    assert.match(idsOf('- [ ] 日本 語')[0] ?? '', /^日本-語-[0-9a-f]{8}$/);
  });

  it('stay when items move, when others change, and when the wrapping, the mark, the markup or the title changes', () => {
    const before = idsOf('# T\n## S\n- [ ] one two\n- [ ] three');
    assert.deepEqual(idsOf('# T\n## S\n- [ ] three\n- [ ] new\n- [ ] one two'), [
      before[1],
      idsOf('## S\n- [ ] new')[0],
      before[0],
    ]);
    assert.deepEqual(
      idsOf('# Other\n\ntext\n\n## S\n\n* [x] **one**\n  two <!-- optional -->\n* [X] three\n'),
      before,
    );
  });

  it('stay when a second list comes in beside the first', () => {
    const [id] = idsOf('## S\n**Reads**\n- [ ] a');
    assert.equal(idsOf('## S\n**Reads**\n- [ ] a\n\n**Writes**\n- [ ] a')[0], id);
  });

  it('stay when an item above in the same list is reworded', () => {
    assert.equal(idsOf('- [ ] parent\n  - [ ] child')[1], idsOf('- [ ] reworded\n  - [ ] child')[1]);
  });

  it('differ between sections and between labels', () => {
    const ids = idsOf('## A\n- [ ] x\n## B\n- [ ] x\n### A\n- [ ] x\n## C\n**L**\n- [ ] x\n\n**M**\n- [ ] x');
    assert.equal(new Set(ids).size, 5);
  });

  it('tell equal items of one section apart, and say so', () => {
    const persona = parseText('## A\n- [ ] x\n- [ ] y\n- [ ] x\n- [ ] x');
    const [first, , second, third] = itemsOf(persona).map(({ id }) => id);
    assert.deepEqual([second, third], [`${first}-2`, `${first}-3`]);
    assert.deepEqual(
      persona.problems.map(({ code, severity, range }) => [code, severity, range.start.line]),
      [
        ['item.duplicate', 'information', 4],
        ['item.duplicate', 'information', 5],
      ],
    );
  });

  it('belong to the first of two items that write the same', () => {
    const persona = parseText('- [ ] a <!-- id=x -->\n- [ ] b <!-- id=x -->');
    const [first, second] = itemsOf(persona).map(({ id }) => id);
    assert.equal(first, 'x');
    assert.match(second ?? '', /^b-[0-9a-f]{8}$/);
    assert.deepEqual(
      persona.problems.map(({ code, severity, range }) => [code, severity, range.start.line]),
      [['item.duplicate-id', 'error', 2]],
    );
  });

  it('give way to written ones, wherever those stand', () => {
    const [made] = idsOf('- [ ] a');
    assert.deepEqual(idsOf(`- [ ] a\n- [ ] b <!-- id=${made} -->`), [`${made}-2`, made]);
  });

  it('are written in letters of any script, as made ones are', () => {
    const [made = ''] = idsOf('- [ ] 检查错误');
    assert.deepEqual(idsOf(`- [ ] a <!-- id=${made} -->`), [made]);
  });

  it('are made where a written one is not valid', () => {
    for (const id of ['§', 'a/b', 'a'.repeat(101), '""', '"a b"']) {
      const persona = parseText(`- [ ] a <!-- id=${id} -->`);
      assert.deepEqual(codesOf(persona), ['item.bad-id'], id);
      assert.match(itemsOf(persona)[0]?.id ?? '', /^a-[0-9a-f]{8}$/);
    }
  });

  it('never depend on other items of other texts', () => {
    const text = fc.constantFrom('a', 'b', 'c d', 'e');
    fc.assert(
      fc.property(fc.uniqueArray(text), fc.nat(), (texts, seed) => {
        const of = (list: readonly string[]): Map<string, string> =>
          new Map(
            itemsOf(parseText(`## S\n${list.map((one) => `- [ ] ${one}\n`).join('')}`)).map(
              ({ text: one, id }) => [one, id],
            ),
          );
        const shuffled = texts.toSorted(
          (a, b) => ((a.charCodeAt(0) * (seed + 7)) % 11) - ((b.charCodeAt(0) * (seed + 7)) % 11),
        );
        const all = of(texts);
        for (const [one, id] of of(shuffled.slice(1))) {
          assert.equal(all.get(one), id);
        }
      }),
    );
  });

  for (const [name, text, expected] of [
    [
      'twice the same text',
      '- [ ] x\n- [ ] x\n- [ ] x',
      '- [ ] x\n- [ ] x <!-- id=#2 -->\n- [ ] x <!-- id=#3 -->',
    ],
    [
      'one id on two items',
      '- [ ] a <!-- id=q -->\n- [ ] b <!-- optional id="q" -->',
      '- [ ] a <!-- id=q -->\n- [ ] b <!-- optional id="#2" -->',
    ],
    [
      'an id behind another',
      '- [ ] a <!-- id=q -->\n- [ ] b <!-- id=<!-- id=q optional -->',
      '- [ ] a <!-- id=q -->\n- [ ] b <!-- id=<!-- id=#2 optional -->',
    ],
    ['an id right behind the opening', '- [ ] a\n- [ ] b <!--id=§-->', '- [ ] a\n- [ ] b <!--id=#2-->'],
    ['an id that cannot be one', "- [ ] a\n  <!-- id='§ §' -->", "- [ ] a\n  <!-- id='#1' -->"],
    ['an id without characters', '- [ ] a <!-- id= optional-->', '- [ ] a <!-- id=#1 optional-->'],
  ] as const) {
    it(`are written down as they were made: ${name}`, () => {
      const before = idsOf(text);
      const mended = mend(text);
      assert.equal(
        mended,
        expected.replaceAll(/#(\d)/g, (_, number: string) => before[Number(number) - 1] ?? ''),
      );
      assert.deepEqual(idsOf(mended), before);
      assert.deepEqual(codesOf(parseText(mended)), []);
    });
  }

  it('are not written down where they would not be read', () => {
    const long = `- [ ] ${'x'.repeat(990)}\n`;
    const problem = parseText(long + long).problems.find(({ code }) => code === 'item.duplicate');
    assert.equal(problem?.fix, null);
  });
});
