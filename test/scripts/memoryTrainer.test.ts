import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MemoryTrainer } from '../../scripts/weigh/memoryTrainer.ts';
import { Random } from '../../scripts/weigh/random.ts';
import { memorySize } from '../../src/core/persona/checklists/derived/memory.ts';
import { cellInputCount } from '../../src/core/persona/checklists/derived/network.ts';

const random = new Random(3);

function table(rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.normal()));
}

/** What is to be made small: what is remembered, each number as much as its slope says. */
function lossOf(trainer: MemoryTrainer, steps: readonly number[][], slopes: readonly number[][]): number {
  return trainer
    .remember(steps)
    .flatMap((states, step) => states.map(({ kept }, cell) => kept * (slopes[step]?.[cell] ?? 0)))
    .reduce((sum, each) => sum + each, 0);
}

describe('what is learned of a memory', () => {
  const steps = table(4, cellInputCount);
  const slopes = table(4, memorySize);

  it('goes back through all steps: it says how the loss rises with each number that was seen', () => {
    const trainer = new MemoryTrainer(new Random(1));
    const before = lossOf(trainer, steps, slopes);
    const little = 1e-6;
    const measured = steps.map((seen, step) =>
      seen.map((_, index) => {
        const moved = structuredClone(steps);
        (moved[step] ?? [])[index] = (seen[index] ?? 0) + little;
        return (lossOf(trainer, moved, slopes) - before) / little;
      }),
    );
    const learned = trainer.learn(steps, trainer.remember(steps), slopes);
    for (const [step, row] of learned.entries()) {
      for (const [index, slope] of row.entries()) {
        assert.ok(Math.abs(slope - (measured[step]?.[index] ?? 9)) < 1e-4, `${step} ${index}`);
      }
    }
  });

  it('makes the loss smaller', () => {
    const trainer = new MemoryTrainer(new Random(1));
    const before = lossOf(trainer, steps, slopes);
    for (let time = 0; time < 20; time++) {
      trainer.learn(steps, trainer.remember(steps), slopes);
    }
    assert.ok(lossOf(trainer, steps, slopes) < before - 1);
  });
});
