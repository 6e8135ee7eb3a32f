import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildPersonaIndex } from '../../../../src/core/patterns/personaIndex.ts';
import { makeSafeFixes } from '../../../../src/core/persona/fixes/makeSafeFixes.ts';
import { formats } from '../../../../src/core/persona/formats/formats.ts';
import { formatAt } from '../../../../src/core/persona/formats/personaPlaces.ts';
import type { Format, Persona } from '../../../../src/core/persona/persona.ts';
import { codesOf, globsOf, parseText } from '../parseText.ts';

/** A file of the workspace, read as the format of its place. */
function read(fileName: string, header: string, body = '# T\n'): Persona {
  const content = header === '' ? body : `---\n${header}\n---\n${body}`;
  const format = formatAt(fileName);
  assert.ok(format !== null, fileName);
  return parseText(content, { fileName, format });
}

/** Which of the paths the persona reviews once somebody has chosen it. */
function reviewed(persona: Persona, paths: readonly string[]): readonly string[] {
  const index = buildPersonaIndex([persona]);
  return paths.filter((path) => index.match(path).length > 0);
}

/** `always`, its globs, or `none`, with `?` where the persona waits to be chosen. */
function scope(fileName: string, header: string): string {
  const { alwaysApplies, onRequest, patterns } = read(fileName, header);
  const files = alwaysApplies ? ['always'] : patterns.length === 0 ? ['none'] : globsOf(patterns);
  return `${onRequest ? '?' : ''}${files.join(' ')}`;
}

/** One row for each thing that a format says: the front matter, and what comes of it. */
function table(fileName: string, rows: readonly (readonly [string, string])[]): void {
  for (const [header, expected] of rows) {
    assert.equal(scope(fileName, header), expected, header);
  }
}

const tree = ['a.md', 'docs/a.md', 'docs/deep/a.md', 'src/a.go', 'lib/src/a.go'];

describe('Claude rules', () => {
  const file = '.claude/rules/a.md';

  it('are for their paths, a text or a list, and without any for everything', () => {
    table(file, [
      ['', 'always'],
      ['paths:', 'always'],
      ['paths: []', 'always'],
      ['paths: "src/**"', 'src/**'],
      ['paths: src/**, "*.{md,txt}"', 'src/** *.{md,txt}'],
      ['paths:\n  - "a/**"\n  - "!a/b"', 'a/** !a/b'],
      ['paths: "!docs/**"', 'always'],
    ]);
    assert.deepEqual(reviewed(read(file, 'paths: "!docs/**"'), tree), ['a.md', 'src/a.go', 'lib/src/a.go']);
  });

  it('start at the root, slash or not', () => {
    assert.deepEqual(reviewed(read(file, 'paths: "*.md"'), tree), ['a.md']);
    assert.deepEqual(reviewed(read(file, 'paths: "**/*.md"'), tree), ['a.md', 'docs/a.md', 'docs/deep/a.md']);
    assert.deepEqual(reviewed(read(file, 'paths: [/docs/*.md, src/]'), tree), ['docs/a.md', 'src/a.go']);
  });

  it('anchor nothing that is written for us', () => {
    const body = '# T\n\n## File Patterns\n- `*.go`\n\n## Go <!-- files="*.go" -->\n- [ ] one\n';
    const persona = read(file, 'paths: "x"', body);
    assert.deepEqual(reviewed(persona, tree), ['src/a.go', 'lib/src/a.go']);
    const [match] = buildPersonaIndex([persona]).match('lib/src/a.go');
    assert.equal(match?.checklists.length, 1);
  });
});

