import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { GoParser } from '../../src/extension/declarations/goParser.ts';
import { loadGoParser } from '../support/goParser.ts';
import type { BenchRow } from './benchRow.ts';
import { measure } from './measure.ts';

const LINES = 5_000;
const text = goFile(LINES);

export async function bench(): Promise<readonly BenchRow[]> {
  const cold = Math.min(...(await inProcessesOfTheirOwn(5)));
  const parser = await loadGoParser();
  const warm = measure(
    () => parser,
    (one) => look(one),
  );
  const after = afterEdit(parser);
  const name = `declaration in ${LINES.toLocaleString('en')} lines of Go`;
  return [
    { name: `${name}, first of a process`, unit: 'ms', value: cold, budget: '< 60 ms', holds: cold < 60 },
    { name: `${name}, another file`, unit: 'ms', value: warm, budget: '< 60 ms', holds: warm < 60 },
    { name: `${name}, after an edit`, unit: 'ms', value: after, budget: '< 5 ms', holds: after < 5 },
  ];
}

/** The time that the first look takes, without what is read of the disk. */
export async function firstLook(): Promise<number> {
  const parser = await loadGoParser();
  const start = performance.now();
  look(parser);
  return performance.now() - start;
}

/** Code that has run once is faster, and what is compiled of WebAssembly is kept for the process. */
async function inProcessesOfTheirOwn(times: number): Promise<number[]> {
  const code = `import { firstLook } from ${JSON.stringify(import.meta.url)}; console.log(await firstLook());`;
  const found: number[] = [];
  for (let run = 0; run < times; run += 1) {
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code]);
    found.push(Number(stdout));
  }
  return found;
}

function look(parser: GoParser): void {
  const go = parser.open();
  if (go.declarationAt(text, LINES / 2) === null) throw new Error('There is a function in the middle.');
  go.dispose();
}

function afterEdit(parser: GoParser): number {
  const go = parser.open();
  const line = LINES / 2;
  const at = text.split('\n').slice(0, line).join('\n').length + 1;
  let edited = text;
  go.declarationAt(edited, line);
  return measure(
    () => {
      edited = `${edited.slice(0, at)}\t${edited.slice(at)}`;
    },
    () => go.declarationAt(edited, line),
  );
}

function goFile(lines: number): string {
  const methods = Array.from(
    { length: lines / 10 },
    (_, index) => `// Handle${index} answers.
func (s *Server) Handle${index}(ctx context.Context, n int) (int, error) {
	if n > ${index} {
		return 0, fmt.Errorf("not %d: %w", n, errTooMany)
	}
	for i := range n {
		s.counts[i] += <-s.incoming
	}
	return n, nil
}`,
  );
  return `package server\n${methods.join('\n')}`;
}
