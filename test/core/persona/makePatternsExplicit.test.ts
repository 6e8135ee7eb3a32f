import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { configurePersonas } from '../../../src/core/persona/configurePersonas.ts';
import { applyEdits } from '../../../src/core/persona/fixes/applyEdits.ts';
import { makePatternsExplicit } from '../../../src/core/persona/makePatternsExplicit.ts';
import type { Format, Persona } from '../../../src/core/persona/persona.ts';
import * as fc from '../../support/fastCheck.ts';
import { codesOf, globsOf, parseText } from './parseText.ts';

const file = {
  source: 'mine.md',
  fileName: '.claude/agents/mine.md',
  format: 'claude-agent',
  origin: 'workspace',
} as const;

/** The text with the patterns in it: those that were inferred, or those of the setting. */
function explicit(content: string, globs: readonly string[] = []): string | null {
  const found = parseText(content, file);
  const persona = globs.length > 0 ? assigned(found, globs) : found;
  const edits = makePatternsExplicit({ ...file, content }, persona);
  return edits === null ? null : applyEdits(content, edits);
}

function assigned(persona: Persona, globs: readonly string[]): Persona {
  const settings = { assign: new Map([[persona.id, globs]]), derivedChecklists: new Map() };
  return configurePersonas([persona], settings).personas[0] ?? persona;
}

const go = 'patterns:\n  - "**/*.go"\n';

