import assert from 'node:assert/strict';
import { type CliCase } from './cliCase.ts';

export const usageCases: readonly CliCase[] = [
  ...badUsage([
    [[], 'A command is missing: parse, personas, match, explain, lint, status, report.'],
    [
      ['paint'],
      'There is no command paint; there are parse, personas, match, explain, lint, status, report.',
    ],
    [['match'], 'The command match needs at least one PATH.'],
    [['explain', '--json'], 'The command explain needs at least one PATH.'],
    [['parse', '--'], 'The command parse needs at least one FILE.'],
    [['personas', 'x'], 'The command personas takes no argument such as x.'],
    [['match', 'x', '--foo'], 'There is no option --foo.'],
    [['match', 'x', '--foo=bar'], 'There is no option --foo.'],
    [['match', 'x', '-j'], 'There is no option -j.'],
    [['match', 'x', '--json=yes'], 'The option --json takes no value.'],
    [['match', 'x', '--folder'], 'The option --folder needs a folder.'],
    [['match', 'x', '--folder', '--json'], 'The option --folder needs a folder.'],
    [['match', 'x', '--folder='], 'The option --folder needs a folder.'],
    [['lint', '--format'], 'The option --format needs a format.'],
    [['lint', '--format', 'xml'], 'The command lint has no format xml; it has json, github, sarif.'],
    [['match', 'x', '--format', 'sarif'], 'The command match has no format sarif; it has json.'],
    [['lint', '--json', '--format=sarif'], 'The options --json and --format sarif contradict each other.'],
    [['parse', 'x', '--fix'], 'The command parse has no option --fix.'],
    [['lint', '--fix=all'], 'The option --fix takes no value.'],
    [
      ['status', 'a.go'],
      'The command status takes no argument such as a.go. Name files to review after --files.',
    ],
    [['status', '--files'], 'The option --files needs at least one FILE.'],
    [['status', '--base'], 'The option --base needs a branch or a commit.'],
    [['status', '--log'], 'The option --log needs a file.'],
    [['status', '--base', 'x', '--staged'], 'The options --base and --staged contradict each other.'],
    [['report', '--staged', '--files', 'x'], 'The options --staged and --files contradict each other.'],
    [['report', '--format', 'sarif'], 'The command report has no format sarif; it has json, markdown.'],
    [['match', 'x', '--base', 'main'], 'The command match has no option --base.'],
    [['match', 'x', '--log', 'a.jsonl'], 'The command match has no option --log.'],
    [['personas', '--files', 'x'], 'The command personas takes no argument such as x.'],
  ]),
  {
    name: 'a folder that is not there is named',
    args: ['personas', '--folder', 'missing'],
    exit: 2,
    error: 'persona-review: There is no folder /folder/missing. Name another with --folder.\n',
  },
  {
    name: 'a folder that is a file is named',
    files: { file: '' },
    args: ['personas', '--folder', 'file'],
    exit: 2,
    error:
      'persona-review: The folder /folder/file cannot be read: it, or a part of its path, is not a folder. Name another with --folder.\n',
  },
  {
    name: '--help names every command and option',
    args: ['match', '--help'],
    out: (out) => {
      for (const word of [
        'parse FILE…',
        'personas',
        'match PATH…',
        'explain PATH…',
        '--folder DIR',
        'lint [FILE…]',
        '--json',
        '--format github|sarif',
        '--fix',
        'status',
        'report',
        '--base REF',
        '--staged',
        '--files FILE…',
        '--log FILE',
        '.vscode/settings.json',
      ]) {
        assert.ok(out.includes(word), word);
      }
      assert.ok(out.split('\n').every((line) => line.length <= 120));
    },
  },
  {
    name: '--version prints the version',
    args: ['--version'],
    out: (out) => assert.match(out, /^\d+\.\d+\.\d+\n$/),
  },
];

function badUsage(table: readonly [args: string[], message: string][]): CliCase[] {
  return table.map(([args, message]) => ({
    name: `bad usage: ${['persona-review', ...args].join(' ')}`,
    args,
    exit: 2,
    error: `persona-review: ${message} See persona-review --help.\n`,
  }));
}
