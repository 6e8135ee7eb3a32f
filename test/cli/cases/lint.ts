import assert from 'node:assert/strict';
import { type CliCase, json } from './cliCase.ts';
import { go } from './personaTexts.ts';

/** Strict YAML takes the value of `globs` for an alias. */
const unquoted = '---\nname: Lax\nglobs: *.go\n---\n# Lax\n';
const quoted = '---\nname: Lax\nglobs: "*.go"\n---\n# Lax\n';
const rescued = 'The value of globs is not valid YAML; it was read as "*.go". Put it in quotes.';

/** An error at 3:18, a warning at 8:1; nobody can mend them but their author. */
const broken = '---\nname: Broken\nglobs: ["*.go", "{1..9999}"]\n---\n\n## File Patterns\n\n- nothing here\n';
const tooMany =
  'The braces of the pattern stand for too much: at most 256 alternatives and 8192 characters together are allowed. Use * instead, or split the pattern.';
const missing =
  'No pattern was found here. Write it first and in back-ticks: - `internal/**/*.go` - what it is';

const utf16 = Buffer.from(`\uFEFF${unquoted}`, 'utf16le');
const latin1 = Buffer.from(unquoted.replace('# Lax', '# L\u00e4x'), 'latin1');

interface LintOutput {
  readonly file: string;
  readonly fixed: readonly { readonly code: string }[];
  readonly problems: readonly { readonly code: string; readonly line: number }[];
}

/** For each file what is wrong, and what was. */
function codes(expected: readonly (readonly [file: string, problems: string, fixed?: string])[]) {
  return (out: string): void =>
    assert.deepEqual(
      (JSON.parse(out) as readonly LintOutput[]).map(({ file, problems, fixed }) => [
        file,
        problems.map(({ code }) => code).join(),
        fixed.map(({ code }) => code).join(),
      ]),
      expected.map(([file, problems, fixed = '']) => [file, problems, fixed]),
    );
}

