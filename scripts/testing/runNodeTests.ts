import { run } from 'node:test';
import { spec as SpecReporter } from 'node:test/reporters';
import type { Counts } from '../../test/support/extensionHost/testOutput.ts';

export interface NodeTestsOptions {
  /** Absolute paths. */
  readonly files: readonly string[];
  /** Runs only tests whose name contains it; empty runs all. */
  readonly filter: string;
  /** Whether to run one file after the other. */
  readonly serial?: boolean;
}

/** Runs test files with Node's test runner, one process for each file, and prints the results. */
export async function runNodeTests({ files, filter, serial = false }: NodeTestsOptions): Promise<Counts> {
  let passed = 0;
  let failed = 0;
  const tests = run({
    files: [...files],
    concurrency: !serial,
    ...(filter === ''
      ? {}
      : { testNamePatterns: new RegExp(filter.replaceAll(/[^\w\s]/g, String.raw`\$&`)) }),
  });
  tests.on('test:pass', ({ details, skip }) => {
    if (details.type !== 'suite' && skip === undefined) passed += 1;
  });
  tests.on('test:fail', ({ details }) => {
    if (details.type !== 'suite') failed += 1;
  });
  for await (const line of tests.compose<NodeJS.ReadableStream>(new SpecReporter()))
    process.stdout.write(line);
  return { passed, failed };
}
