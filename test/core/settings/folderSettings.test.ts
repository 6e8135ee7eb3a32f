import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formats } from '../../../src/core/persona/formats/formats.ts';
import { readFolderSettings } from '../../../src/core/settings/folderSettings.ts';
import * as fc from '../../support/fastCheck.ts';

function read(values: Readonly<Record<string, unknown>>) {
  const { settings, complaints } = readFolderSettings((key) => values[key]);
  return {
    ...settings,
    formats: [...settings.formats],
    assign: [...settings.assign],
    derivedChecklists: [...settings.derivedChecklists],
    complaints: complaints.map(({ key }) => key),
  };
}

const nothing = {
  bundledPersonas: 'auto',
  personaGlobs: [],
  formats: formats.map(({ format }) => format),
  assign: [],
  derivedChecklists: [],
  base: '',
  staleness: 'anyChange',
  complaints: [],
};

describe('the settings of a folder', () => {
  it('have defaults', () => {
    assert.deepEqual(read({}), nothing);
    assert.deepEqual(read({ assign: null, personaGlobs: null, formats: null }), nothing);
  });

  it('are read where their types are right', () => {
    assert.deepEqual(
      read({
        bundledPersonas: 'off',
        personaGlobs: ['docs/**/*.md', ' ', ' a.md '],
        formats: ['cursor-rule', 'persona'],
        assign: { go: ['**/*.go', '!vendor/**'], sql: ['*.sql'] },
        derivedChecklists: { go: false, sql: true },
        base: ' origin/develop ',
        staleness: 'ignoreWhitespace',
      }),
      {
        bundledPersonas: 'off',
        personaGlobs: ['docs/**/*.md', 'a.md'],
        formats: ['persona', 'cursor-rule'],
        assign: [
          ['go', ['**/*.go', '!vendor/**']],
          ['sql', ['*.sql']],
        ],
        derivedChecklists: [
          ['go', false],
          ['sql', true],
        ],
        base: 'origin/develop',
        staleness: 'ignoreWhitespace',
        complaints: [],
      },
    );
  });

  it('are left out and complained of where their types are wrong, and the rest stays', () => {
    assert.deepEqual(
      read({
        bundledPersonas: true,
        personaGlobs: [1, 'a.md'],
        formats: ['persona', 'cursor'],
        assign: { go: 1, sql: ['*.sql', null] },
        derivedChecklists: { go: 'no', sql: false },
        base: ['main'],
        staleness: 'never',
      }),
      {
        bundledPersonas: 'auto',
        personaGlobs: ['a.md'],
        formats: ['persona'],
        assign: [['sql', ['*.sql']]],
        derivedChecklists: [['sql', false]],
        base: '',
        staleness: 'anyChange',
        complaints: [
          'bundledPersonas',
          'personaGlobs',
          'formats',
          'assign',
          'assign',
          'derivedChecklists',
          'base',
          'staleness',
        ],
      },
    );
    assert.deepEqual(read({ assign: ['*.go'], derivedChecklists: true }).complaints, [
      'assign',
      'derivedChecklists',
    ]);
    assert.deepEqual(read({ formats: 'persona' }), { ...nothing, complaints: ['formats'] });
  });

  it('name places that start at the folder, however that is written', () => {
    const personaGlobs = ['./docs/**/*.md', '/docs/*.md', '.././a.md', '.team/*.md', '/', './'];
    assert.deepEqual(read({ personaGlobs }).personaGlobs, [
      'docs/**/*.md',
      'docs/*.md',
      '.././a.md',
      '.team/*.md',
    ]);
  });

  it('survive any value', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.constantFrom('assign', 'derivedChecklists', 'personaGlobs'),
        (value, key) => {
          const { assign, personaGlobs } = readFolderSettings((asked) =>
            asked === key ? value : undefined,
          ).settings;
          assert.ok([...assign.values(), personaGlobs].flat().every((glob) => typeof glob === 'string'));
        },
      ),
    );
  });
});