export const lintCases: readonly CliCase[] = [
  {
    name: 'lint prints a line for each problem of the folder’s personas and sums them up; an error fails',
    files: {
      '.personas/broken.md': broken,
      '.claude/agents/lax.md': unquoted,
      '.personas/good.md': go,
      'a.go': '',
      'other/broken.md': broken,
    },
    args: ['lint'],
    exit: 1,
    out: `.claude/agents/lax.md:3:1: warning: ${rescued} [frontMatter.rescued]
.personas/broken.md:3:18: error: ${tooMany} [pattern.too-many-braces]
.personas/broken.md:8:1: warning: ${missing} [pattern.missing]
3 problems in 2 of 3 files: 1 error, 2 warnings. --fix mends 1 of them.
`,
  },
  {
    name: 'lint passes where there is nothing worse than a warning',
    files: { '.personas/lax.md': unquoted, 'a.go': '' },
    args: ['lint'],
    out: `.personas/lax.md:3:1: warning: ${rescued} [frontMatter.rescued]
1 problem in 1 file: 1 warning. --fix mends 1 of them.
`,
  },
  {
    name: 'lint says so where nothing is wrong',
    files: { '.personas/go.md': go, '.personas/b.md': go.replace('# Go', '# B'), 'a.go': '' },
    args: ['lint'],
    out: 'No problem in 2 files.\n',
  },
  {
    name: 'lint leaves bundled personas out, and says where there is no other',
    args: ['lint'],
    out: 'There is no persona file in this folder.\n',
  },
  {
    name: 'lint --json has each file with its problems, places 1-based',
    files: { '.personas/lax.md': unquoted, '.personas/go.md': go, 'a.go': '' },
    args: ['lint', '--json'],
    out: json([
      { file: '.personas/go.md', fixed: [], problems: [] },
      {
        file: '.personas/lax.md',
        fixed: [],
        problems: [
          {
            code: 'frontMatter.rescued',
            severity: 'warning',
            message: rescued,
            line: 3,
            column: 1,
            endLine: 3,
            endColumn: 12,
            fix: { title: 'Put the value in quotes', isSafe: true },
          },
        ],
      },
    ]),
  },
  {
    name: 'lint looks at the named files alone, each once, as they are named',
    files: { '.personas/broken.md': broken, 'drafts/lax.md': unquoted, 'a.go': '' },
    args: ['lint', 'drafts/lax.md', '/folder/.personas/broken.md', './drafts/lax.md', '--format', 'json'],
    exit: 1,
    out: codes([
      ['drafts/lax.md', 'frontMatter.rescued'],
      ['/folder/.personas/broken.md', 'pattern.too-many-braces,pattern.missing'],
    ]),
  },
  {
    name: 'lint tells of an id that another persona has, also where only one of them is named',
    files: {
      '.personas/a.md': '---\nid: twin\nglobs: "*.go"\n---\n',
      '.personas/b.md': '---\nid: twin\nglobs: "*.go"\n---\n',
      'a.go': '',
    },
    args: ['lint', '/folder/.personas/b.md', '.personas/a.md'],
    exit: 1,
    out: `/folder/.personas/b.md:1:1: error: The id “twin” belongs to .personas/a.md, so this persona is not used. Give it an id of its own in the front matter, such as id: twin-2 [persona.duplicate-id]
1 problem in 1 of 2 files: 1 error.
`,
  },
  {
    name: 'lint tells of patterns that match no file of the folder, whichever file is named',
    files: {
      'drafts/p.md': '---\nglobs: ["src/*.rs", "lib/*.go", "!vendor/**"]\n---\n',
      'lib/a.go': '',
      'node_modules/src/a.rs': '',
    },
    args: ['lint', 'drafts/p.md'],
    out: (out) =>
      assert.match(
        out,
        /^drafts\/p\.md:2:10: information: "src\/\*\.rs" .*\[pattern\.no-match\]\n1 problem in 1 file: 1 information\.\n$/,
      ),
  },
  {
    name: 'a file that cannot be read is an error among the others',
    files: { '.personas/go.md': go, '.personas/link.md': { linkTo: 'nowhere' }, 'a.go': '' },
    args: ['lint', 'missing.md', '.personas/go.md'],
    exit: 1,
    out: `missing.md:1:1: error: The file cannot be read: there is no such file. Mend it, or leave it out. [file.unreadable]
1 problem in 1 of 2 files: 1 error.
`,
  },
  {
    name: 'lint where none of the files can be read has looked at nothing',
    args: ['lint', 'missing.md', '--json'],
    exit: 2,
    out: codes([['missing.md', 'file.unreadable']]),
    error: 'persona-review: None of the files can be read.\n',
  },
  {
    name: 'lint --format github prints commands that annotate, and nothing else',
    files: { '.personas/one, 100%.md': broken, '.personas/go.md': go, 'a.go': '' },
    args: ['lint', '--format=github'],
    exit: 1,
    out: `::error file=.personas/one%2C 100%25.md,line=3,col=18,endLine=3,endColumn=27,title=pattern.too-many-braces::${tooMany}
::warning file=.personas/one%2C 100%25.md,line=8,col=1,endLine=8,endColumn=15,title=pattern.missing::${missing}
`,
  },
  {
    name: 'reports count from where the command runs, whatever the folder',
    files: { 'web/.personas/broken.md': broken, 'web/a.go': '' },
    args: ['lint', '--format', 'github', '--folder', 'web'],
    exit: 1,
    out: (out) => assert.match(out, /^::error file=web\/\.personas\/broken\.md,line=3,/),
  },
  {
    name: 'lint --format sarif is a log with the version, the place and the fix',
    files: { '.personas/a b.md': unquoted, 'a.go': '' },
    args: ['lint', '--format', 'sarif'],
    out: (out) => {
      const { version, runs } = JSON.parse(out);
      assert.equal(version, '2.1.0');
      assert.match(runs[0].tool.driver.semanticVersion, /^\d+\.\d+\.\d+$/);
      const [{ ruleId, locations, fixes }] = runs[0].results;
      assert.equal(ruleId, 'frontMatter.rescued');
      assert.deepEqual(locations[0].physicalLocation, {
        artifactLocation: { uri: '.personas/a%20b.md', uriBaseId: '%SRCROOT%' },
        region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 12 },
      });
      assert.deepEqual(fixes[0].artifactChanges[0].replacements, [
        {
          deletedRegion: { startLine: 3, startColumn: 7, endLine: 3, endColumn: 12 },
          insertedContent: { text: ' "*.go"' },
        },
      ]);
    },
  },
  {
    name: 'lint --fix makes the safe fixes, says which, and what is left',
    files: { '.personas/lax.md': unquoted, '.personas/broken.md': broken, 'a.go': '' },
    args: ['lint', '--fix'],
    exit: 1,
    out: `.personas/broken.md:3:18: error: ${tooMany} [pattern.too-many-braces]
.personas/broken.md:8:1: warning: ${missing} [pattern.missing]
.personas/lax.md: fixed: Put the value in quotes [frontMatter.rescued]
1 problem fixed. 2 problems in 1 of 2 files: 1 error, 1 warning.
`,
    after: { '.personas/lax.md': quoted },
  },
  {
    name: 'lint --fix leaves all else byte for byte: byte order mark, line ends, white space, the missing last line end',
    files: { 'p.md': `\uFEFF${unquoted}`.replaceAll('\n', '\r\n') + 'ä  \r\n\r\n\ud83d\ude42 x', 'a.go': '' },
    args: ['lint', '--fix', 'p.md'],
    out: 'p.md: fixed: Put the value in quotes [frontMatter.rescued]\n1 problem fixed. No problem in 1 file.\n',
    after: { 'p.md': `\uFEFF${quoted}`.replaceAll('\n', '\r\n') + 'ä  \r\n\r\n\ud83d\ude42 x' },
  },
  {
    name: 'lint --fix writes through a link to a file of the folder',
    files: { 'p.md': { linkTo: 'real/p.md' }, 'real/p.md': unquoted, 'a.go': '' },
    args: ['lint', '--fix', '--json', 'p.md'],
    out: codes([['p.md', '', 'frontMatter.rescued']]),
    after: { 'real/p.md': quoted },
  },
  {
    name: 'lint --fix never writes outside the folder, by a link or by name',
    files: { 'in/.personas/link.md': { linkTo: '../../out.md' }, 'out.md': unquoted, 'in/a.go': '' },
    args: ['lint', '--fix', '--folder', 'in', '.personas/link.md', '/folder/out.md', '--json'],
    exit: 2,
    out: codes([
      ['.personas/link.md', 'frontMatter.rescued'],
      ['/folder/out.md', 'frontMatter.rescued'],
    ]),
    error: ['.personas/link.md', '/folder/out.md']
      .map(
        (file) =>
          `persona-review: ${file}: It is not in the folder /folder/in, so it is not fixed. Name its folder with --folder.\n`,
      )
      .join(''),
  },
  {
    name: 'lint --fix leaves alone what it could not write back as it was',
    files: {
      'latin1.md': latin1,
      'utf16.md': utf16,
      'large.md': unquoted + 'x\n'.repeat(600_000),
      'a.go': '',
    },
    args: ['lint', '--fix', '--json', 'latin1.md', 'utf16.md', 'large.md'],
    exit: 2,
    out: codes([
      ['latin1.md', 'file.not-utf8,frontMatter.rescued'],
      ['utf16.md', 'file.binary'],
      ['large.md', 'file.too-large,frontMatter.rescued'],
    ]),
    error: ['latin1.md', 'large.md']
      .map(
        (file) =>
          `persona-review: ${file}: It is not UTF-8 text of at most 1 MB, so it is not fixed. Save it as UTF-8 first.\n`,
      )
      .join(''),
  },
];
