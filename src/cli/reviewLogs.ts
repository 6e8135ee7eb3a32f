import { reasonOf } from '../core/reasonOf.ts';
import { AnswerBook } from '../core/review/answerBook.ts';
import { logsFolder } from '../core/review/logsFolder.ts';
import { parseLog } from '../core/review/reviewLog.ts';
import { CliError } from './cliError.ts';
import type { CliHost } from './cliHost.ts';
import { editorLogs } from './editorLogs.ts';
import type { Output } from './output.ts';
import { count } from './text/table.ts';

/** In bytes: a million answers. */
const maximumSize = 500_000_000;

/** The answers of all logs together, whose order does not matter. */
export interface Answers {
  readonly book: AnswerBook;
  /** How many logs there are. */
  readonly logs: number;
}

/**
 * Reads the review logs that are named, relative to the folder or absolute; where none is, those that the folder brings along
 * and those that editors of this machine keep of it.
 * @throws {CliError} where a named one cannot be read.
 */
export async function readAnswers(
  named: readonly string[],
  folder: string,
  host: CliHost,
  output: Output,
): Promise<Answers> {
  const book = new AnswerBook();
  const logs =
    named.length > 0 ? named : [...(await logsOf(folder, host, output)), ...(await editorLogs(folder, host))];
  for (const log of logs) {
    book.add(parseLogOf(log, await readLog(log, folder, host), output));
  }
  return { book, logs: logs.length };
}

async function logsOf(folder: string, host: CliHost, output: Output): Promise<readonly string[]> {
  try {
    const entries = (await host.list(host.resolve(folder, logsFolder))) ?? [];
    return entries
      .filter(({ name, kind }) => kind === 'file' && name.endsWith('.jsonl'))
      .map(({ name }) => `${logsFolder}/${name}`);
  } catch (error) {
    output.complain(
      `The folder ${logsFolder} cannot be read: ${reasonOf(error)}. Its review logs are not used.`,
    );
    return [];
  }
}

async function readLog(log: string, folder: string, host: CliHost): Promise<string> {
  try {
    const content = await host.readFile(host.resolve(folder, log), maximumSize + 1);
    if (content.length > maximumSize) {
      throw new Error('it is larger than 500 MB');
    }
    return new TextDecoder().decode(content);
  } catch (error) {
    throw new CliError(`The review log ${log} cannot be read: ${reasonOf(error)}. Name another with --log.`);
  }
}

function parseLogOf(log: string, text: string, output: Output) {
  const { answers, problems } = parseLog(text);
  for (const { code, count: lines, firstLine } of problems) {
    const what =
      code === 'log.junk-line' ? 'no answer' : 'of a later version of Persona Review, which reads it';
    output.complain(
      `${log}:${firstLine}: ${count(lines, 'line')}, from this one on, ${lines === 1 ? 'is' : 'are'} ${what}. The others count.`,
    );
  }
  return answers;
}
