import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nestsTooDeep } from '../../../../src/core/persona/frontMatter/nestsTooDeep.ts';
import { parsePersonaFile } from '../../../../src/core/persona/parsePersonaFile.ts';
import { codesOf, parseText } from '../parseText.ts';

describe('nestsTooDeep', () => {
  it('counts what is open, in brackets of both kinds and lists in one line', () => {
    assert.equal(nestsTooDeep('[{'.repeat(100)), false);
    assert.equal(nestsTooDeep('[{'.repeat(101)), true);
    assert.equal(nestsTooDeep('[]'.repeat(1_000)), false);
    assert.equal(nestsTooDeep('- '.repeat(300)), true);
    assert.equal(nestsTooDeep('- a\n'.repeat(300)), false);
    assert.equal(nestsTooDeep(': '.repeat(300)), true);
    assert.equal(nestsTooDeep('a: '.repeat(300)), true);
    assert.equal(nestsTooDeep('a: b\n'.repeat(300)), false);
    assert.equal(nestsTooDeep(`a: [${'[],\n '.repeat(300)}]`), false);
  });

  it('counts nothing that is text', () => {
    assert.equal(
      nestsTooDeep(`a: "${'['.repeat(300)}"\nb: |\n  ${'- '.repeat(300)}\n# ${'{'.repeat(300)}`),
      false,
    );
  });

  it('keeps such values from the parser, and the other keys', () => {
    const persona = parseText(`---\nname: deep\nglobs: ${'!['.repeat(2_000)}\n---\n`);
    assert.equal(persona.name, 'deep');
    assert.ok(codesOf(persona).includes('frontMatter.rescued'));
  });

  it('keeps a CodeRabbit configuration of that kind from the parser, and says so', () => {
    const deep = ['!['.repeat(2_000), `path_instructions: ${'- '.repeat(2_000)}`, 'a: '.repeat(40_000)];
    for (const content of deep.map((text) => `reviews:\n  ${text}`)) {
      const file = { source: '.coderabbit.yaml', fileName: '.coderabbit.yaml', origin: 'workspace' } as const;
      const personas = parsePersonaFile({ ...file, content, format: 'coderabbit' });
      assert.deepEqual(personas.flatMap(codesOf), ['file.not-yaml']);
    }
  });
});
