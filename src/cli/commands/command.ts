import type { CliHost } from '../cliHost.ts';
import type { Output } from '../output.ts';

/** What is under review. */
export interface ChangeOptions {
  /** What the branch is compared with, as typed; null where it is to be found. */
  readonly base: string | null;
  /** What is staged, instead of what the branch has changed. */
  readonly staged: boolean;
  /** The operands, instead of what the branch has changed. */
  readonly files: boolean;
  /** Review logs, as typed; without any, those of the folder. */
  readonly logs: readonly string[];
}

export interface CommandCall {
  /** What follows the command, as typed. */
  readonly operands: readonly string[];
  /** Absolute. */
  readonly folder: string;
  readonly json: boolean;
  /** One of the command's formats; null for text or JSON. */
  readonly format: string | null;
  /** Never for a command that mends nothing. */
  readonly fix: boolean;
  /** Of a command that reviews a change. */
  readonly change: ChangeOptions;
  readonly host: CliHost;
  readonly output: Output;
}

export interface Command {
  readonly name: string;
  /** What it takes, as the usage shows it (`FILE`), one or more of them; null where it takes nothing. */
  readonly operand: string | null;
  /** It can do without what it takes. */
  readonly operandIsOptional?: true;
  /** The values `--format` can have, besides `json`. */
  readonly formats?: readonly string[];
  /** It knows `--fix`. */
  readonly canFix?: true;
  /** It knows `--base`, `--staged`, `--files` with its operands, and `--log`. */
  readonly reviewsChange?: true;
  readonly summary: string;
  /**
   * @returns the exit code.
   * @throws {CliError}
   */
  run(call: CommandCall): Promise<number>;
}
