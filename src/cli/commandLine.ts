import { badUsage } from './cliError.ts';

/** What the user typed, in order. */
export interface CommandLine {
  /** The command and what follows it; empty where only options were given. */
  readonly words: readonly string[];
  /** As typed; null where it was not given. */
  readonly folder: string | null;
  readonly json: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/**
 * Options may stand anywhere; after `--` there are none. Of a `--folder` given twice the last one counts.
 * @param args without the names of the program and its script
 * @throws {CliError} naming the option that is wrong.
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  const words: string[] = [];
  const flags = new Set<string>();
  let folder: string | null = null;
  const rest = [...args];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') {
      words.push(...rest.splice(0));
    } else if (word.startsWith('-') && word !== '-') {
      const [name, value] = splitAtEquals(word);
      if (name === '--folder') {
        folder = value ?? takeValue(rest);
      } else if (name === '--json' || name === '--help' || name === '--version') {
        if (value !== undefined) {
          throw badUsage(`The option ${name} takes no value.`);
        }
        flags.add(name);
      } else {
        throw badUsage(`There is no option ${name}.`);
      }
    } else {
      words.push(word);
    }
  }
  if (folder === '') {
    throw badUsage('The option --folder needs a folder.');
  }
  return {
    words,
    folder,
    json: flags.has('--json'),
    help: flags.has('--help'),
    version: flags.has('--version'),
  };
}

function splitAtEquals(word: string): [string, string?] {
  const at = word.indexOf('=');
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

/** An option where a folder should stand is a folder forgotten; `--folder=-odd` names one that begins so. */
function takeValue(rest: string[]): string {
  return rest[0]?.startsWith('-') ? '' : (rest.shift() ?? '');
}