describe('instructions of Copilot', () => {
  const file = '.github/instructions/a.instructions.md';

  it('are for what applyTo says, and without it for nothing by themselves', () => {
    table(file, [
      ['', '?none'],
      ['applyTo:', '?none'],
      ["applyTo: '**'", '**'],
      ["applyTo: '**/*.{ts,tsx}, docs/*.md'", '**/*.{ts,tsx} docs/*.md'],
      ["applyTo: ['a', 'b']", 'a b'],
      ['enabled: true', 'none'],
    ]);
  });

  it('are dropped by Copilot where applyTo is a list, so that it is named and mended', () => {
    for (const [header, mended] of [
      ["applyTo: ['a/**', 'b.{go,mod}']", 'applyTo: "a/**, b.{go,mod}"'],
      ['applyTo:\n  - "a/**"\n\nname: x', 'applyTo: "a/**"\n\nname: x'],
    ] as const) {
      const persona = read(file, header);
      assert.deepEqual(codesOf(persona), ['frontMatter.bad-value']);
      const content = `---\n${header}\n---\n# T\n`;
      const fixed = makeSafeFixes(
        content,
        (text) => parseText(text, { fileName: file, format: persona.format }).problems,
      );
      assert.equal(fixed.text, `---\n${mended}\n---\n# T\n`);
      assert.deepEqual(globsOf(read(file, mended).patterns), globsOf(persona.patterns));
    }
    const [commented] = read(file, 'applyTo:\n  # all\n  - "**"').problems;
    assert.deepEqual([commented?.code, commented?.fix], ['frontMatter.bad-value', null]);
    assert.deepEqual(codesOf(read(file, 'applyTo: []')), []);
    assert.deepEqual(codesOf(read('.claude/rules/a.md', 'paths: [a/b.go]')), []);
  });

  it('match at any depth unless they begin with a slash', () => {
    assert.deepEqual(reviewed(read(file, 'applyTo: src/*.go'), tree), ['src/a.go', 'lib/src/a.go']);
    assert.deepEqual(reviewed(read(file, 'applyTo: "*.md"'), tree), ['a.md', 'docs/a.md', 'docs/deep/a.md']);
    assert.deepEqual(reviewed(read(file, 'applyTo: "**/src/*.go"'), tree), ['src/a.go', 'lib/src/a.go']);
    assert.deepEqual(reviewed(read(file, 'applyTo: /src/*.go'), tree), ['src/a.go']);
    assert.deepEqual(reviewed(read(file, 'applyTo: ./src/*.go'), tree), ['src/a.go']);
    assert.deepEqual(reviewed(read(file, 'applyTo: src/'), tree), ['src/a.go', 'lib/src/a.go']);
    assert.deepEqual(reviewed(read(file, 'applyTo: "{/src,docs}/**"'), tree), [
      'docs/a.md',
      'docs/deep/a.md',
      'src/a.go',
    ]);
  });
});

describe('agents', () => {
  it('name no files, so that these are inferred, and are read as ours where they do', () => {
    for (const file of [
      '.claude/agents/go/a.md',
      '.github/agents/a.md',
      '.github/agents/b.agent.md',
      '.github/chatmodes/a.chatmode.md',
      'sub/a.agent.md',
    ]) {
      const inferred = read(file, 'description: Reviews Go code\nname: go-reviewer');
      assert.deepEqual(globsOf(inferred.patterns), ['**/*.go'], file);
      assert.equal(inferred.patterns[0]?.origin, 'inferred');
      table(file, [
        ['globs: "*.md"', '*.md'],
        ['alwaysApply: true', 'always'],
        ['paths: []', 'none'],
      ]);
      assert.deepEqual(codesOf(read(file, 'globs: "*.md"\napplyTo: b\npaths: c')), [], file);
      assert.deepEqual(reviewed(read(file, 'globs: "*.md"'), tree), ['a.md', 'docs/a.md', 'docs/deep/a.md']);
    }
  });
});

