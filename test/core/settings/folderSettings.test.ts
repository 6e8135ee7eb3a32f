import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { readFolderSettings } from '../../../src/core/settings/folderSettings.ts';

function read(values: Readonly<Record<string, unknown>>) {
  const { settings, complaints } = readFolderSettings((key) => values[key]);
  return {
    ...settings,
    assign: [...settings.assign],
    derivedChecklists: [...settings.derivedChecklists],
    complaints: complaints.map(({ key }) => key),
  };
}

const nothing = {
  bundledPersonas: 'auto',
  personaGlobs: [],
  assign: [],
  derivedChecklists: [],
  complaints: [],
};

describe('the settings of a folder', () => {
  it('have defaults', () => {
    assert.deepEqual(read({}), nothing);
    assert.deepEqual(read({ assign: null, personaGlobs: null }), nothing);
  });

  it('are read where their types are right', () => {
    assert.deepEqual(
      read({
        bundledPersonas: 'off',
        personaGlobs: ['docs/**/*.md', ' ', ' a.md '],
        assign: { go: ['**/*.go', '!vendor/**'], sql: ['*.sql'] },
        derivedChecklists: { go: false, sql: true },
      }),
      {
        bundledPersonas: 'off',
        personaGlobs: ['docs/**/*.md', 'a.md'],
        assign: [
          ['go', ['**/*.go', '!vendor/**']],
          ['sql', ['*.sql']],
        ],
        derivedChecklists: [
          ['go', false],
          ['sql', true],
        ],
        complaints: [],
      },
    );
  });

  it('are left out and complained of where their types are wrong, and the rest stays', () => {
    assert.deepEqual(
      read({
        bundledPersonas: true,
        personaGlobs: [1, 'a.md'],
        assign: { go: 1, sql: ['*.sql', null] },
        derivedChecklists: { go: 'no', sql: false },
      }),
      {
        bundledPersonas: 'auto',
        personaGlobs: ['a.md'],
        assign: [
          ['go', []],
          ['sql', ['*.sql']],
        ],
        derivedChecklists: [['sql', false]],
        complaints: ['bundledPersonas', 'personaGlobs', 'assign', 'assign', 'derivedChecklists'],
      },
    );
    assert.deepEqual(read({ assign: ['*.go'], derivedChecklists: true }).complaints, [
      'assign',
      'derivedChecklists',
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
