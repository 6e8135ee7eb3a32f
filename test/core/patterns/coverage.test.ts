import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { coverageOf } from '../../../src/core/patterns/coverage.ts';
import { parseText } from '../persona/parseText.ts';

const paths = ['main.go', 'internal/a.go', 'internal/a_test.go', 'internal/deep/b.go', 'README.md'];

const coverageOfText = (text: string) => {
  const persona = parseText(text);
  const { files, filesOf } = coverageOf(persona, paths);
  return { files, byGlob: persona.patterns.map((pattern) => filesOf.get(pattern)) };
};

describe('what patterns cover', () => {
  test('each pattern has its own files, and together they have those that none excludes', () => {
    assert.deepEqual(coverageOfText('---\npatterns: ["internal/*.go", "*.md", "!**/*_test.go"]\n---\n'), {
      files: ['internal/a.go', 'README.md'],
      byGlob: [['internal/a.go', 'internal/a_test.go'], ['README.md'], ['internal/a_test.go']],
    });
  });

  test('a negated pattern keeps out only what another would take in', () => {
    assert.deepEqual(coverageOfText('---\npatterns: ["*.md", "!**/*_test.go"]\n---\n'), {
      files: ['README.md'],
      byGlob: [['README.md'], []],
    });
  });

  test('a persona for every file covers all but what it excludes', () => {
    assert.deepEqual(coverageOfText('---\nalwaysApply: true\npatterns: ["!**/*.go"]\n---\n'), {
      files: ['README.md'],
      byGlob: [['main.go', 'internal/a.go', 'internal/a_test.go', 'internal/deep/b.go']],
    });
  });
});
