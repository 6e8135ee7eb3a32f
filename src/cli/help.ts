import type { Command } from './commands/command.ts';
import { table } from './text/table.ts';

export function helpLines(commands: readonly Command[]): string[] {
  return [
    'persona-review: which personas review which files, and what they ask',
    '',
    'Usage: persona-review <command> [--folder DIR] [--json]',
    '',
    'Commands:',
    ...table(
      commands.map(({ name, operand, operandIsOptional, summary }) => [
        operand === null ? name : `${name} ${operandIsOptional ? `[${operand}…]` : `${operand}…`}`,
        summary,
      ]),
      '  ',
    ),
    '',
    'Options:',
    ...table(
      [
        [
          '--folder DIR',
          'the folder whose personas count, and where relative paths start; without it, the current one',
        ],
        ['--json', 'JSON for programs instead of text for people'],
        ['--format github|sarif', 'lint: annotations of GitHub Actions, or a log for code scanning'],
        ['--format markdown|json', 'report: for a pull request, as without it, or for programs'],
        ['--base REF', 'status, report: what the branch is compared with; without it, the default branch'],
        ['--staged', 'status, report: what is staged instead'],
        ['--files FILE…', 'status, report: these files instead, in a repository or not'],
        ['--log FILE', 'status, report: a review log to take answers from; may be given more than once'],
        ['--fix', 'lint: makes the fixes that change no meaning'],
        ['--help', 'this text'],
        ['--version', 'the version'],
      ],
      '  ',
    ),
    '',
    'Personas of a folder are .personas/**/*.md and the agents and rules of other tools; without any, the bundled ones.',
    'The settings personaReview.* in .vscode/settings.json of the folder count as they do in the editor.',
    'Without --log, answers are those of the editors on this machine and of .personas/reviews/*.jsonl.',
    'A PATH need not exist. Lines and columns are 1-based.',
    'Exit codes: 0 fine, 1 the gate failed, 2 bad usage or nothing could be read.',
  ];
}
