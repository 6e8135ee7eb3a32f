// npm run bench [-- name…]: measures what test/bench/*.bench.ts measure and prints a table. Fails if a budget is broken.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BenchRow } from '../test/bench/benchRow.ts';
import { root } from './paths.ts';

const folder = join(root, 'test/bench');
const wanted = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
if (files.length === 0) throw new Error(`No file of test/bench has ${wanted.join(' or ')} in its name.`);

const rows: BenchRow[] = [];
for (const name of files) {
  console.log(`Measuring ${name} …`);
  const { bench } = (await import(pathToFileURL(join(folder, name)).href)) as {
    bench: () => Promise<readonly BenchRow[]>;
  };
  rows.push(...(await bench()));
}
printTable([['what', 'measured', 'peer', 'of the peer', 'ratio', 'budget', ''], ...rows.map(cells)]);
process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;

function cells({ name, value, unit, peer, budget, holds }: BenchRow): string[] {
  const ratio = peer ? `${(peer.value / value).toFixed(1)}×` : '';
  return [
    name,
    `${value.toFixed(2)} ${unit}`,
    peer?.name ?? '',
    peer ? `${peer.value.toFixed(2)} ${unit}` : '',
    ratio,
    budget ?? '',
    holds ? '✓' : '✗ broken',
  ];
}

/** Columns of figures stand right-aligned. */
function printTable(table: readonly (readonly string[])[]): void {
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  console.log();
  for (const row of table) {
    const padded = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return [1, 3, 4].includes(column) ? cell.padStart(width) : cell.padEnd(width);
    });
    console.log(padded.join('  ').trimEnd());
  }
}
