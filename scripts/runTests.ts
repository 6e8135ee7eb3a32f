// npm test [-- stage… [--filter text]]: runs the stages, all of them if none is named, and stops at the first failure.
// The last line is `N passed, N failed`, over all stages.
import { parseArgs } from 'node:util';
import { countsLine } from '../test/support/extensionHost/testOutput.ts';
import { type Stage, stages } from './testing/stages.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { filter: { type: 'string', default: '' } },
});

process.exitCode = await main();

async function main(): Promise<number> {
  const chosen = choose(positionals);
  if (typeof chosen === 'string') {
    console.error(chosen);
    return 2;
  }
  let passed = 0;
  let failed = 0;
  for (const stage of chosen) {
    console.log(`\n━━ ${stage.title} (${stage.name})`);
    const start = performance.now();
    const counts = await runStage(stage);
    passed += counts.passed;
    failed += counts.failed;
    console.log(`   ${counts.passed} passed, ${counts.failed} failed, ${seconds(start)} s`);
    if (failed > 0) break;
  }
  console.log(`\n${countsLine({ passed, failed })}`);
  return failed > 0 ? 1 : 0;
}

/** @returns the stages, or what is wrong with the names */
function choose(names: readonly string[]): readonly Stage[] | string {
  const matches = (stage: Stage, name: string): boolean =>
    stage.name === name || stage.name.startsWith(`${name}:`);
  const unknown = names.find((name) => !stages.some((stage) => matches(stage, name)));
  if (unknown !== undefined) {
    return `There is no stage "${unknown}". The stages are ${stages.map(({ name }) => name).join(', ')}.`;
  }
  return names.length === 0 ? stages : stages.filter((stage) => names.some((name) => matches(stage, name)));
}

/** A stage in which nothing runs has lost its tests: that is a failure. */
async function runStage(stage: Stage): Promise<{ passed: number; failed: number }> {
  try {
    const { passed, failed } = await stage.run(values.filter);
    if (passed + failed > 0) return { passed, failed };
    console.error(values.filter ? `No test's name contains "${values.filter}".` : 'This stage has no tests.');
  } catch (error) {
    console.error(error);
  }
  return { passed: 0, failed: 1 };
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}
