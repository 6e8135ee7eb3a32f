import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Pattern } from '../../../src/core/persona/persona.ts';
import { checkInvariants } from './checkInvariants.ts';
import {
  codesOf,
  countsOf,
  globsOf,
  itemsOf,
  outlineOf,
  parseFixture,
  parseText,
  placeOf,
  taskChecklistsOf,
} from './parseText.ts';

describe('parsePersona', () => {
  it('keeps where the file came from', () => {
    const persona = parseText('# A', {
      source: 'vscode-vfs://x/a.md',
      format: 'claude-agent',
      origin: 'user',
    });
    assert.deepEqual(
      [persona.source, persona.format, persona.origin],
      ['vscode-vfs://x/a.md', 'claude-agent', 'user'],
    );
  });

  describe('a persona that lists its files in the body', () => {
    const persona = parseFixture('warehouse-service-engineer');

    it('has the name of its heading and the labelled first paragraph as description', () => {
      assert.equal(persona.id, 'warehouse-service-engineer');
      assert.equal(persona.name, 'Warehouse Service Engineer');
      assert.equal(persona.description, 'Focus: The Go services that move parcels through the warehouse');
    });

    it('has exactly its patterns, with their notes and places', () => {
      assert.deepEqual(
        persona.patterns.map((pattern) => [pattern.glob, pattern.note, placeOf(pattern)]),
        [
          ['internal/api/*.go', 'Handlers and routes', '21:4-21:21'],
          ['internal/store/*.go', 'Queries and models', '22:4-22:23'],
          ['internal/steps/*.go', 'What a parcel goes through', '23:4-23:23'],
          ['internal/login/*.go', 'Who may do what', '24:4-24:23'],
          ['cmd/warehoused/main.go', "The daemon's start", '25:4-25:26'],
          ['cmd/parcel/main.go', "The command line's start", '26:4-26:22'],
        ],
      );
    });

    it('has guidance and examples, and checks in its prose alone', () => {
      assert.equal(
        outlineOf(persona.guidance),
        'Warehouse Service Engineer (What I know, Duties, Ways of working, Samples (A handler, A query), Principles)',
      );
      assert.deepEqual(
        persona.examples.map(({ title, language, range }) => [title, language, range.start.line]),
        [
          ['A handler', 'go', 37],
          ['A query', 'go', 49],
        ],
      );
      assert.deepEqual(
        persona.checklists.map(({ kind, title, items }) => [kind, title, items.length]),
        [['derived', 'Principles', 1]],
      );
      assert.deepEqual(persona.problems, []);
    });
  });

  describe('an agent with checklists at several places, and mojibake', () => {
    const persona = parseFixture('service-reviewer');

    it('has the identity of its front matter', () => {
      assert.equal(persona.id, 'service-reviewer');
      assert.equal(persona.name, 'service-reviewer');
      assert.equal(
        persona.description,
        'Looks at Go services the way an operator would. Knows concurrency, timeouts and what breaks at night. Asked for on server, worker, queue and database changes.',
      );
      assert.deepEqual(persona.patterns.map(describePattern), ['inferred **/*.go 4:12-4:14']);
    });

    it('has every task and no other, each under its headings', () => {
      assert.deepEqual(
        taskChecklistsOf(persona).map(({ title, headingPath, range, items }) => [
          title,
          headingPath,
          range.start.line,
          items.map(({ range: { start } }) => start.line),
        ]),
        [
          [
            'Step 4: Last look',
            ['Service Reviewer', 'How a change is looked at', 'Step 4: Last look'],
            43,
            [47, 48, 49, 50, 51],
          ],
          ['Go', ['Service Reviewer', 'Questions for a review', 'Go'], 85, [87, 88, 89, 90, 91]],
          [
            'Any service',
            ['Service Reviewer', 'Questions for a review', 'Any service'],
            93,
            [95, 96, 97, 98, 99, 100, 101, 102, 103, 104],
          ],
        ],
      );
    });

    it('leaves mojibake as it is', () => {
      assert.match(outlineOf(persona.guidance), /ðŸš§ STOP: ASK BEFORE YOU GUESS/);
      assert.match(persona.examples[0]?.code ?? '', /^â”œâ”€â”€ cmd/);
    });

    it('has no problem', () => assert.deepEqual(persona.problems, []));
  });

  it('reads an agent that writes down neither patterns nor tasks', () => {
    const persona = parseFixture('cluster-platform-engineer');
    assert.equal(persona.name, 'Cluster Platform Engineer');
    assert.equal(
      persona.description,
      "You build the Go services of a platform that runs other people's containers.",
    );
    assert.deepEqual(persona.patterns.map(describePattern), ['inferred **/*.go 3:15-3:17']);
    assert.deepEqual([taskChecklistsOf(persona), persona.problems], [[], []]);
    assert.equal(persona.examples.length, 2);
  });

  it('reads one checklist among numbered headings and code', () => {
    const persona = parseFixture('structure-architect');
    assert.equal(persona.name, 'Structure Architect (Go and friends)');
    assert.deepEqual(countsOf(persona.checklists), [['Before it ships', 12]]);
    assert.deepEqual(persona.checklists[0]?.headingPath, [
      'Structure Architect (Go and friends)',
      'Before it ships',
    ]);
    assert.equal(itemsOf(persona)[0]?.range.start.line, 35);
    assert.deepEqual(persona.problems, []);
  });

  it('reads an agent whose title is no heading', () => {
    const persona = parseFixture('three-language-engineer');
    assert.equal(persona.name, 'three-language-engineer');
    assert.equal(persona.description, 'when asked for');
    assert.equal(outlineOf(persona.guidance), 'With the others, Languages (Go, Rust), Rules');
    assert.deepEqual(persona.patterns.map(describePattern), [
      'inferred **/*.go 10:11-10:13',
      'inferred **/*.rs 10:15-10:19',
      'inferred **/*.py 10:24-10:30',
    ]);
    assert.deepEqual([taskChecklistsOf(persona), persona.problems], [[], []]);
  });

  it('reads everything a persona can say about files and items', () => {
    const persona = parseFixture('storage-reviewer');
    assert.deepEqual([persona.id, persona.name], ['storage', 'Storage Reviewer']);
    assert.deepEqual(globsOf(persona.patterns), [
      'internal/store/**/*.go',
      '**/*.{sql,psql}',
      '!**/*_test.go',
      'migrations/*.sql',
      'tools/dump.go',
      'tools/load.go',
    ]);
    assert.deepEqual(
      taskChecklistsOf(persona).map(({ title, files, items }) => [
        title,
        files && globsOf(files),
        items.map(({ text, required }) => (required ? text : `${text} (optional)`)),
      ]),
      [
        ['Reads', ['internal/store/**/*.go'], ['Has a limit', 'Uses an index that exists']],
        ['Writes', ['internal/store/**/*.go'], ['Runs in a transaction (optional)', 'Says why it retries']],
        [
          'Only forward',
          ['migrations/*.sql', '!migrations/seed.sql'],
          ['Locks nothing for long', 'Can be undone', 'The way back is tested'],
        ],
        ['Big tables', ['migrations/*.sql', '!migrations/seed.sql'], ['Are copied in batches']],
        ['Data', ['migrations/*.sql', '!migrations/seed.sql'], ['Has a limit']],
      ],
    );
    assert.equal(outlineOf(persona.guidance), 'Storage (Not items)');
    assert.deepEqual(codesOf(persona), ['item.stray-box']);
  });

  describe('bad input', () => {
    for (const [name, text] of [
      ['an empty file', ''],
      ['white space only', ' \n\t\r\n  '],
      ['a byte order mark only', '\uFEFF'],
    ] as const) {
      it(`makes a persona of ${name}`, () => {
        const { name: personaName, problems, checklists, patterns } = parseText(text);
        assert.equal(personaName, 'Reviewer');
        assert.deepEqual([problems, checklists, patterns], [[], [], []]);
      });
    }

    it('counts lines the same for every kind of line end, with and without a byte order mark', () => {
      const lines = ['---', 'globs: a.go', '---', '# T', '', '- [ ] one', '  more', '- [ ] two', ''];
      const places = ['\n', '\r\n', '\r'].flatMap((end) =>
        ['', '\uFEFF'].map((mark) => {
          const { patterns, checklists } = parseText(mark + lines.join(end));
          return [...patterns, ...(checklists[0]?.items ?? [])].map(placeOf);
        }),
      );
      for (const place of places) {
        assert.deepEqual(place, ['2:8-2:12', '6:1-7:7', '8:1-8:10']);
      }
    });

    it('reads the beginning of a file of 5 MB', () => {
      const persona = parseText(
        new TextEncoder().encode(`# T\n\n- [ ] a\n\n${'more text\n'.repeat(500_000)}\n- [ ] b\n`),
      );
      assert.deepEqual(codesOf(persona), ['file.too-large']);
      assert.equal(itemsOf(persona).length, 1);
    });

    it('uses 2,000 items of more', () => {
      const tasks = Array.from({ length: 2_001 }, (_, index) => `- [ ] item ${index}\n`).join('');
      const persona = parseText(tasks);
      assert.deepEqual(codesOf(persona), ['item.too-many']);
      assert.equal(persona.problems[0]?.range.start.line, 2_001);
      assert.equal(itemsOf(persona).length, 2_000);
    });

    it('lists 200 problems of more', () => {
      const persona = parseText('- [ ] a\n'.repeat(300));
      assert.equal(persona.problems.length, 201);
      assert.equal(persona.problems.at(-1)?.code, 'file.too-many-problems');
    });

    it('bounds the patterns', () => {
      const globs = Array.from({ length: 10_000 }, (_, index) => `- \`a/${index}.go\`\n`).join('');
      const persona = parseText(`## File Patterns\n\n${globs}`);
      assert.equal(persona.patterns.length, 1_000);
      assert.deepEqual(codesOf(persona), ['pattern.too-many']);
    });

    const deep = 20_000;
    for (const [name, text] of [
      ['quotes', '> '.repeat(deep)],
      ['one quote after the other', '> a\n\n'.repeat(deep)],
      ['lists', '- '.repeat(deep)],
      ['lists under one label', '**a:**\n\n- b\n\n'.repeat(deep)],
      [
        'indented tasks',
        Array.from({ length: 500 }, (_, level) => `${'  '.repeat(level)}- [ ] a`).join('\n'),
      ],
      ['brackets', `- [ ] ${'['.repeat(deep)}`],
      ['emphasis', `# ${'*a **b '.repeat(deep)}`],
      ['open comments', `- [ ] ${'<!--'.repeat(deep)}`],
      ['YAML lists', `---\na: ${'['.repeat(deep)}\n---`],
      ['YAML maps', `---\na: ${'{a: '.repeat(deep / 4)}\n---`],
      ['blank lines in front matter', `---\na: b\n${'\n'.repeat(990)}\n---`],
      ['fences', '```\n'.repeat(deep)],
      ['columns', `${'|a'.repeat(deep)}\n${'|-'.repeat(deep)}\n`],
      ['everything unclosed', '---\na: "b\n# T <!--\n\n- [ ] a `b **c <!--\n\n<!--\n```'],
    ] as const) {
      it(`survives ${name} without end`, () => {
        const started = performance.now();
        checkInvariants(parseText(text), text);
        assert.ok(performance.now() - started < 5_000);
      });
    }
  });

  it('gives its Markdown on the lines it has in the file', () => {
    const body = ['', '# Reviewer', '', '- [ ] Is it right?', ''];
    const withFrontMatter = parseText(['---', 'name: Reviewer', '---', ...body].join('\r\n'));
    assert.equal(withFrontMatter.markdown, ['', '', '', ...body].join('\n'));
    assert.equal(parseText(body.join('\n')).markdown, body.join('\n'));
    assert.equal(parseText('---\nname: Reviewer\n---').markdown.trim(), '');
  });
});

function describePattern(pattern: Pattern): string {
  return `${pattern.origin} ${pattern.glob} ${placeOf(pattern)}`;
}
