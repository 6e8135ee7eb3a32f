import type { CliHost } from '../cliHost.ts';
import type { Output } from '../output.ts';

export interface CommandCall {
  /** What follows the command, as typed: at least one word where the command takes any. */
  readonly operands: readonly string[];
  /** Absolute. */
  readonly folder: string;
  readonly json: boolean;
  readonly host: CliHost;
  readonly output: Output;
}

export interface Command {
  readonly name: string;
  /** What it takes, as the usage shows it (`FILE`), one or more of them; null where it takes nothing. */
  readonly operand: string | null;
  readonly summary: string;
  /**
   * @returns the exit code.
   * @throws {CliError}
   */
  run(call: CommandCall): Promise<number>;
}
