// How a test run inside an extension host speaks to the one who started it: by lines on the console, among all that
// VS Code itself prints there.

/** Begins every line that comes from the tests. */
export const testLineMark = '▏';

/** How many tests passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export function countsLine({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}

/** @returns what `countsLine` was given, or nothing if the line is another one */
export function parseCounts(line: string): Counts | undefined {
  const match = /^(\d+) passed, (\d+) failed$/.exec(line);
  return match ? { passed: Number(match[1]), failed: Number(match[2]) } : undefined;
}
