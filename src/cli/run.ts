import { reasonOf } from '../core/reasonOf.ts';
import { checkCommandLine } from './checkCommandLine.ts';
import { badUsage, CliError } from './cliError.ts';
import type { CliHost } from './cliHost.ts';
import { type CommandLine, readCommandLine } from './commandLine.ts';
import type { Command } from './commands/command.ts';
import { explain } from './commands/explain.ts';
import { lint } from './commands/lint.ts';
import { match } from './commands/match.ts';
import { parse } from './commands/parse.ts';
import { personas } from './commands/personas.ts';
import { report } from './commands/report.ts';
import { status } from './commands/status.ts';
import { helpLines } from './help.ts';
import { createOutput, type Output } from './output.ts';

const commands: readonly Command[] = [parse, personas, match, explain, lint, status, report];

/**
 * The `persona-review` command. Never throws, never ends the process.
 * @param args without the names of the program and its script
 * @returns the exit code: 0 fine, 1 the gate failed, 2 bad usage or nothing could be read
 */
export async function run(args: readonly string[], host: CliHost): Promise<number> {
  const output = createOutput(host);
  try {
    return await runCommandLine(readCommandLine(args), host, output);
  } catch (error) {
    // Whatever it is, it must not leave as 1: that would say that a gate has failed.
    output.complain(
      error instanceof CliError ? error.message : `A fault of persona-review itself: ${traceOf(error)}`,
    );
    return 2;
  }
}

async function runCommandLine(line: CommandLine, host: CliHost, output: Output): Promise<number> {
  if (line.help) {
    output.lines(helpLines(commands));
    return 0;
  }
  if (line.version) {
    output.lines([await host.version()]);
    return 0;
  }
  const [name, ...operands] = line.words;
  const names = commands.map((command) => command.name).join(', ');
  if (name === undefined) {
    throw badUsage(`A command is missing: ${names}.`);
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    throw badUsage(`There is no command ${name}; there are ${names}.`);
  }
  checkCommandLine(line, command);
  const folder = host.resolve(host.cwd(), line.folder ?? '.');
  await checkFolder(folder, host);
  const { json, format, fix, base, staged, files, logs } = line;
  const change = { base, staged, files, logs };
  return await command.run({ operands, folder, json, format, fix, change, host, output });
}

/** @throws {CliError} where it is no folder, or one that may not be read. */
async function checkFolder(folder: string, host: CliHost): Promise<void> {
  let entries: unknown;
  try {
    entries = await host.list(folder);
  } catch (error) {
    throw new CliError(
      `The folder ${folder} cannot be read: ${reasonOf(error)}. Name another with --folder.`,
    );
  }
  if (entries === null) {
    throw new CliError(`There is no folder ${folder}. Name another with --folder.`);
  }
}

function traceOf(error: unknown): string {
  return error instanceof Error && error.stack !== undefined ? error.stack : String(error);
}
