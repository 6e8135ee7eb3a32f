// npm run fuzz -- [cases [seed]]: reads that many persona files that something has gone wrong with, and holds what must
// hold of each. Prints figures, and for each failure the seed that makes it again and the file. Fails if there is one.
import * as fc from 'fast-check';
import { formats } from '../src/core/persona/formats/formats.ts';
import { busyMilliseconds } from '../test/support/busyMilliseconds.ts';
import { laxPersona } from '../test/support/fuzz/laxPersona.ts';
import { checkLineEnds, checkMeaning, checkStrictYaml } from '../test/support/fuzz/mendProperties.ts';
import { mutatedPersona } from '../test/support/fuzz/mutations.ts';
import {
  checkExplicit,
  checkFixes,
  checkParsing,
  type FuzzCase,
  readWhole,
  textOf,
} from '../test/support/fuzz/properties.ts';

interface OneCase extends FuzzCase {
  /** Whether strict YAML must read it once it is mended. */
  readonly isLax?: true;
}

const batch = 500;
const unit = 64 * 1024;
/** In milliseconds for 64 KB; what is smaller may take as long. */
const slowest = 100;

const [cases = 10_000, firstSeed = Date.now() % 1_000_000_000] = process.argv.slice(2).map(Number);
if (!(Number.isInteger(cases) && cases > 0 && Number.isInteger(firstSeed))) {
  throw new Error('Usage: npm run fuzz -- [cases [seed]], both whole numbers.');
}

const content = fc.oneof(
  { weight: 8, arbitrary: mutatedPersona(16_384) },
  { weight: 1, arbitrary: mutatedPersona(2 * unit) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 4_096 }) },
);
const format = fc.constantFrom(...formats.map((entry) => entry.format));
const lax = laxPersona.map((text): OneCase => ({ content: text, format: 'persona', isLax: true }));
const oneCase: fc.Arbitrary<OneCase> = fc.oneof(
  { weight: 9, arbitrary: fc.record({ content, format }) },
  { weight: 1, arbitrary: lax },
);

let run = 0;
let failures = 0;
/** What failed, by the first line of its message; of each one file is shown, as small as it can be made. */
const kinds = new Map<string, number>();
let bytes = 0;
/** The longest times, for the file and for 64 KB of it. */
let longest = 0;
let longestForUnit = 0;
const start = performance.now();
for (let seed = firstSeed; run < cases; seed++) {
  const parameters = { seed, numRuns: Math.min(batch, cases - run) };
  const result = fc.check(fc.property(oneCase, check), { ...parameters, endOnFailure: true });
  run += result.numRuns;
  if (result.failed) {
    failures += 1;
    const [kind = ''] = messageOf(result.errorInstance).split('\n', 1);
    console.log(`\nFailure ${failures}: npm run fuzz -- ${batch} ${seed}\n${kind}`);
    if (!kinds.has(kind)) {
      const smaller = fc.check(fc.property(oneCase, check), {
        ...parameters,
        interruptAfterTimeLimit: 20_000,
      });
      const { counterexample, errorInstance } = smaller.errorInstance === null ? result : smaller;
      console.log(messageOf(errorInstance).slice(0, 1_500));
      counterexample?.forEach(({ format, content }) => console.log(`${format} ${shown(content)}`));
    }
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  if ((seed - firstSeed) % 20 === 19) {
    console.log(`${run} cases, ${failures} failures, ${seconds()} s`);
  }
}
console.log(`
cases                  ${run} from seed ${firstSeed}, ${(bytes / 1_000_000).toFixed(0)} MB, ${seconds()} s
failures               ${failures}${[...kinds].map(([kind, count]) => `\n${String(count).padStart(8)} times: ${kind}`).join('')}
slowest file           ${longest.toFixed(1)} ms
slowest for 64 KB      ${longestForUnit.toFixed(1)} ms, of files of 64 KB and more`);
process.exitCode = failures > 0 ? 1 : 0;

function check(one: OneCase): void {
  checkSpeed(one);
  checkParsing(one);
  checkFixes(textOf(one.content), one.format);
  checkExplicit(textOf(one.content), one.format);
  if (one.isLax) {
    checkMeaning(textOf(one.content));
    checkStrictYaml(textOf(one.content));
    checkLineEnds(textOf(one.content));
  }
}

/** In time of the processor, since the machine does other things too; a slow reading gets more tries. */
function checkSpeed(one: FuzzCase): void {
  const units = Math.max(1, one.content.length / unit);
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 5 && best > (slowest / 10) * units; tries++) {
    const before = busyMilliseconds();
    readWhole(one);
    best = Math.min(best, busyMilliseconds() - before);
  }
  bytes += one.content.length;
  longest = Math.max(longest, best);
  if (one.content.length >= unit) {
    longestForUnit = Math.max(longestForUnit, best / units);
  }
  if (best > slowest * units) {
    throw new Error(`It takes ${best.toFixed(0)} ms to read ${one.content.length} bytes.`);
  }
}

/** The beginning of it; bytes as Latin-1. */
function shown(content: FuzzCase['content']): string {
  const text = typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
  return `${JSON.stringify(text.slice(0, 1_500))}${text.length > 1_500 ? `, ${text.length} in all` : ''}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function seconds(): string {
  return ((performance.now() - start) / 1_000).toFixed(0);
}
