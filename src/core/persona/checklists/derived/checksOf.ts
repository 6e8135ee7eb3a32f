import { once } from '../../../once.ts';
import type { Entry, EntryBlock } from '../entries.ts';
import type { Candidate } from './candidates.ts';
import { tellAbove, tellEntry, tellFile } from './evidence.ts';
import { meaningsOf } from './meanings.ts';
import { averageOdds, type Meaning, noMeaning, oddsIn } from './network.ts';
import type { Subject } from './subject.ts';
import { networks } from './weights.ts';
import { readLayers } from './writtenNetwork.ts';

/** One half of a pair of examples: "Good: …", "Bad: …". */
const exemplary = /^\W*(?:good|right|correct|bad|wrong|incorrect)\W*[:：]/i;
/** How bad something is, where an item is called so: "High: …". */
const severity =
  /^\W*(critical|blocker|severe|high|major|medium|moderate|low|minor|info\w*)\b\W{0,3}(?:[:：(–—-]|$)/i;
/** What ends in a colon or is bold as a whole. */
const labelLike = /[:：]\W*$|^\*\*[^*]*\*\*$/;

/** A natural logarithm: what is more likely a check than not is one. */
export const leastOdds = 0;

const layersOfEach = once(() => networks.map(({ layers }) => readLayers(layers)));

/** Says which entries of each block of a file are checks, by all that speaks for and against them. */
export function checksOf(
  candidates: readonly Candidate[],
  subject: Subject,
  title: string,
): (readonly Entry[])[] {
  const odds = oddsOf(candidates, subject, title);
  return candidates.map(({ block }, index) =>
    isExemplary(block) || isScale(block)
      ? []
      : block.entries.filter(
          (entry, at) => (odds[index]?.[at] ?? Number.NEGATIVE_INFINITY) > leastOdds && !isLabel(entry),
        ),
  );
}

/** The odds that the entries of each block are checks, on average of the networks. */
function oddsOf(candidates: readonly Candidate[], subject: Subject, title: string): number[][] {
  const about = meaningsOf((tell) => tellFile(subject, title, tell));
  const blocks = candidates.map(({ block, context }) => ({
    above: meaningsOf((tell) => tellAbove(block, context, tell)),
    entries: block.entries.map((entry) => meaningsOf((tell) => tellEntry(entry, context, tell))),
  }));
  const each = layersOfEach().map((layers, network) => {
    const its = (meanings: readonly Meaning[]): Meaning => meanings[network] ?? noMeaning();
    const file = {
      about: its(about),
      blocks: blocks.map(({ above, entries }) => ({ above: its(above), entries: entries.map(its) })),
    };
    return oddsIn(file, layers);
  });
  return candidates.map((_, block) => averageOdds(each.map((odds) => odds[block] ?? [])));
}

function isExemplary({ entries }: EntryBlock): boolean {
  return entries.some(({ cells: [text = ''] }) => exemplary.test(text));
}

/** Whether an entry is there for what stands below it. */
function isLabel({ hasTasks, hasBlocks, cells: [text = ''] }: Entry): boolean {
  return hasTasks || (hasBlocks && labelLike.test(text));
}

/** Whether a block says what is how bad: each of its entries is called by another severity. */
function isScale({ entries }: EntryBlock): boolean {
  const levels = entries.map(({ cells: [text = ''] }) => severity.exec(text)?.[1]?.toLowerCase());
  return levels.length > 2 && !levels.includes(undefined) && new Set(levels).size === levels.length;
}
