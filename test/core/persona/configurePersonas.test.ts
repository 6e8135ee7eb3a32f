import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { configurePersonas } from '../../../src/core/persona/configurePersonas.ts';
import { readFolderSettings } from '../../../src/core/settings/folderSettings.ts';
import { codesOf, globsOf, parseText } from './parseText.ts';

function configure(content: string, values: { assign?: unknown; derivedChecklists?: unknown }) {
  const persona = parseText(content, { fileName: '.personas/mine.md' });
  const { settings } = readFolderSettings((key) => ({ ...values })[key as 'assign']);
  const { personas, unknownIds } = configurePersonas([persona], settings);
  const [configured] = personas;
  assert.ok(configured);
  return { persona, configured, unknownIds };
}

describe('configurePersonas', () => {
  it('gives files to a persona that names none', () => {
    const { configured } = configure('# Mine\n', { assign: { mine: ['**/*.go', '!**/*_test.go'] } });
    assert.deepEqual(globsOf(configured.patterns), ['**/*.go', '!**/*_test.go']);
    assert.ok(
      configured.patterns.every(({ origin, range }) => origin === 'config' && range.start.line === 1),
    );
  });

  it('takes the place of what was inferred, of every file, and of being chosen', () => {
    for (const head of [
      'name: mine\ndescription: For Go',
      'id: mine\nalwaysApply: true',
      'id: mine\nenabled: false',
    ]) {
      const { configured } = configure(`---\n${head}\n---\n`, { assign: { mine: ['*.sql'] } });
      assert.deepEqual(globsOf(configured.patterns), ['*.sql'], head);
      assert.deepEqual([configured.alwaysApplies, configured.onRequest], [false, false]);
    }
  });

  it('leaves a persona that names files to them', () => {
    const assign = { mine: ['*.sql'] };
    for (const content of ['---\nglobs: "*.go"\n---\n', '# A\n\n## File Patterns\n\n- `*.go`\n']) {
      const { persona, configured } = configure(content, { assign });
      assert.equal(configured, persona);
    }
    assert.deepEqual(globsOf(configure('---\nglobs:\n---\n', { assign }).configured.patterns), ['*.sql']);
  });

  it('reads globs as the front matter does, and bounds them', () => {
    const { configured } = configure('# Mine\n\n- [ ] a\n- [ ] a\n', {
      assign: { mine: ['a,{b,c}', '"d"', 'a', '!', 'e'.repeat(2_000)] },
    });
    assert.deepEqual(globsOf(configured.patterns), ['a', '{b,c}', 'd']);
    assert.deepEqual(codesOf(configured), ['pattern.empty', 'pattern.too-long', 'item.duplicate']);
    assert.match(configured.problems[0]?.message ?? '', /^In the setting personaReview\.assign: /);
  });

  it('leaves unread what nobody asked for', () => {
    const { persona, configured } = configure('# Mine\n\n- [ ] a\n', { assign: { mine: ['*.go'] } });
    assert.equal(typeof Object.getOwnPropertyDescriptor(configured, 'checklists')?.get, 'function');
    assert.equal(configured.checklists, persona.checklists);
  });

  it('takes derived checklists away, and no others', () => {
    const { persona, configured } = configure('# Mine\n\n- [ ] a\n', { derivedChecklists: { mine: false } });
    assert.deepEqual(configured.checklists, persona.checklists);
    const derived = persona.checklists.map((checklist) => ({ ...checklist, kind: 'derived' as const }));
    const both = { ...persona, checklists: [...derived, ...persona.checklists] };
    const settings = { assign: new Map(), derivedChecklists: new Map([['mine', false]]) };
    assert.deepEqual(configurePersonas([both], settings).personas[0]?.checklists, persona.checklists);
  });

  it('changes no other persona, and tells of ids that none has', () => {
    const values = { assign: { other: ['*.go'], mime: [] }, derivedChecklists: { mine: true, mime: false } };
    const { persona, configured, unknownIds } = configure('# Mine\n', values);
    assert.equal(configured, persona);
    assert.deepEqual(unknownIds, ['other', 'mime']);
  });
});
