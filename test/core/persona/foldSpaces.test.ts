import assert from 'node:assert/strict';
import { it } from 'node:test';
import { foldSpaces } from '../../../src/core/persona/foldSpaces.ts';
import * as fc from '../../support/fastCheck.ts';

it('leaves one space between words', () => {
  assert.equal(foldSpaces(' a  b\tc\u00a0d\r\n \n e '), 'a b c d e');
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '\t', '\n', '\u00a0', '\u3000') });
  fc.assert(
    fc.property(text, (source) => assert.equal(foldSpaces(source), source.replaceAll(/\s+/g, ' ').trim())),
  );
});
