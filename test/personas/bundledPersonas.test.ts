import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildPersonaIndex } from '../../src/core/patterns/personaIndex.ts';
import { bundledPersonaFiles } from '../../src/core/persona/bundledPersonas.ts';
import type { Persona } from '../../src/core/persona/persona.ts';
import { resolvePersonas } from '../../src/core/persona/resolvePersonas.ts';
import { bundledPersona, bundledPersonas } from '../support/bundledPersonas.ts';
import { plausiblePaths } from '../support/plausiblePaths.ts';
import { listSampleService } from '../support/sampleService.ts';

const everyPersona = bundledPersonas.map(({ persona }) => persona);
const withoutAnyChoice = resolvePersonas({
  personas: everyPersona,
  bundled: 'auto',
  chosen: new Map(),
}).active;
const paths = [...plausiblePaths, ...listSampleService()];

/** The ids of the items that a path gets, for each persona that reviews it. */
function itemsFor(personas: readonly Persona[]): (path: string) => Map<string, string[]> {
  const index = buildPersonaIndex(personas);
  return (path) =>
    new Map(
      index
        .match(path)
        .map(({ persona, checklists }) => [
          persona.id,
          checklists.flatMap(({ items }) => items.map(({ id }) => id)),
        ]),
    );
}

function itemIds(persona: Persona): string[] {
  return persona.checklists.flatMap(({ items }) => items.map(({ id }) => id));
}

describe('Every bundled persona', () => {
  test('is on the list that hosts read the names from', () => {
    assert.deepEqual(
      bundledPersonas.map(({ fileName }) => fileName),
      [...bundledPersonaFiles].sort(),
    );
  });

  for (const { fileName, text, persona } of bundledPersonas) {
    describe(fileName, () => {
      test('parses without a problem', () => {
        assert.deepEqual(persona.problems, []);
      });

      test('has an id that is its file name, a title and a description', () => {
        assert.equal(`${persona.id}.md`, fileName);
        assert.match(persona.name, /^[A-Z].* .*/);
        assert.match(persona.description, /^Reviews .*\.$/);
      });

      test('has an id written on every item, used once', () => {
        const lines = text.split('\n');
        for (const { id, range } of persona.checklists.flatMap(({ items }) => items)) {
          assert.match(lines[range.start.line - 1] ?? '', new RegExp(`<!-- id=${id}( optional)? -->$`));
        }
        assert.equal(new Set(itemIds(persona)).size, itemIds(persona).length);
      });

      // A side bar shows about 50 characters of a row.
      test('asks no question of more than 60 characters', () => {
        for (const { text: question } of persona.checklists.flatMap(({ items }) => items)) {
          assert.ok(question.length <= 60, question);
        }
      });

      test('says of every checklist which files it is for', () => {
        for (const { title, files } of persona.checklists) {
          assert.notEqual(files, null, title);
        }
      });

      test('has guidance and examples for people who are new', () => {
        assert.ok(persona.guidance.flatMap(({ children }) => children).length >= 5);
        assert.ok(persona.examples.some(({ language }) => language === 'go'));
      });

      test('stays small', () => {
        assert.ok(Buffer.byteLength(text) < 20_000, `${Buffer.byteLength(text)} bytes`);
      });
    });
  }
});

