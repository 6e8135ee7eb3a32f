import * as fc from '../../support/fastCheck.ts';

const word = fc.constantFrom(
  'a',
  'b',
  'A',
  'go',
  '.',
  'é',
  '日本',
  '😀',
  '-',
  '_',
  'x y',
  '!',
  '@',
  '+',
  '|',
  ',',
  '~',
  '#',
  '\ud83d',
);

/** Names of files and folders; none is empty, `.` or `..`. */
const name = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        'a',
        'b',
        'a.go',
        'b.go',
        'a_test.go',
        '.env',
        '.go',
        'go',
        'A.go',
        'a.pb.go',
        'x.md',
      ),
    },
    { weight: 2, arbitrary: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('')) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '[a]',
        '{a,b}',
        '(a)',
        '*',
        '**',
        'a*',
        '\\',
        'a\\b',
        '?',
        '!(a)',
        '...',
        '..a',
        '.a.',
      ),
    },
  )
  .filter((text) => text !== '.' && text !== '..');

/** Relative paths in their plain form. */
export const plainPath = fc.array(name, { minLength: 1, maxLength: 5 }).map((names) => names.join('/'));

/** Any path a host may hand over, with folders spelt oddly, outside the workspace, or none at all. */
export const oddPath = fc.oneof(
  plainPath,
  fc
    .array(fc.oneof(name, fc.constantFrom('', '.', '..', 'C:')), { maxLength: 6 })
    .map((names) => names.join('/')),
);

const part = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'a',
      'b',
      '*.go',
      '*',
      '**',
      '*_test.go',
      'a*',
      '*a',
      'a*.go',
      '.*',
      'a.go',
      '**.go',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '..',
      '.',
      '',
      '***',
      '*a*',
      '?',
      '??.go',
      '[ab]',
      '[!a]*.go',
      '[a-',
      '[]',
      '[^.]*',
      '[[:alpha:]]*.go',
      '[a].md',
      'a[.]go',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '@(a|b)',
      '!(a)',
      '!(*_test).go',
      '+(a|b)*',
      '?(a)b',
      '*(a|go)',
      '(a)',
      'a|b',
      '\\*',
      '\\[a\\]',
      '\\{a,b\\}',
      'a\\',
      '\\a.go',
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.oneof(word, fc.constantFrom('*', '?', '[', ']', '(', ')', '{', '}', '\\', '*(')), {
        maxLength: 5,
      })
      .map((words) => words.join('')),
  },
);

const braced = fc.constantFrom(
  '{a,b}',
  '*.{go,md}',
  '{a,b/*}',
  '{*.go,b/}',
  '{1..3}',
  '{a,{b,.}}',
  '{/a,b}',
  '{a',
  'a}',
  '{}',
  '{,a}',
  '{a},b}',
  '{**,a}',
);

/** Globs as authors write them, as they mistype them, and as an enemy would. */
export const glob = fc
  .tuple(
    fc.constantFrom('', '', '', '/', './', '//', './/./'),
    fc.array(fc.oneof({ weight: 5, arbitrary: part }, { weight: 1, arbitrary: braced }), {
      minLength: 1,
      maxLength: 5,
    }),
    fc.constantFrom('/', '/', '/', '//'),
    fc.constantFrom('', '', '', '/', '//'),
  )
  .map(([start, parts, slash, end]) => start + parts.join(slash) + end);
