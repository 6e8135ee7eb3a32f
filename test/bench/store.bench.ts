import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monotonicFactory } from 'ulid';
import { sha256Hex } from '../../src/core/hash.ts';
import type { Answer } from '../../src/core/review/answer.ts';
import { AnswerBook } from '../../src/core/review/answerBook.ts';
import { AnswerMaker } from '../../src/core/review/answerMaker.ts';
import { fingerprint } from '../../src/core/review/fingerprint.ts';
import { reviewFile } from '../../src/core/review/reviewFile.ts';
import { formatAnswer, parseLog } from '../../src/core/review/reviewLog.ts';
import { ReviewStore } from '../../src/core/review/reviewStore.ts';
import { FileLogStorage } from '../../src/extension/node/fileLogStorage.ts';
import { aChecklist, aMatch, anAnswer, anItem } from '../support/reviewFixtures.ts';
import type { BenchRow } from './benchRow.ts';

const ANSWERS = 100_000;
const TICKS = 100;
const PERSONAS = 200;
const ITEMS = 10;
const ticked = anItem('item-1');

/** A log as years of reviews leave it: 1,000 files, every item of ten personas answered. */
function manyAnswers(): Answer[] {
  return Array.from({ length: ANSWERS }, (_, index) =>
    anAnswer(index, {
      path: `internal/service/file${index % 1000}.go`,
      persona: `persona-${Math.floor(index / 1000) % 10}`,
      item: `item-${Math.floor(index / 10_000)}`,
      fingerprint: sha256Hex(String(index % 7000)),
    }),
  );
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function timeOf(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}

/** From the tick to the line on the disk and the book that shows it, in a log that is already long. */
async function tickRow(log: string): Promise<BenchRow> {
  const folder = await mkdtemp(join(tmpdir(), 'review-bench-'));
  const file = join(folder, 'log.jsonl');
  await appendFile(file, log);
  const storage = new FileLogStorage(file);
  const store = new ReviewStore(storage);
  try {
    await store.load();
    const maker = new AnswerMaker(Date, monotonicFactory());
    const tick = { path: 'a.go', fingerprint: fingerprint('text'), reviewer: 'ada', answer: 'done' } as const;
    const times: number[] = [];
    for (let count = 0; count < TICKS; count += 1) {
      const start = performance.now();
      await store.record(maker.create([{ persona: 'persona-1', item: ticked }], tick, store.book));
      times.push(performance.now() - start);
    }
    const milliseconds = median(times);
    return {
      name: 'Tick to durable line (median of 100)',
      unit: 'ms',
      value: milliseconds,
      budget: 'under 20 ms',
      holds: milliseconds < 20,
    };
  } finally {
    store.dispose();
    storage.dispose();
    await rm(folder, { recursive: true });
  }
}

function reviewRow(book: AnswerBook): BenchRow {
  const matches = Array.from({ length: PERSONAS }, (_, persona) =>
    aMatch(`persona-${persona}`, [
      aChecklist(
        'Checks',
        Array.from({ length: ITEMS }, (__, item) => anItem(`item-${item}`)),
      ),
    ]),
  );
  const milliseconds = timeOf(() =>
    reviewFile({ path: 'internal/service/file1.go', fingerprint: sha256Hex('1'), matches, book }),
  );
  return {
    name: 'Review of one file by 200 personas, 2,000 items',
    unit: 'ms',
    value: milliseconds,
    budget: 'under 2 ms',
    holds: milliseconds < 2,
  };
}

export async function bench(): Promise<BenchRow[]> {
  const answers = manyAnswers();
  const log = answers.map(formatAnswer).join('');
  const bookOf = (all: readonly Answer[]) => {
    const book = new AnswerBook();
    book.add(all);
    return book;
  };
  const parse = timeOf(() => parseLog(log));
  const plain = timeOf(() =>
    log
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  );
  return [
    await tickRow(log),
    {
      name: 'Parse a log of 100,000 answers',
      unit: 'ms',
      value: parse,
      peer: { name: 'JSON.parse of every line', value: plain },
      holds: true,
    },
    { name: 'Fold 100,000 answers', unit: 'ms', value: timeOf(() => bookOf(answers)), holds: true },
    reviewRow(bookOf(answers)),
  ];
}
