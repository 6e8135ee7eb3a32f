import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { composeYaml } from '../../../../src/core/persona/frontMatter/composeYaml.ts';
import { parseText } from '../parseText.ts';

describe('composeYaml', () => {
  it('takes every value for a text', () => {
    assert.deepEqual(composeYaml('a: 1\nb: [true, null]\n')?.toJS(), { a: '1', b: ['true', 'null'] });
    assert.equal(composeYaml('')?.contents, null);
  });

  it('is null where the text nests too deep', () => {
    assert.equal(composeYaml('['.repeat(300)), null);
  });

  it('counts a second document as an error, so that nothing of it is lost', () => {
    assert.equal(composeYaml('a: 1\n--- b\n')?.errors.length, 1);
    const persona = parseText('---\nname: a\n--- b\nglobs: "*.go"\n---\n');
    assert.deepEqual(
      persona.patterns.map(({ glob }) => glob),
      ['*.go'],
    );
  });

  it('soon has enough of what stands behind the end', () => {
    const errors = composeYaml('[] '.repeat(50_000))?.errors ?? [];
    assert.ok(errors.length > 0 && errors.length < 50, `${errors.length}`);
  });
});
