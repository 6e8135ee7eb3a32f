import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type GitChange, parseGitDiff, parseGitNames } from '../../../src/core/changes/gitDiff.ts';
import * as fc from '../../support/fastCheck.ts';

const before = '1'.repeat(40);
const after = '2'.repeat(40);
const none = '0'.repeat(40);

/** What git writes for changes, raw lines first. */
function gitOutput(changes: readonly GitChange[]): string {
  const raw = changes.map(({ change: { path, kind, formerPath }, entry, blob }) => {
    const mode = { file: '100644', symlink: '120000', submodule: '160000' }[entry];
    const letter = { added: 'A', modified: 'M', deleted: 'D', renamed: 'R087' }[kind];
    const modes = `${kind === 'added' ? '000000' : mode} ${kind === 'deleted' ? '000000' : mode}`;
    const names = formerPath === null ? path : `${formerPath}\0${path}`;
    return `:${modes} ${before} ${blob ?? none} ${letter}\0${names}\0`;
  });
  const counts = changes.map(({ change: { path, formerPath, size } }) => {
    const names = formerPath === null ? path : `\0${formerPath}\0${path}`;
    return `${size === null ? '-\t-' : `${size.added}\t${size.removed}`}\t${names}\0`;
  });
  return [...raw, ...counts].join('');
}

const nasty = fc.constantFrom(
  ' ',
  '"',
  "'",
  '\n',
  '\t',
  '\\',
  ':',
  '-',
  'é',
  '文',
  '🎈',
  '1\t2\t',
  ':100644 ',
  '$(x)',
);
const name = fc
  .array(fc.oneof(nasty, fc.string({ minLength: 1, maxLength: 5 })), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join('').replaceAll('\0', '') || 'a');

const change: fc.Arbitrary<GitChange> = fc
  .record({
    path: name,
    kind: fc.constantFrom('added', 'modified', 'deleted', 'renamed'),
    former: name,
    entry: fc.constantFrom('file', 'symlink', 'submodule'),
    blob: fc.constantFrom(after, null),
    size: fc.option(fc.tuple(fc.nat(), fc.nat()).map(([added, removed]) => ({ added, removed }))),
  })
  .map(({ path, kind, former, entry, blob, size }) => ({
    change: { path, kind, formerPath: kind === 'renamed' ? former : null, size },
    entry,
    blob: kind === 'deleted' ? null : blob,
  }));

test('every change comes back as git wrote it, whatever the names hold', () => {
  fc.assert(
    fc.property(fc.uniqueArray(change, { selector: ({ change: { path } }) => path }), (changes) => {
      assert.deepEqual(parseGitDiff(gitOutput(changes)), changes);
    }),
  );
});

test('no output makes the parser throw, or name a file twice or not at all', () => {
  const piece = fc.constantFrom(
    `:100644 100644 ${before} ${after} M`,
    `:100644 100644 ${before} ${after} R100`,
    '1\t2\t',
    '-\t-\ta',
    '\0',
    'a',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))), (pieces) => {
      const paths = parseGitDiff(pieces.join('\0')).map(({ change: { path } }) => path);
      assert.equal(new Set(paths).size, paths.length);
      assert.ok(!paths.includes(''));
    }),
  );
});

test('a file in conflict comes once, as what stands in the working folder', () => {
  const output = `:000000 000000 ${none} ${none} U\0a.go\0:100644 100644 ${before} ${none} M\0a.go\0:000000 000000 ${none} ${none} U\0b.go\0`;
  assert.deepEqual(
    parseGitDiff(output).map(({ change: { path, kind }, entry }) => [path, kind, entry]),
    [
      ['a.go', 'modified', 'file'],
      ['b.go', 'modified', 'file'],
    ],
  );
});

test('a file that has become a link is a link', () => {
  const [file] = parseGitDiff(`:100644 120000 ${before} ${after} T\0a\0`);
  assert.equal(file?.entry, 'symlink');
  assert.equal(file?.change.kind, 'modified');
});

test('names are parted by NUL alone', () => {
  assert.deepEqual(parseGitNames('a b\0"c"\n\0é\0'), ['a b', '"c"\n', 'é']);
  assert.deepEqual(parseGitNames(''), []);
});
