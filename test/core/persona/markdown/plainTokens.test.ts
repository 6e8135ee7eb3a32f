import assert from 'node:assert/strict';
import { it } from 'node:test';
import createMarkdownIt, { type Token } from 'markdown-it';
import { withPlainTokens } from '../../../../src/core/persona/markdown/plainTokens.ts';
import { seeds } from '../../../support/fuzz/seeds.ts';

it('reads the same blocks as with the tokens of markdown-it', () => {
  const own = createMarkdownIt({ html: true });
  own.core.ruler.enableOnly(['normalize', 'block']);
  const plain = createMarkdownIt({ html: true });
  plain.core.ruler.enableOnly(['normalize', 'block']);
  plain.block.State = withPlainTokens(plain.block.State);
  for (const text of seeds) {
    // Their classes differ, their fields do not.
    assert.deepEqual(fieldsOf(plain.parse(text, {})), fieldsOf(own.parse(text, {})));
  }
});

function fieldsOf(tokens: readonly Token[]): unknown {
  return JSON.parse(JSON.stringify(tokens));
}