describe('guidance files', () => {
  it('are for all below their folder, once they are chosen', () => {
    for (const [file, expected] of [
      ['AGENTS.md', '?always'],
      ['CLAUDE.md', '?always'],
      ['.claude/CLAUDE.md', '?always'],
      ['.github/copilot-instructions.md', '?always'],
      ['docs/AGENTS.md', '?docs/**'],
      ['docs/deep/CLAUDE.md', '?docs/deep/**'],
      ['docs/.claude/CLAUDE.md', '?docs/**'],
    ] as const) {
      assert.equal(scope(file, ''), expected, file);
    }
    const persona = read('docs/AGENTS.md', '');
    assert.deepEqual(reviewed(persona, tree), ['docs/a.md', 'docs/deep/a.md']);
    const [pattern] = persona.patterns;
    assert.equal(pattern?.origin, 'inferred');
    assert.equal(pattern?.range.start.line, 1);
  });

  it('are on by themselves where they say so, and for files where they name some', () => {
    assert.equal(scope('AGENTS.md', 'enabled: true'), 'always');
    assert.equal(scope('docs/AGENTS.md', 'applyTo: "*.go"'), '?*.go');
  });

  it('take a folder by its letters, whatever they mean in a glob', () => {
    const folder = 'app/[id]/{a,b}/(c)!*';
    const persona = read(`${folder}/AGENTS.md`, '');
    assert.deepEqual(reviewed(persona, [`${folder}/x.go`, 'app/i/a/c/x.go', 'app/[id]/a/(c)!*/x.go']), [
      `${folder}/x.go`,
    ]);
  });

  it('have ids and names by their folders', () => {
    const identity = (file: string, body = 'text'): readonly [string, string] => {
      const { id, name } = read(file, '', body);
      return [id, name];
    };
    assert.deepEqual(identity('AGENTS.md'), ['agents', 'Agents']);
    assert.deepEqual(identity('services/api/AGENTS.md'), ['services-api-agents', 'Services Api Agents']);
    assert.deepEqual(identity('services/api/AGENTS.md', '# The API'), ['services-api-agents', 'The API']);
    assert.deepEqual(identity('.github/copilot-instructions.md'), [
      'copilot-instructions',
      'Copilot Instructions',
    ]);
  });

  it('outside the workspace folder speak for it as one in its root', () => {
    for (const fileName of ['/elsewhere/sub/AGENTS.md', 'C:/elsewhere/AGENTS.md', '../sub/AGENTS.md']) {
      const persona = parseText('text', { fileName, format: 'agents-file' });
      assert.deepEqual([persona.alwaysApplies, persona.patterns, persona.id], [true, [], 'agents'], fileName);
    }
  });
});

describe('Cursor rules', () => {
  const file = '.cursor/rules/a.mdc';

  it('are for their globs or for everything; without either somebody has to ask for them', () => {
    table(file, [
      ['globs: *.go, src/**/*.{ts,tsx}\nalwaysApply: false', '*.go src/**/*.{ts,tsx}'],
      ['globs:\nalwaysApply: true', 'always'],
      ['globs: *.go\nalwaysApply: true', 'always'],
      ['description: about Go\nglobs:\nalwaysApply: false', '?none'],
      ['description: about Go', '?none'],
      ['', '?none'],
    ]);
    assert.deepEqual(reviewed(read(file, 'globs: "*.md"'), tree), ['a.md', 'docs/a.md', 'docs/deep/a.md']);
  });

  it('have globs without quotes, which Cursor would take for a part of them', () => {
    const { problems } = read(file, 'description: a: b\nglobs: *.go, src/**\nalwaysApply: false');
    assert.deepEqual(
      problems.map(({ severity, range, fix }) => [severity, range.start.line, fix?.title ?? null]),
      [
        ['warning', 2, 'Put the value in quotes'],
        ['information', 3, null],
      ],
    );
    assert.match(problems[1]?.message ?? '', /read as "\*\.go, src\/\*\*"; leave it as it is\.$/);
    for (const [elsewhere, header] of [
      ['.windsurf/rules/a.md', 'trigger: glob\nglobs: *.go'],
      [file, 'paths: *.go'],
      [file, 'globs: [*.go]'],
    ] as const) {
      const titles = read(elsewhere, header).problems.map(({ fix }) => fix?.title);
      assert.ok(titles.includes('Put the value in quotes'), header);
    }
  });

  it('of the old kind are for everything', () => {
    assert.equal(scope('.cursorrules', ''), 'always');
    assert.equal(read('.cursorrules', '', 'text').id, 'cursorrules');
  });
});

