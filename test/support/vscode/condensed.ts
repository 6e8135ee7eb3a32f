/**
 * Shortens a log for people: VS Code's server has no native modules here and says so at length, with stack traces.
 *
 * @returns the first line of every message, at most `count` of them, the newest last
 */
export function condensed(log: string, count = 30): string {
  const firstLines = log
    .split('\n')
    .filter((line) => /^\S/.test(line) && !/bindings file|^Require stack|^- \/|^\}/.test(line));
  return firstLines
    .map((line) => line.slice(0, 300))
    .slice(-count)
    .join('\n');
}
