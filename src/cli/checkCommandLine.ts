import { badUsage } from './cliError.ts';
import type { CommandLine } from './commandLine.ts';
import type { Command } from './commands/command.ts';

/** @throws {CliError} where a command was given what it does not take, or not what it needs. */
export function checkCommandLine(line: CommandLine, command: Command): void {
  checkOperands(line, command);
  checkOptions(line, command);
  checkChange(line, command);
}

function checkOperands({ words, files }: CommandLine, command: Command): void {
  const { name, operand, operandIsOptional, reviewsChange } = command;
  const [, first] = words;
  if (first === undefined) {
    if (operand !== null && operandIsOptional !== true) {
      throw badUsage(`The command ${name} needs at least one ${operand}.`);
    }
  } else if (operand === null && !(files && reviewsChange === true)) {
    const remedy = reviewsChange === true ? ' Name files to review after --files.' : '';
    throw badUsage(`The command ${name} takes no argument such as ${first}.${remedy}`);
  }
}

function checkOptions({ format, fix }: CommandLine, { name, formats = [], canFix }: Command): void {
  if (format !== null && !formats.includes(format)) {
    throw badUsage(`The command ${name} has no format ${format}; it has ${['json', ...formats].join(', ')}.`);
  }
  if (fix && canFix !== true) {
    throw badUsage(`The command ${name} has no option --fix.`);
  }
}

/** Only one thing can be under review. */
function checkChange({ base, staged, files, logs, words }: CommandLine, command: Command): void {
  const sources = [
    ...(base === null ? [] : ['--base']),
    ...(staged ? ['--staged'] : []),
    ...(files ? ['--files'] : []),
  ];
  const [option] = [...sources, ...(logs.length === 0 ? [] : ['--log'])];
  if (option !== undefined && command.reviewsChange !== true) {
    throw badUsage(`The command ${command.name} has no option ${option}.`);
  }
  if (sources.length > 1) {
    throw badUsage(`The options ${sources.join(' and ')} contradict each other.`);
  }
  if (files && words.length === 1) {
    throw badUsage('The option --files needs at least one FILE.');
  }
}