describe('Windsurf rules', () => {
  it('do what their trigger says', () => {
    for (const file of ['.windsurf/rules/a.md', '.devin/rules/a.md']) {
      table(file, [
        ['trigger: always_on', 'always'],
        ['trigger: always_on\nglobs: "*.go"', 'always'],
        ['trigger: glob\nglobs: *.go, src/**', '*.go src/**'],
        ['trigger: model_decision\ndescription: about SQL', '?none'],
        ['trigger: manual', '?none'],
        ['trigger: manual\nglobs: "*.go"', '?*.go'],
        ['globs: "*.go"', '*.go'],
        ['', '?none'],
      ]);
    }
  });

  it('complain of a trigger that there is not', () => {
    const persona = read('.windsurf/rules/a.md', 'trigger: sometimes\nglobs: a');
    assert.deepEqual(codesOf(persona), ['frontMatter.bad-value']);
    assert.equal(
      persona.problems[0]?.message,
      'trigger is "sometimes", which is none of always_on, glob, model_decision, manual. Write one of them.',
    );
    assert.deepEqual(codesOf(read('.claude/agents/a.md', 'trigger: sometimes')), []);
  });

  it('are read as meant where a trigger is only written otherwise, and mended', () => {
    const file = '.windsurf/rules/a.md';
    for (const [written, meant] of [
      ['always', 'always_on'],
      ['"Always On"', 'always_on'],
      ['model-decision', 'model_decision'],
      ['Manual', 'manual'],
    ] as const) {
      const persona = read(file, `trigger: ${written}`);
      assert.equal(scope(file, `trigger: ${written}`), scope(file, `trigger: ${meant}`), written);
      assert.deepEqual(codesOf(persona), ['frontMatter.bad-value']);
      const fixed = makeSafeFixes(
        `---\ntrigger: ${written}\n---\n`,
        (text) => parseText(text, { fileName: file, format: 'windsurf-rule' }).problems,
      );
      assert.equal(fixed.text, `---\ntrigger: ${meant}\n---\n`);
    }
  });
});

describe('Cline rules', () => {
  it('are for their paths from the root, for everything without the key, and off with an empty list', () => {
    table('.clinerules/a.md', [
      ['', 'always'],
      ['paths:', 'always'],
      ['paths: []', '?none'],
      ['paths:\n  - "src/**"', 'src/**'],
    ]);
    assert.deepEqual(reviewed(read('.clinerules/a.md', 'paths: ["*.md"]'), tree), ['a.md']);
    assert.equal(scope('.clinerules', ''), 'always');
  });
});

describe('Continue rules', () => {
  const file = '.continue/rules/a.md';

  it('are for their globs, and without any for everything unless they say no', () => {
    table(file, [
      ['', 'always'],
      ['name: A', 'always'],
      ['globs: "**/*.{ts,tsx}"', '**/*.{ts,tsx}'],
      ['globs: ["a/**", "!a/b"]\nalwaysApply: false', 'a/** !a/b'],
      ['globs: "*.go"\nalwaysApply: true', 'always'],
      ['alwaysApply: false', '?none'],
      ['globs: "!docs/**"', 'always'],
    ]);
  });

  it('never have their regex evaluated, and say so', () => {
    const persona = read(file, 'regex: "(a+)+$"\nname: x');
    assert.equal(persona.alwaysApplies, false);
    assert.deepEqual(codesOf(persona), ['frontMatter.not-evaluated']);
    assert.equal(persona.problems[0]?.range.start.line, 2);
    assert.equal(scope(file, 'globs: "*.go"\nregex: x'), '*.go');
  });
});

describe('misspelled keys', () => {
  it('are not silently passed over', () => {
    for (const [file, key, meant] of [
      ['.claude/rules/a.md', 'path', 'paths'],
      ['.claude/rules/a.md', 'Paths', 'paths'],
      ['.claude/rules/a.md', 'Globs', 'paths'],
      ['.cursor/rules/a.mdc', 'glob', 'globs'],
      ['.cursor/rules/a.mdc', 'always_apply', 'alwaysApply'],
      ['.github/instructions/a.instructions.md', 'applyto', 'applyTo'],
      ['.github/instructions/a.instructions.md', 'apply-to', 'applyTo'],
      ['.windsurf/rules/a.md', 'Trigger', 'trigger'],
      ['.personas/a.md', 'pattern', 'patterns'],
      ['.personas/a.md', 'filePatterns', 'file_patterns'],
      ['.claude/agents/a.md', 'Description', 'description'],
    ] as const) {
      const persona = read(file, `${key}: "true"`);
      assert.deepEqual(
        persona.problems.map(({ code, fix }) => [code, fix?.title, fix?.isSafe]),
        [['frontMatter.misspelled-key', `Rename ${key} to ${meant}`, false]],
        key,
      );
      assert.notEqual(codesOf(read(file, `${meant}: "true"`))[0], 'frontMatter.misspelled-key');
    }
  });

  it('are none where another key says it, where nothing is said, and where they may be anything', () => {
    for (const [file, header] of [
      ['.cursor/rules/a.mdc', 'glob: a/b.go\nglobs: c/d.go'],
      ['.cursor/rules/a.mdc', 'glob:'],
      ['.claude/agents/a.md', 'path: ~/notes\nfile: notes.md\ntools: Read'],
      ['.claude/agents/a.md', 'metadata:\n  Name: x'],
    ] as const) {
      assert.deepEqual(codesOf(read(file, header)), [], header);
    }
  });
});

