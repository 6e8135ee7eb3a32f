import { describe, it } from 'node:test';
import { formats } from '../../../src/core/persona/formats/formats.ts';
import * as fc from '../../support/fastCheck.ts';
import { mutatedPersona } from '../../support/fuzz/mutations.ts';
import { checkExplicit, checkFixes, checkParsing, textOf } from '../../support/fuzz/properties.ts';

/** The same cases in each run; `npm run fuzz` takes others. */
const parameters = { seed: 20_240_607, numRuns: 150 };
const format = fc.constantFrom(...formats.map((entry) => entry.format));

describe('a persona file that something has gone wrong with', () => {
  it('is read without a throw, the same each time, with places inside it', () => {
    fc.assert(
      fc.property(mutatedPersona(8_192), format, (content, of) => checkParsing({ content, format: of })),
      parameters,
    );
  });

  it('has fixes that clear their problems, come to an end, and change nothing that was understood', () => {
    fc.assert(
      fc.property(mutatedPersona(8_192), format, (content, of) => checkFixes(textOf(content), of)),
      parameters,
    );
  });

  it('says the same when its derived checklists are written down as tasks', () => {
    fc.assert(
      fc.property(mutatedPersona(8_192), format, (content, of) => checkExplicit(textOf(content), of)),
      parameters,
    );
  });
});