describe('Each bundled persona', () => {
  test('of the orchestration platform covers exactly its six places', () => {
    const { patterns } = bundledPersona('orchestration-backend-engineer');
    assert.deepEqual(
      patterns.map(({ glob }) => glob),
      [
        'internal/server/*.go',
        'internal/database/*.go',
        'internal/workflow/*.go',
        'internal/auth/*.go',
        'cmd/server/main.go',
        'cmd/cli/main.go',
      ],
    );
    assert.ok(patterns.every(({ note, negated, origin }) => note !== '' && !negated && origin === 'body'));
  });

  test('of a backend in general asks its verification, Go and general questions', () => {
    const ids = new Set(itemIds(bundledPersona('backend-specialist')));
    const verification =
      'error-paths-covered tests-written observability-instrumented security-reviewed docs-updated';
    const go = 'errors-handled context-propagated goroutines-end races-considered resources-released';
    const general =
      'input-validated errors-centralised routes-authenticated authorisation-checked sql-parameterised ' +
      'response-consistent logs-correlated metrics-instrumented rate-limited critical-paths-tested';
    assert.deepEqual(
      [verification, go, general].flatMap((list) => list.split(' ')).filter((id) => !ids.has(id)),
      [],
    );
  });

  test('of architecture asks the twelve questions of a deployment', () => {
    const { checklists } = bundledPersona('backend-architect');
    const deployment = checklists.filter(({ headingPath }) => headingPath.includes('Deployment checklist'));
    assert.equal(
      deployment.flatMap(({ items }) => items.map(({ id }) => id)).join(' '),
      'config-from-environment health-endpoint ready-endpoint graceful-shutdown ' +
        'migrations-automated monitoring-alerting logs-aggregated backup-restored ' +
        'cors-restricted security-headers edge-rate-limited tls-configured',
    );
  });

  test('is on without a choice only where it does not repeat another', () => {
    assert.deepEqual(
      withoutAnyChoice.map(({ id }) => id),
      ['backend-architect', 'backend-specialist', 'orchestration-backend-engineer'],
    );
  });
});

describe('Over many plausible paths', () => {
  test('no persona asks more than 15 questions of one file', () => {
    const itemsOf = itemsFor(everyPersona);
    for (const path of paths) {
      for (const [id, items] of itemsOf(path)) {
        assert.ok(items.length <= 15, `${id} asks ${items.length} of ${path}`);
      }
    }
  });

  test('no file shows more than 20 questions when nothing has been chosen', () => {
    const itemsOf = itemsFor(withoutAnyChoice);
    for (const path of paths) {
      const count = [...itemsOf(path).values()].flat().length;
      assert.ok(count <= 20, `${path} shows ${count}`);
    }
  });

  test('a persona that reviews a file has a question for it', () => {
    const itemsOf = itemsFor(everyPersona);
    for (const path of paths) {
      for (const [id, items] of itemsOf(path)) {
        assert.ok(items.length > 0, `${id} has nothing to ask of ${path}`);
      }
    }
  });

  test('every checklist is reached', () => {
    const itemsOf = itemsFor(everyPersona);
    const reached = new Set(paths.flatMap((path) => [...itemsOf(path).values()].flat()));
    assert.deepEqual(
      everyPersona.flatMap(itemIds).filter((id) => !reached.has(id)),
      [],
    );
  });
});

describe('When nothing has been chosen', () => {
  const itemsOf = itemsFor(withoutAnyChoice);

  test('every Go file that people write gets questions', () => {
    for (const path of paths.filter((path) => /(?<!\.pb)\.go$/.test(path) && !/vendor|testdata/.test(path))) {
      assert.ok(itemsOf(path).has('backend-specialist'), path);
    }
  });

  for (const path of [
    'vendor/example.com/lib/client.go',
    'internal/rpc/order.pb.go',
    'README.md',
    'package.json',
  ]) {
    test(`${path} gets none`, () => {
      assert.equal(itemsOf(path).size, 0);
    });
  }

  test('a migration is asked for its way back', () => {
    assert.ok(
      itemsOf('migrations/002_create_deployments.up.sql')
        .get('backend-architect')
        ?.includes('migration-reversible'),
    );
  });

  test('a test is asked about tests, not about handlers', () => {
    const items = new Set([...itemsOf('internal/server/server_test.go').values()].flat());
    assert.ok(items.has('critical-paths-tested'));
    assert.ok(!items.has('input-validated') && !items.has('schema-matched'));
  });

  test('a handler is asked about its input by one persona alone', () => {
    const items = itemsOf('internal/server/handlers.go');
    assert.ok(items.get('backend-specialist')?.includes('input-validated'));
    assert.ok(items.get('orchestration-backend-engineer')?.includes('schema-matched'));
    assert.equal(items.get('backend-architect'), undefined);
  });
});
