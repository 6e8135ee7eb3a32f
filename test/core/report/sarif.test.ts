import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Fix, Range } from '../../../src/core/persona/persona.ts';
import { createProblem, type ProblemCode, problemCodes } from '../../../src/core/persona/problemCodes.ts';
import { sarif } from '../../../src/core/report/sarif.ts';
import * as fc from '../../support/fastCheck.ts';

const range: Range = { start: { line: 3, column: 5 }, end: { line: 4, column: 1 } };
const region = { startLine: 3, startColumn: 5, endLine: 4, endColumn: 1 };

function runOf(path: string, message = 'Wrong.', fix: Fix | null = null) {
  const problem = createProblem('item.bad-id', 'error', message, range, fix);
  const log = sarif([{ path, problems: [problem] }], '1.2.3');
  const [run] = log.runs;
  const [result] = run?.results ?? [];
  assert.ok(run && result);
  return { log, run, result };
}

function uriOf(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  const location = runOf(path).result.locations[0]?.physicalLocation.artifactLocation;
  assert.ok(location);
  return location;
}

describe('sarif', () => {
  it('is a log of version 2.1.0 with one run that names the tool and its columns', () => {
    const { log, run } = runOf('a.md');
    assert.deepEqual(Object.keys(log), ['$schema', 'version', 'runs']);
    assert.match(log.$schema, /^https:.*sarif-2\.1\.0\.json$/);
    assert.equal(log.version, '2.1.0');
    assert.equal(log.runs.length, 1);
    assert.equal(run.tool.driver.name, 'Persona Review');
    assert.equal(run.tool.driver.semanticVersion, '1.2.3');
    assert.equal(run.columnKind, 'utf16CodeUnits');
  });

  it('has no result where nothing is wrong, and the rules all the same', () => {
    const [run] = sarif([{ path: 'a.md', problems: [] }], '1.2.3').runs;
    assert.deepEqual(run?.results, []);
    assert.equal(run?.tool.driver.rules.length, Object.keys(problemCodes).length);
  });

  it('points each result at its rule', () => {
    const problems = (Object.keys(problemCodes) as ProblemCode[]).map((code) =>
      createProblem(code, 'information', code, range),
    );
    const [run] = sarif([{ path: 'a.md', problems }], '1.2.3').runs;
    assert.ok(run && run.results.length === problems.length);
    const { rules } = run.tool.driver;
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
    for (const { ruleId, ruleIndex, message } of run.results) {
      assert.equal(rules[ruleIndex]?.id, ruleId);
      assert.equal(message.text, ruleId);
    }
    assert.ok(rules.every(({ shortDescription }) => shortDescription.text !== ''));
  });

  it('gives severity, place and no fix where there is none', () => {
    const [run] = sarif(
      [
        {
          path: 'a.md',
          problems: (['error', 'warning', 'information'] as const).map((severity) =>
            createProblem('item.empty', severity, 'Wrong.', range),
          ),
        },
      ],
      '1.2.3',
    ).runs;
    assert.deepEqual(
      run?.results.map(({ level }) => level),
      ['error', 'warning', 'note'],
    );
    assert.deepEqual(run?.results[0]?.locations, [
      { physicalLocation: { artifactLocation: { uri: 'a.md', uriBaseId: '%SRCROOT%' }, region } },
    ]);
    assert.ok(run?.results.every((result) => !('fixes' in result)));
  });

  it('carries the fix with all its edits', () => {
    const at = { start: range.start, end: range.start };
    const fix: Fix = {
      title: 'Mend [it]',
      edits: [
        { range: at, newText: 'a\n' },
        { range, newText: '' },
      ],
      isSafe: false,
    };
    assert.deepEqual(runOf('a.md', 'Wrong.', fix).result.fixes, [
      {
        description: { text: 'Mend \\[it\\]' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'a.md', uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 5 },
                insertedContent: { text: 'a\n' },
              },
              { deletedRegion: region, insertedContent: { text: '' } },
            ],
          },
        ],
      },
    ]);
  });

  it('encodes paths, relative ones against the root of the sources, absolute ones as file: URIs', () => {
    assert.deepEqual(uriOf('a b/#1?/100%.md'), { uri: 'a%20b/%231%3F/100%25.md', uriBaseId: '%SRCROOT%' });
    assert.deepEqual(uriOf('c:x/ä.md'), { uri: 'c%3Ax/%C3%A4.md', uriBaseId: '%SRCROOT%' });
    assert.deepEqual(uriOf('/home/a b.md'), { uri: 'file:///home/a%20b.md' });
    assert.deepEqual(uriOf('C:/Users/a.md'), { uri: 'file:///C:/Users/a.md' });
    assert.deepEqual(uriOf('//server/share/a.md'), { uri: 'file://server/share/a.md' });
  });

  it('has a URI for any path, which names it again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (path) => {
        const { uri, uriBaseId } = uriOf(path);
        assert.match(uri, /^[\w\-.~!'()*:/%]+$/);
        if (uriBaseId !== undefined) {
          assert.equal(decodeURIComponent(uri), path);
          assert.equal(new URL(uri, 'http://root/').origin, 'http://root');
        }
      }),
    );
    assert.deepEqual(uriOf('\ud800.md'), uriOf('\ufffd.md'));
  });

  it('lets a message be neither a link nor a place for arguments', () => {
    const { result } = runOf('a.md', '[click](https://evil.example) {0} \\[a](b)');
    assert.equal(result.message.text, '\\[click\\](https://evil.example) {{0}} \\\\\\[a\\](b)');
  });
});
