import { once } from '../../../once.ts';
import type { Entry, EntryBlock } from '../entries.ts';
import type { BlockContext } from './blockContext.ts';
import { tellAbove, tellEntry } from './evidence.ts';
import { meaningsOf } from './meanings.ts';
import { averageOdds, noMeaning, oddsIn } from './network.ts';
import { networks } from './weights.ts';
import { readLayer } from './writtenNetwork.ts';

/** One half of a pair of examples: "Good: …", "Bad: …". */
const exemplary = /^\W*(?:good|right|correct|bad|wrong|incorrect)\W*[:：]/i;
/** How bad something is, where an item is called so: "High: …". */
const severity =
  /^\W*(critical|blocker|severe|high|major|medium|moderate|low|minor|info\w*)\b\W{0,3}(?:[:：(–—-]|$)/i;
/** What ends in a colon or is bold as a whole. */
const labelLike = /[:：]\W*$|^\*\*[^*]*\*\*$/;

/** An entry, and the odds that it is a check, as a natural logarithm. */
export interface EntryOdds {
  readonly entry: Entry;
  readonly odds: number;
}

const layers = once(() => networks.map(({ layer }) => readLayer(layer)));

/** Says of the entries of a block how likely they are checks, by all that speaks for and against them; not of those that can be none. */
export function entryOdds(block: EntryBlock, context: BlockContext): readonly EntryOdds[] {
  if (isExemplary(block) || isScale(block)) {
    return [];
  }
  const odds = oddsOf(block, context);
  return block.entries.flatMap((entry, index) =>
    isLabel(entry) ? [] : [{ entry, odds: odds[index] ?? Number.NEGATIVE_INFINITY }],
  );
}

/** The odds that the entries of a block are checks, on average of the networks. */
function oddsOf(block: EntryBlock, context: BlockContext): number[] {
  const above = meaningsOf((tell) => tellAbove(block, context, tell));
  const entries = block.entries.map((entry) => meaningsOf((tell) => tellEntry(entry, context, tell)));
  const each = layers().map((layer, network) =>
    oddsIn(
      {
        above: above[network] ?? noMeaning(),
        entries: entries.map((meanings) => meanings[network] ?? noMeaning()),
      },
      layer,
    ),
  );
  return averageOdds(each);
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
