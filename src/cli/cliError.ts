/** Bad usage, or nothing could be read: the message is for the user, and the exit code is 2. */
export class CliError extends Error {}

export function badUsage(message: string): CliError {
  return new CliError(`${message} See persona-review --help.`);
}
