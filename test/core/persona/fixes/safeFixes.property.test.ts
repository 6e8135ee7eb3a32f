import { describe, it } from 'node:test';
import * as fc from '../../../support/fastCheck.ts';
import { laxPersona } from '../../../support/fuzz/laxPersona.ts';
import { checkLineEnds, checkMeaning, checkStrictYaml } from '../../../support/fuzz/mendProperties.ts';

const parameters = { numRuns: 300 };

describe('safe fixes', () => {
  it('change nothing that a persona says, and come to an end', () => {
    fc.assert(fc.property(laxPersona, checkMeaning), parameters);
  });

  it('make front matter that strict YAML reads as it was read before', () => {
    fc.assert(fc.property(laxPersona, checkStrictYaml), parameters);
  });

  it('keep to the line ends of the file', () => {
    fc.assert(fc.property(laxPersona, checkLineEnds), parameters);
  });
});
