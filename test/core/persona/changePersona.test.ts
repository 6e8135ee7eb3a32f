import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lazily } from '../../../src/core/lazily.ts';
import { changePersona } from '../../../src/core/persona/changePersona.ts';
import { personaOf } from '../patterns/patternFixtures.ts';
import { parseText } from './parseText.ts';

describe('a changed persona', () => {
  it('has the changes, and the rest as it was', () => {
    const persona = parseText('---\nname: Reader\n---\n# Title\n\n- [ ] Asks\n');
    const changed = changePersona(persona, { name: 'Writer' }, { description: () => 'Writes.' });
    assert.deepEqual({ ...changed }, { ...persona, name: 'Writer', description: 'Writes.' });
  });

  it('reads nothing sooner', () => {
    const { checklists: _, ...rest } = personaOf('a', []);
    const persona = lazily(rest, { checklists: () => assert.fail('the checklists are read') });
    const fails = () => assert.fail('the change is read');
    const changed = changePersona(persona, { name: 'b' }, { problems: fails });
    assert.equal(changePersona(changed, { id: 'c' }).name, 'b');
  });

  it('is not asked for what has been changed', () => {
    const { checklists: _, ...rest } = personaOf('a', []);
    const persona = lazily(rest, { checklists: () => assert.fail('the checklists are read') });
    assert.deepEqual(changePersona(persona, { checklists: [] }).checklists, []);
  });
});
