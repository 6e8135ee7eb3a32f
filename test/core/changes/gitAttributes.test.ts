import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGitAttributes } from '../../../src/core/changes/gitAttributes.ts';
import * as fc from '../../support/fastCheck.ts';

/** What one topmost file says of a path, as two letters: set, unset or nothing. */
function says(text: string, path: string, folder = ''): string {
  const { isGenerated, isVendored } = readGitAttributes([{ folder, text }])(path);
  return [isGenerated, isVendored].map((value) => (value === null ? '.' : value ? '+' : '-')).join('');
}

for (const [line, path, expected] of [
  ['*.pb.go linguist-generated', 'api/v1/user.pb.go', '+.'],
  ['*.pb.go linguist-generated=true', 'user.pb.go', '+.'],
  ['*.pb.go linguist-generated=false', 'user.pb.go', '-.'],
  ['*.pb.go -linguist-generated', 'user.pb.go', '-.'],
  ['*.pb.go text -diff linguist-generated linguist-vendored', 'user.pb.go', '++'],
  ['api/*.go linguist-generated', 'api/a.go', '+.'],
  ['api/*.go linguist-generated', 'api/v1/a.go', '..'],
  ['api/*.go linguist-generated', 'x/api/a.go', '..'],
  ['api/** linguist-generated', 'api/v1/a.go', '+.'],
  ['**/gen/*.go linguist-generated', 'a/b/gen/a.go', '+.'],
  ['/Makefile linguist-generated', 'Makefile', '+.'],
  ['/Makefile linguist-generated', 'a/Makefile', '..'],
  ['Makefile linguist-generated', 'a/Makefile', '+.'],
  ['libs/ linguist-vendored', 'libs/a.go', '..'],
  ['"with space.go" linguist-generated', 'a/with space.go', '+.'],
  ['"tab\\tquote\\".go" linguist-generated', 'tab\tquote".go', '..'],
  ['"quote\\".go" linguist-generated', 'quote".go', '+.'],
  ['[a-c].go linguist-generated', 'b.go', '+.'],
  ['?.go linguist-generated', 'é.go', '+.'],
  ['\\#a.go linguist-generated', '#a.go', '+.'],
  // Braces and groups are no patterns to git.
  ['*.{pb,gen}.go linguist-generated', 'a.pb.go', '..'],
  ['*.{pb,gen}.go linguist-generated', 'a.{pb,gen}.go', '+.'],
  ['{a}.go linguist-generated', '{a}.go', '+.'],
  ['@(a|b).go linguist-generated', 'a.go', '..'],
  ['app/(group)/*.ts linguist-generated', 'app/(group)/page.ts', '+.'],
  ['!*.go linguist-generated', 'a.go', '..'],
  ['# *.go linguist-generated', 'a.go', '..'],
  ['[attr]linguist-generated x', 'a.go', '..'],
  ['', 'a.go', '..'],
] as const) {
  test(`"${line}" and ${path}`, () => assert.equal(says(line, path), expected));
}

test('what the git folder says counts most', () => {
  const files = [{ folder: 'x', text: '*.go linguist-generated\nb.go linguist-vendored' }];
  const of = readGitAttributes(
    files,
    '*.go -linguist-generated\nx/b.go !linguist-vendored\n/c.go linguist-vendored',
  );
  assert.deepEqual(of('x/a.go'), { isGenerated: false, isVendored: null });
  assert.deepEqual(of('x/b.go'), { isGenerated: false, isVendored: null });
  assert.deepEqual(of('c.go'), { isGenerated: false, isVendored: true });
});

test('the last line counts, a file lower down more, and ! makes it as if nothing had been said', () => {
  const text =
    '*.go linguist-generated linguist-vendored\r\na.go -linguist-generated\r\nb.go !linguist-vendored';
  assert.equal(says(text, 'a.go'), '-+');
  assert.equal(says(text, 'b.go'), '+.');
  const of = readGitAttributes([
    { folder: 'x/y', text: '*.go linguist-generated=false' },
    { folder: '', text: '*.go linguist-generated' },
    { folder: 'x', text: 'y/*.go linguist-vendored' },
  ]);
  assert.deepEqual(of('x/y/a.go'), { isGenerated: false, isVendored: true });
  assert.deepEqual(of('x/a.go'), { isGenerated: true, isVendored: null });
});

test('patterns of a folder are for files below it, whatever its name', () => {
  for (const folder of ['a', 'a [b]', '{a,b}', '*', '@(a)', '!x', 'a\\b', 'a?']) {
    assert.equal(says('*.go linguist-generated', `${folder}/deep/a.go`, folder), '+.', folder);
    assert.equal(says('/a.go linguist-generated', `${folder}/a.go`, folder), '+.', folder);
    assert.equal(says('*.go linguist-generated', 'elsewhere/a.go', folder), '..', folder);
  }
});

test('no text of attributes makes it throw or slow', () => {
  const piece = fc.constantFrom(
    '*',
    '**',
    '/',
    '[',
    '!(',
    '\\',
    '"',
    '{',
    ',',
    '}',
    ' linguist-generated\n',
    'a',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      says(`${pieces.join('')} linguist-generated`, `${'a'.repeat(200)}/b.go`);
    }),
  );
  const start = performance.now();
  says(`${'*a'.repeat(400)} linguist-generated\n`.repeat(1_000), 'a'.repeat(250));
  assert.ok(performance.now() - start < 1_000);
});
