// Runs in an extension host, be it Node's or a web worker's: mocha's browser build works in both.
import Mocha from 'mocha/mocha.mjs';
import { countsLine, testLineMark } from './testOutput.ts';

/** Each wait has a deadline of its own, and some tests wait ten times; this ends what waits without one. */
const timeoutMs = 60_000;

/**
 * Runs the tests that `load` registers with mocha's `suite` and `test`, and prints each result as a line.
 *
 * @param filter runs only tests whose full title contains it; empty runs all
 * @throws {Error} if a test failed or none ran
 */
export async function runMocha(load: () => Promise<unknown>, filter: string): Promise<void> {
  // All that mocha does with a reporter is to construct it.
  const reporter = LineReporter as unknown as Mocha.ReporterConstructor;
  const mocha = new Mocha({ ui: 'tdd', reporter, timeout: timeoutMs, forbidOnly: true, fgrep: filter });
  // Makes `suite`, `test` and their like global, as mocha does before it loads a file.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await load();
  await new Promise<void>((resolve) => {
    mocha.run(() => resolve());
  });
  const { passed, failed } = LineReporter.counts;
  print(countsLine({ passed, failed }));
  if (failed > 0) throw new Error(`${failed} of the extension's tests failed.`);
  if (passed === 0) throw new Error("None of the extension's tests ran.");
}

class LineReporter {
  static readonly counts = { passed: 0, failed: 0 };

  constructor(runner: Mocha.Runner) {
    const { counts } = LineReporter;
    runner.on('suite', (suite) => {
      if (!suite.root) print(indent(suite.titlePath().length, suite.title));
    });
    runner.on('pass', (test) => {
      counts.passed += 1;
      print(indent(depth(test), `✓ ${test.title} (${test.duration ?? 0} ms)`));
    });
    runner.on('pending', (test) => print(indent(depth(test), `- ${test.title} (skipped)`)));
    runner.on('fail', (test, error) => {
      counts.failed += 1;
      print(indent(depth(test), `✗ ${test.title}`));
      for (const line of (error.stack ?? String(error)).split('\n')) print(indent(depth(test) + 1, line));
    });
  }
}

function depth(test: Mocha.Runnable): number {
  return test.titlePath().length;
}

function indent(depth: number, text: string): string {
  return '  '.repeat(depth) + text;
}

function print(line: string): void {
  console.log(testLineMark + line);
}
