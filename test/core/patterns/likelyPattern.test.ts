import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boundPatterns } from '../../../src/core/patterns/bounds.ts';
import { likelyPattern } from '../../../src/core/patterns/likelyPattern.ts';
import * as fc from '../../support/fastCheck.ts';
import { patternsOf } from './patternFixtures.ts';

describe('likelyPattern', () => {
  for (const [glob, likely, code] of [
    ['**.go', '**/*.go', 'double-star'],
    ['**.{ts,tsx}', '**/*.{ts,tsx}', 'double-star'],
    ['src/**.ts', 'src/**/*.ts', 'double-star'],
    ['**test', '**/*test', 'double-star'],
    ['src**', 'src/**', 'double-star'],
    ['src**.go', 'src/**/*.go', 'double-star'],
    ['a.b**c', 'a.b*c', 'double-star'],
    ['src/***', 'src/**', 'double-star'],
    ['/**/*.ts', '**/*.ts', 'leading-slash'],
    ['**/*.(ts|tsx)', '**/*.{ts,tsx}', 'alternatives'],
    ['*.{ts|tsx}', '*.{ts,tsx}', 'alternatives'],
    ['*.{ts, tsx }', '*.{ts,tsx}', 'alternatives'],
    ['**/*.{ts}', '**/*.ts', 'alternatives'],
    ['[resource].ts', '[[]resource].ts', 'brackets'],
    ['app/[id]/page.tsx', 'app/[[]id]/page.tsx', 'brackets'],
    ['app/[...slug].tsx', 'app/[[]...slug].tsx', 'brackets'],
    ['app/[[...slug]]/*', 'app/[[][[]...slug]]/*', 'brackets'],
    ['src\\server\\*.go', 'src/server/*.go', 'backslash'],
    ['src\\*.go', 'src/*.go', 'backslash'],
    ['“*.go”', '*.go', 'quotes'],
    ['**/*.{ts,tsx', '**/*.{ts,tsx}', 'alternatives'],
    ['“**/*.go', '**/*.go', 'quotes'],
    ['`src/*.go`', 'src/*.go', 'quotes'],
    ['src', 'src/**', 'folder'],
    ['/internal/server', '/internal/server/**', 'folder'],
    ['**/vendor', '**/vendor/**', 'folder'],
    ['internal\\server', 'internal/server/**', 'backslash'],
    ['/**.(a|b)', '**/*.{a,b}', 'alternatives'],
  ] as const) {
    it(`reads ${glob} as ${likely}`, () => {
      const found = likelyPattern(glob);
      assert.deepEqual([found?.likely, found?.code], [likely, `pattern.${code}`]);
    });
  }

  it('says nothing of what can be meant', () => {
    for (const glob of [
      'src/.*\\.ts',
      'a{b',
      '^src/\\w+\\.ts$',
      '*.go',
      '**/*.go',
      '/src/**',
      'src/',
      './a/*.ts',
      '**',
      '*',
      'go.mod',
      '.github/**',
      '.gitignore',
      'Makefile',
      '**/Dockerfile',
      'LICENSE',
      'CODEOWNERS',
      'GNUmakefile',
      'BUILD',
      'docs/README',
      'gradlew',
      '[Mm]ake.go',
      '*.[ch]',
      '[a-z].go',
      '[0-9]*.sql',
      'v[12]/*.go',
      '[123].go',
      '[a-zA-Z].go',
      '[0-9a-f].go',
      '[!a]b.go',
      '[[]id].ts',
      '\\[id\\].ts',
      '*.@(a|b)',
      '+(a|b).go',
      '*(a|b)',
      '{a,b}.go',
      '{1..3}.go',
      '${x}.go',
      'a (b).go',
      '\\*.go',
      '\\{a\\}.go',
    ]) {
      assert.equal(likelyPattern(glob), null, glob);
    }
  });

  it('finds nothing odd about what it has found', () => {
    const piece = fc.constantFrom(
      '**',
      '*',
      '/',
      '\\',
      '[',
      ']',
      '{',
      '}',
      '(',
      ')',
      '|',
      ',',
      ' ',
      '.',
      '...',
      'id',
      'src',
      'a',
      '!',
      '@',
      '?',
      '..',
      '$',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const glob = pieces.join('').trim();
        const found = boundPatterns(patternsOf(glob.replace(/^!+/, ''))).patterns.map((pattern) =>
          likelyPattern(pattern.glob),
        );
        for (const each of found) {
          assert.equal(each === null ? null : likelyPattern(each.likely), null, `${glob} → ${each?.likely}`);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('is quick with long patterns', () => {
    const start = performance.now();
    for (const piece of ['**', '[', '{', '(a|', '\\', '{a, ', '[[...', 'a-']) {
      likelyPattern(piece.repeat(1_024 / piece.length));
    }
    assert.ok(performance.now() - start < 500);
  });
});
