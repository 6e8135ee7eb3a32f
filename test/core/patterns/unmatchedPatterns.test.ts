import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unmatchedPatterns } from '../../../src/core/patterns/unmatchedPatterns.ts';
import { checklistOf, personaOf } from './patternFixtures.ts';

const paths = ['cmd/main.go', 'internal/server/server.go', 'docs/guide.md', 'Makefile'];

describe('unmatchedPatterns', () => {
  it('names the patterns that match no file', () => {
    const persona = personaOf('a', ['*.go', 'pkg/**', '{docs,pkg}/*.md', 'Makefile', 'cmd/*.ts']);
    const problems = unmatchedPatterns(persona, paths);
    assert.deepEqual(
      problems.map(({ range }) => range.start.line),
      [2, 5],
    );
    const [first] = problems;
    assert.equal(first?.code, 'pattern.no-match');
    assert.equal(first.severity, 'information');
    assert.match(first.message, /^"pkg\/\*\*" matches no file of the workspace/);
  });

  it('looks at the files of checklists too', () => {
    const persona = personaOf('a', [], { checklists: [checklistOf('Migrations', ['*.sql', '*.md'])] });
    assert.deepEqual(
      unmatchedPatterns(persona, paths).map(({ message }) => message.slice(0, 7)),
      ['"*.sql"'],
    );
  });

  it('says nothing of exclusions', () => {
    assert.deepEqual(unmatchedPatterns(personaOf('a', ['*.go', '!vendor/**']), paths), []);
  });
});
