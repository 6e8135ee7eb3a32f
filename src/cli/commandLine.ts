import { badUsage } from './cliError.ts';

/** What the user typed, in order. */
export interface CommandLine {
  /** The command and what follows it; empty where only options were given. */
  readonly words: readonly string[];
  /** As typed; null where it was not given. */
  readonly folder: string | null;
  /** Whether by `--json` or by `--format json`. */
  readonly json: boolean;
  /** Another format, as typed; null where none was given. */
  readonly format: string | null;
  readonly fix: boolean;
  /** A branch or a commit; null where it was not given. */
  readonly base: string | null;
  readonly staged: boolean;
  /** Whether the words after the command are files to review. */
  readonly files: boolean;
  /** Review logs, as typed. */
  readonly logs: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
}

/** What each option with a value needs. */
const needs: Readonly<Record<string, string>> = {
  '--folder': 'a folder',
  '--format': 'a format',
  '--base': 'a branch or a commit',
  '--log': 'a file',
};
const flags: ReadonlySet<string> = new Set(['--json', '--fix', '--staged', '--files', '--help', '--version']);

/**
 * Options may stand anywhere; after `--` there are none. Of an option given twice the last one counts, of --log all.
 * @param args without the names of the program and its script
 * @throws {CliError} naming the option that is wrong.
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  const words: string[] = [];
  const given = new Map<string, string>();
  const logs: string[] = [];
  const rest = [...args];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') {
      words.push(...rest.splice(0));
    } else if (word.startsWith('-') && word !== '-') {
      const [name, value] = splitAtEquals(word);
      const need = needs[name];
      if (need !== undefined) {
        const text = value ?? takeValue(rest);
        if (text === '') {
          throw badUsage(`The option ${name} needs ${need}.`);
        }
        given.set(name, text);
        if (name === '--log') {
          logs.push(text);
        }
      } else if (flags.has(name)) {
        if (value !== undefined) {
          throw badUsage(`The option ${name} takes no value.`);
        }
        given.set(name, '');
      } else {
        throw badUsage(`There is no option ${name}.`);
      }
    } else {
      words.push(word);
    }
  }
  const named = given.get('--format') ?? null;
  const format = named === 'json' ? null : named;
  if (given.has('--json') && format !== null) {
    throw badUsage(`The options --json and --format ${format} contradict each other.`);
  }
  return {
    words,
    folder: given.get('--folder') ?? null,
    json: given.has('--json') || named === 'json',
    format,
    fix: given.has('--fix'),
    base: given.get('--base') ?? null,
    staged: given.has('--staged'),
    files: given.has('--files'),
    logs,
    help: given.has('--help'),
    version: given.has('--version'),
  };
}

function splitAtEquals(word: string): [string, string?] {
  const at = word.indexOf('=');
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

/** An option where a value should stand is a value forgotten; `--folder=-odd` names one that begins so. */
function takeValue(rest: string[]): string {
  return rest[0]?.startsWith('-') ? '' : (rest.shift() ?? '');
}
