import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { slug } from '../../../src/core/persona/slug.ts';
import * as fc from '../../support/fastCheck.ts';

describe('slug', () => {
  it('keeps letters and digits of any script, in lower case, with hyphens between', () => {
    assert.equal(slug('  Errors: wrapped & logged (v2)! '), 'errors-wrapped-logged-v2');
    assert.equal(slug('Größe, 確認 №'), 'größe-確認');
    assert.equal(slug(' -- '), '');
  });

  it('cuts whole code points, and leaves no hyphen at the end', () => {
    assert.equal(slug('abc def', 4), 'abc');
    assert.equal(slug('𝒳𝒴𝒵', 2), '𝒳𝒴');
  });

  it('is the same for ASCII as for any other text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary-ascii', maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (text, maximum) => {
          // A letter that is not ASCII takes the other way; it is cut off again.
          const other = slug(`${text.slice(0, 4 * maximum - 2)} é`, 100).replace(/-?é$/, '');
          const limited = Array.from(other).slice(0, maximum).join('').replace(/-$/, '');
          assert.equal(slug(text.slice(0, 4 * maximum - 2), maximum), limited);
        },
      ),
    );
  });
});