describe('makePatternsExplicit', () => {
  it('adds a key to the front matter', () => {
    assert.equal(explicit('---\nname: go-pro\n---\n# A\n'), `---\nname: go-pro\n${go}---\n# A\n`);
    assert.equal(explicit('---\nname: go-pro\n\n---\n'), `---\nname: go-pro\n${go}\n---\n`);
    assert.equal(
      explicit('---\nname: go-pro\ndescription: |\n  A\n\n  # B\n---\n'),
      `---\nname: go-pro\ndescription: |\n  A\n\n  # B\n${go}---\n`,
    );
    assert.equal(
      explicit('---\n  name: go-pro\n---\n'),
      '---\n  name: go-pro\n  patterns:\n    - "**/*.go"\n---\n',
    );
  });

  it('makes front matter where there is none', () => {
    assert.equal(explicit('# Go reviewer\n'), `---\n${go}---\n\n# Go reviewer\n`);
    assert.equal(explicit('---\n---\n# Go reviewer\n'), `---\n${go}---\n# Go reviewer\n`);
    assert.equal(explicit('', ['*.sql', '!a.sql']), '---\npatterns:\n  - "*.sql"\n  - "!a.sql"\n---\n\n');
  });

  it('goes on where front matter is never closed', () => {
    assert.equal(explicit('---\nname: go-pro'), '---\nname: go-pro\npatterns:\n  - "**/*.go"');
  });

  it('takes the place of a key that says nothing', () => {
    const after = '---\npatterns:\n  - "*.sql"\nname: a\n---\n';
    for (const nothing of [
      'patterns:',
      'patterns: []',
      'patterns: ""',
      'patterns:\n  []',
      'patterns: # none yet',
    ]) {
      assert.equal(explicit(`---\n${nothing}\nname: a\n---\n`, ['*.sql']), after, nothing);
    }
  });

  it('takes back what the assignment had taken back', () => {
    assert.equal(
      explicit('---\nalwaysApply: true\nenabled: "false" # later\n---\n', ['*.sql']),
      '---\nalwaysApply: false\nenabled: true # later\npatterns:\n  - "*.sql"\n---\n',
    );
  });

  it('keeps line ends and the byte order mark', () => {
    assert.equal(
      explicit('\uFEFF---\r\nname: go-pro\r\n---\r\n# A\r\n'),
      `\uFEFF---\r\nname: go-pro\r\n${go.replaceAll('\n', '\r\n')}---\r\n# A\r\n`,
    );
    assert.equal(
      explicit('\uFEFF# Go\r\n'),
      `\uFEFF---\r\n${go.replaceAll('\n', '\r\n')}---\r\n\r\n# Go\r\n`,
    );
  });

  it('writes what the tools of the format read', () => {
    const write = (format: Format, content: string) => {
      const own = { ...file, format };
      const persona = assigned(parseText(content, own), ['*.{a,b}', '!c']);
      const edits = makePatternsExplicit({ ...own, content }, persona);
      return edits === null ? null : applyEdits(content, edits);
    };
    const text = '---\nid: mine\n---\n';
    const joined = '---\nid: mine\nKEY: "*.{a,b},!c"\n---\n';
    const list = '---\nid: mine\nKEY:\n  - "*.{a,b}"\n  - "!c"\n---\n';
    assert.equal(write('copilot-instructions', text), joined.replace('KEY', 'applyTo'));
    assert.equal(write('cursor-rule', text), '---\nid: mine\nglobs: *.{a,b},!c\n---\n');
    assert.equal(write('windsurf-rule', text), joined.replace('KEY', 'globs'));
    assert.equal(write('claude-rule', text), list.replace('KEY', 'paths'));
    assert.equal(write('continue-rule', text), list.replace('KEY', 'globs'));
    assert.equal(write('copilot-agent', text), list.replace('KEY', 'patterns'));
  });

  it('refuses where there is nothing to write, or the file would say something else', () => {
    assert.equal(explicit('# A\n'), null);
    assert.equal(explicit('---\nglobs: a.go\n---\n', ['*.sql']), null);
    assert.equal(explicit('--- js\nname: go-pro\n---\n# Go\n'), null);
    assert.equal(explicit('---\n{name: go-pro}\n---\n'), null);
  });

  it('is read back as the same patterns, in strict YAML, whatever the globs and the text around', () => {
    const glob = fc.oneof(
      fc.constantFrom(
        '**/*.go',
        '!**/*_test.go',
        '*.{ts,tsx}',
        '{a',
        "it's",
        'a"b',
        '# a',
        '&a',
        '*',
        'a: b',
        '[x]',
        '- a',
      ),
      fc.string({ maxLength: 12 }),
    );
    const head = fc.constantFrom(
      '',
      'name: go-pro\n',
      'description: Use when: x\n',
      'globs: []\n',
      'tools: [a, b]\n',
      '# c\n',
      '\n',
    );
    const end = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(
        fc.array(glob, { minLength: 1, maxLength: 4 }),
        fc.array(head),
        fc.boolean(),
        end,
        (globs, heads, has, eol) => {
          const front = has ? `---\n${heads.join('')}---\n` : '';
          const content = `${front}# Title\n\n- [ ] a\n`.replaceAll('\n', eol);
          const before = assigned(parseText(content, file), globs);
          // A quote left over within quotes would be taken off by the next reader: then nothing is written.
          fc.pre(before.patterns.length > 0 && before.patterns.every(({ glob }) => !/^['"]/.test(glob)));
          const text = explicit(content, globs);
          assert.notEqual(text, null);
          const after = parseText(text ?? '', file);
          assert.deepEqual(globsOf(after.patterns), globsOf(before.patterns));
          assert.ok(after.patterns.every(({ origin }) => origin === 'frontMatter'));
          assert.deepEqual([after.id, after.name], [before.id, before.name]);
          assert.deepEqual(
            after.checklists.map(({ items }) => items.map(({ id }) => id)),
            before.checklists.map(({ items }) => items.map(({ id }) => id)),
          );
          const own = (persona: Persona) => codesOf(persona).filter((code) => !code.startsWith('pattern.'));
          assert.deepEqual(own(after), own(before));
          assert.ok(!/(?<!\r)\n/.test(text ?? '') || eol === '\n');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never throws, and what it writes is read back, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '---\n',
        '---',
        '\n',
        '\r\n',
        '  ',
        'patterns:',
        'globs:\n',
        'alwaysApply: true\n',
        'name: a\n',
        '- [x\n',
        '{',
        '"',
        '\t',
        '# go\n',
        ': ',
      ),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = explicit(pieces.join(''), ['**/*.go', '!a b']);
        if (text !== null) {
          assert.deepEqual(globsOf(parseText(text, file).patterns), ['**/*.go', '!a b']);
        }
      }),
      { numRuns: 500 },
    );
  });
});
