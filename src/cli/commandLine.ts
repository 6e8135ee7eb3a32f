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
  readonly help: boolean;
  readonly version: boolean;
}

/** What each option with a value needs. */
const needs: Readonly<Record<string, string>> = { '--folder': 'a folder', '--format': 'a format' };
const flags: ReadonlySet<string> = new Set(['--json', '--fix', '--help', '--version']);

/**
 * Options may stand anywhere; after `--` there are none. Of an option given twice the last one counts.
 * @param args without the names of the program and its script
 * @throws {CliError} naming the option that is wrong.
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  const words: string[] = [];
  const given = new Map<string, string>();
  const rest = [...args];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') {
      words.push(...rest.splice(0));
    } else if (word.startsWith('-') && word !== '-') {
      const [name, value] = splitAtEquals(word);
      const need = needs[name];
      if (need !== undefined) {
        given.set(name, value ?? takeValue(rest));
        if (given.get(name) === '') {
          throw badUsage(`The option ${name} needs ${need}.`);
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