describe('keys of another format', () => {
  it('are understood, with an information and the mend', () => {
    const persona = read('.claude/rules/a.md', 'globs: "src/*.go"\nalwaysApply: false');
    assert.deepEqual(globsOf(persona.patterns), ['src/*.go']);
    assert.deepEqual(
      persona.problems.map(({ code, severity, fix }) => [code, severity, fix?.title ?? null]),
      [
        ['frontMatter.foreign-key', 'information', 'Rename globs to paths'],
        ['frontMatter.foreign-key', 'information', null],
      ],
    );
    assert.equal(scope('.claude/rules/a.md', 'alwaysApply: false'), '?none');
    assert.equal(scope('.cursor/rules/a.mdc', 'trigger: always_on'), 'always');
    assert.equal(scope('.cursor/rules/a.mdc', 'applyTo: "*.go"'), '*.go');
  });

  it('are renamed only where the own key is not there', () => {
    const { problems } = read('.cursor/rules/a.mdc', 'globs: a\npaths: b');
    assert.deepEqual(
      problems.map(({ fix }) => fix),
      [null],
    );
  });

  it('of ours are at home everywhere', () => {
    for (const file of ['.claude/rules/a.md', '.cursor/rules/a.mdc', '.clinerules/a.md']) {
      const persona = read(file, 'patterns: "src/*.go"\nid: x\nenabled: false');
      assert.deepEqual([globsOf(persona.patterns), persona.onRequest], [['src/*.go'], true]);
      assert.deepEqual(codesOf(persona), []);
    }
  });

  it('may be nested', () => {
    const persona = read('.personas/a.md', 'metadata:\n  triggers:\n    file_patterns: ["*.go", "db/**"]');
    assert.deepEqual(globsOf(persona.patterns), ['*.go', 'db/**']);
    assert.deepEqual(
      persona.patterns.map(({ range }) => range.start.line),
      [4, 4],
    );
  });

  it('may be nested where YAML rejects them', () => {
    for (const written of ['[*.go, db/**]', '\n      - *.go\n      - db/**', '*.go, db/**']) {
      const text = `metadata:\n  version: 1.0\n  triggers:\n    keywords: a: b\n    file_patterns: ${written}`;
      const persona = read('.personas/a.md', text);
      assert.deepEqual(globsOf(persona.patterns), ['*.go', 'db/**'], written);
      assert.equal(persona.patterns[0]?.range.start.line, written.startsWith('\n') ? 7 : 6);
      assert.deepEqual(
        persona.problems.map(({ code, severity, range }) => [code, severity, range.start.line]),
        [
          ['frontMatter.rescued', 'information', 5],
          ['frontMatter.rescued', 'warning', 6],
        ],
      );
    }
  });
});

describe('the table of formats', () => {
  it('has each format once', () => {
    assert.equal(new Set(formats.map(({ format }) => format)).size, formats.length);
  });

  it('gives every rule file an id by its path, and every agent one by its name', () => {
    for (const [file, id] of [
      ['.claude/rules/golang/testing.md', 'golang-testing'],
      ['.cursor/rules/go.mdc', 'go'],
      ['.github/instructions/web/a.instructions.md', 'web-a'],
      ['.continue/rules/01-general.md', '01-general'],
      ['.claude/agents/team/reviewer.md', 'reviewer'],
      ['.github/agents/reviewer.agent.md', 'reviewer'],
      ['.github/chatmodes/plan.chatmode.md', 'plan'],
      ['.personas/team/reviewer.md', 'reviewer'],
    ] as const) {
      assert.equal(read(file, '', 'text').id, id, file);
      const format = formatAt(file) as Format;
      assert.equal(parseText('text', { fileName: `/home/x/${file}`, format }).id, id, `absolute ${file}`);
    }
  });
});
