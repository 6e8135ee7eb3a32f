// npm run weigh -- FOLDER[:TIMES]… [--kept FOLDER]: learns from the persona files of the folders, each with its checks marked in a
// file beside it (`x.md`, `x.md.checks.json`: { "checks": [12, 13], "doubtful": [20] }, lines from 1), what each piece of evidence says
// of a check, and writes src/core/persona/checklists/derived/weights.ts. The files of a folder count TIMES, once if nothing is said. Says how
// well it finds the checks of each folder, and of the one after --kept, which it does not learn from. The project's own examples,
// test/fixtures/marked, are learned from as well.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { leastOddsOf } from '../src/core/persona/checklists/derived/leastOdds.ts';
import {
  addTo,
  averageOdds,
  type Meaning,
  noMeaning,
  oddsIn,
} from '../src/core/persona/checklists/derived/network.ts';
import { root } from './paths.ts';
import { type MarkedBlock, type MarkedFile, readMarkedFiles } from './weigh/markedFiles.ts';
import { type Network, trainNetwork } from './weigh/trainNetwork.ts';
import { weightsModule } from './weigh/weightsModule.ts';

/** In how many files a piece of evidence has to be found. */
const minimumFiles = 30;
/** What is plain has to be found, so the project's own examples count this many times. */
const ownTimes = 20;
/** One for each network. */
const seeds = [1, 2];

/** A folder, and how many times its files count. */
interface Share {
  readonly folder: string;
  readonly files: readonly MarkedFile[];
  readonly times: number;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { kept: { type: 'string' } } });
if (positionals.length === 0) {
  throw new Error(
    'Usage: npm run weigh -- FOLDER[:TIMES]… [--kept FOLDER], folders of persona files with their marks.',
  );
}

const shares = [...positionals, `${join(root, 'test/fixtures/marked')}:${ownTimes}`].map(readShare);
const learned = shares.flatMap(({ files, times }) =>
  Array.from({ length: times }, () => files.flatMap((file) => file.blocks)).flat(),
);
const vocabulary = frequentNames(shares.flatMap(({ files }) => files));
const networks = seeds.map((seed) => trainNetwork(learned, vocabulary, seed));
writeFileSync(join(root, 'src/core/persona/checklists/derived/weights.ts'), weightsModule(networks));
for (const { folder, files } of shares) {
  report(folder, files);
}
if (values.kept !== undefined) {
  report(values.kept, readMarkedFiles(values.kept));
}

function readShare(named: string): Share {
  const [, folder = named, times = '1'] = /^(.+):(\d+)$/.exec(named) ?? [];
  return { folder, files: readMarkedFiles(folder), times: Number(times) };
}

function frequentNames(marked: readonly MarkedFile[]): string[] {
  const counts = new Map<string, number>();
  for (const { blocks } of marked) {
    const names = blocks.flatMap(({ evidence, entries }) => [
      ...evidence,
      ...entries.flatMap((entry) => entry.evidence),
    ]);
    for (const name of new Set(names)) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count >= minimumFiles).map(([name]) => name);
}

function report(name: string, marked: readonly MarkedFile[]): void {
  let [found, right, all] = [0, 0, 0];
  for (const { blocks, lost } of marked) {
    const odds = blocks.map((block) => averageOdds(networks.map((network) => oddsOf(block, network))));
    const least = leastOddsOf(
      blocks.map(({ place, entries }, index) => {
        return { place, size: entries.length, odds: odds[index] ?? [] };
      }),
    );
    const known = blocks
      .flatMap(({ entries }, block) =>
        entries.map(({ isCheck }, entry) => {
          return { isCheck, isFound: (odds[block]?.[entry] ?? 0) > (least[block] ?? 0) };
        }),
      )
      .filter(({ isCheck }) => isCheck !== null);
    found += known.filter(({ isFound }) => isFound).length;
    right += known.filter(({ isFound, isCheck }) => isFound && isCheck).length;
    all += known.filter(({ isCheck }) => isCheck).length + lost;
  }
  console.log(
    `${name}: ${all} checks, precision ${(right / found).toFixed(3)}, recall ${(right / all).toFixed(3)}`,
  );
}

function oddsOf({ evidence, entries }: MarkedBlock, { meanings, layer }: Network): number[] {
  const meaningOf = (told: readonly string[]): Meaning => {
    const sum = noMeaning();
    for (const each of told) {
      addTo(sum, meanings.get(each) ?? [], 1);
    }
    return sum;
  };
  return oddsIn(
    { above: meaningOf(evidence), entries: entries.map((entry) => meaningOf(entry.evidence)) },
    layer,
  );
}
