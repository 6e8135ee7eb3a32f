import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { root } from '../../scripts/paths.ts';
import { readChangeReview } from '../../src/cli/change/readChangeReview.ts';
import type { CliHost } from '../../src/cli/cliHost.ts';
import type { CommandCall } from '../../src/cli/commands/command.ts';
import { createNodeHost } from '../../src/cli/node/nodeHost.ts';
import type { ChangeReview } from '../../src/core/report/changeReview.ts';
import { reviewMarkdown } from '../../src/core/report/reviewMarkdown.ts';
import { fingerprint } from '../../src/core/review/fingerprint.ts';
import { reviewedItems } from '../../src/core/review/nextOpenItem.ts';
import { formatAnswer } from '../../src/core/review/reviewLog.ts';
import { GitRepository } from '../support/gitRepository.ts';
import { anAnswer } from '../support/reviewFixtures.ts';
import type { BenchRow } from './benchRow.ts';

const FILES = 13_000;
const CHANGED = 2_000;
const RUNS = 5;
const BUDGET = 500;

/** From the change of a branch to its review set: what git needs, and what we need beyond that. */
export async function bench(): Promise<readonly BenchRow[]> {
  const repository = await GitRepository.create();
  try {
    await fill(repository);
    const first = await review(repository.folder);
    await repository.write({ '.personas/reviews/ada.jsonl': logOf(first.result) });
    const held = await memoryOf(() => review(repository.folder));
    const runs: Awaited<ReturnType<typeof review>>[] = [];
    for (let run = 0; run < RUNS; run++) {
      runs.push(await review(repository.folder));
    }
    const fastest = runs.reduce((best, run) => (run.beyond < best.beyond ? run : best));
    const { set } = fastest.result;
    const start = performance.now();
    reviewMarkdown(fastest.result);
    const report = performance.now() - start;
    const name = `${set.files.length.toLocaleString('en')} changed files of ${FILES.toLocaleString('en')}`;
    return [
      {
        name: `review set of ${name}, ${set.progress.total.toLocaleString('en')} items, beyond git`,
        unit: 'ms',
        value: fastest.beyond,
        peer: { name: 'git itself', value: fastest.git },
        budget: `under ${BUDGET} ms`,
        holds: fastest.beyond < BUDGET && set.files.length === CHANGED,
      },
      { name: 'the same at the first time, code cold', unit: 'ms', value: first.beyond, holds: true },
      { name: 'report of it as Markdown, bounded', unit: 'ms', value: report, holds: true },
      {
        name: `memory that the set holds, answers and personas included`,
        unit: 'KB',
        value: held,
        budget: 'under 60 MB',
        holds: held < 60_000,
      },
    ];
  } finally {
    await repository.remove();
  }
}

function pathOf(index: number): string {
  return `internal/area${index % 40}/package${index % 600}/file${index}.go`;
}

function textOf(index: number): string {
  const body = `// Part ${index} is one of many.\nfunc part${index}(ctx context.Context) error {\n\treturn nil\n}\n\n`;
  return `package area${index % 40}\n\n${body.repeat(40)}`;
}

async function fill(repository: GitRepository): Promise<void> {
  const texts = Array.from({ length: FILES }, (_, index): [string, string] => [pathOf(index), textOf(index)]);
  await repository.commit(Object.fromEntries(texts));
  repository.git('switch', '--quiet', '--create', 'feature');
  const changed = texts.filter((_, index) => index % Math.floor(FILES / CHANGED) === 0).slice(0, CHANGED);
  await repository.commit(Object.fromEntries(changed.map(([path, text]) => [path, `${text}// changed\n`])));
}

/** Every third item done. */
function logOf({ set }: ChangeReview): string {
  return set.files
    .flatMap(({ review }) =>
      reviewedItems(review)
        .filter((_, index) => index % 3 === 0)
        .map(({ persona, item }) => ({ review, persona, item })),
    )
    .map(({ review, persona, item }, index) =>
      formatAnswer(
        anAnswer(index, {
          path: review.path,
          persona: persona.match.persona.id,
          item: item.item.id,
          wording: item.item.wording,
          fingerprint: index % 5 === 0 ? fingerprint('before') : review.fingerprint,
        }),
      ),
    )
    .join('');
}

const machine = createNodeHost();

async function review(folder: string): Promise<{ result: ChangeReview; git: number; beyond: number }> {
  let git = 0;

  const host: CliHost = {
    ...machine,
    bundledFolder: join(root, 'personas'),
    async git(...args) {
      const start = performance.now();
      const result = await machine.git(...args);
      git += performance.now() - start;
      return result;
    },
  };
  const call: CommandCall = {
    operands: [],
    folder,
    json: false,
    format: null,
    fix: false,
    change: { base: null, staged: false, files: false, logs: [] },
    host,
    output: { lines: () => undefined, json: () => undefined, complain: (text) => console.error(text) },
  };
  const start = performance.now();
  const result = await readChangeReview(call);
  return { result, git, beyond: performance.now() - start - git };
}

/** In KB, what can still be reached alone. */
async function memoryOf(make: () => Promise<unknown>): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const before = process.memoryUsage().heapUsed;
  const made = await make();
  collect();
  const after = process.memoryUsage().heapUsed;
  return made === undefined ? Number.NaN : (after - before) / 1_000;
}
