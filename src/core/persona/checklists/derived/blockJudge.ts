import type { Entry, EntryBlock } from '../entries.ts';
import type { BlockContext } from './blockContext.ts';
import { neededShare } from './blockContext.ts';
import type { HeadingKind } from './headingKinds.ts';
import { type Voice, voiceOf } from './itemVoice.ts';
import { isTableOfChecks } from './tables.ts';

/** One half of a pair of examples: "Good: …", "Bad: …". */
const exemplary = /^\W*(?:good|right|correct|bad|wrong|incorrect)\W*[:：]/i;
/** How bad something is, where an item is called so: "High: …". */
const severity =
  /^\W*(critical|blocker|severe|high|major|medium|moderate|low|minor|info\w*)\b\W{0,3}(?:[:：(–—-]|$)/i;
/** A part's name, also where it is worded as a command: "**Configure the store**". */
const bold = /^\*\*[^*]*\*\*$/;
/** What ends in a colon or is bold as a whole. */
const labelLike = /[:：]\W*$|^\*\*[^*]*\*\*$/;

/** What the nearest heading or label says where even names alone are checks: "Required labels". */
const namesChecks: ReadonlySet<HeadingKind | null | undefined> = new Set([
  'checks',
  'demands',
  'findings',
] as const);

interface Tally {
  readonly counts: ReadonlyMap<Voice, number>;
  readonly total: number;
}

/** What is to be filled in. */
const placeholder = /(?:[:：]|\s[-–—])[*_\s]*$/;

/**
 * Says which entries of a block are checks. A list stands or falls as a whole, and together with those that have the same
 * label elsewhere in the file ("Concurrency:" under each language) or are of one group with it; of a list that is taken,
 * what asks nothing of code is left out.
 */
export class BlockJudge {
  /** By how an item is written. */
  readonly #voices = new Map<string, Voice>();
  /** The lists that each one stands or falls with. */
  readonly #peers = new Map<EntryBlock, EntryBlock[]>();
  /** How many entries of each voice there are in them. */
  readonly #tallies = new Map<readonly EntryBlock[], Tally>();

  /**
   * @param blocks those of the whole file that may have checks
   * @param groups those of them that stand or fall together, whatever their labels
   */
  constructor(blocks: readonly EntryBlock[], groups: readonly EntryBlock[][]) {
    const byLabel = new Map<string, EntryBlock[]>();
    for (const block of blocks) {
      const label = ownLabel(block);
      const peers = (label === null ? undefined : byLabel.get(label)) ?? [];
      peers.push(block);
      this.#peers.set(block, peers);
      if (label !== null) {
        byLabel.set(label, peers);
      }
    }
    for (const group of groups) {
      for (const block of group) {
        this.#peers.set(block, group);
      }
    }
  }

  checksOf(block: EntryBlock, context: BlockContext): readonly Entry[] {
    const { kind, entries } = block;
    if (entries.some(({ cells: [text = ''] }) => exemplary.test(text)) || isScale(block)) {
      return [];
    }
    if (kind === 'table') {
      return isTableOfChecks(block, context.kinds) ? entries : [];
    }
    const part = (...voices: readonly Voice[]): number => {
      const { counts, total } = this.#tallyOf(block);
      return voices.reduce((sum, voice) => sum + (counts.get(voice) ?? 0), 0) / total;
    };
    const needed = neededShare(context, {
      questions: () => (entries.some(isAsked) ? part('question') : 0),
      demands: () => part('demand', 'question'),
      work: () => part('work', 'workDemand'),
      workDemands: () => part('workDemand'),
      nothing: () => part('nothing', 'practice'),
    });
    const isNamed = needed === 0 && namesChecks.has(context.kinds[0]);
    if (
      needed === null ||
      part('demand', 'question', 'imperative') < needed ||
      part('nothing', 'practice', 'work', 'workDemand') + (isNamed ? 0 : part('reference')) > 0.5
    ) {
      return [];
    }
    return entries.filter((entry) => this.#isCheck(entry, needed === 0, isNamed));
  }

  #tallyOf(block: EntryBlock): Tally {
    const peers = this.#peers.get(block) ?? [block];
    const known = this.#tallies.get(peers);
    if (known !== undefined) {
      return known;
    }
    const counts = new Map<Voice, number>();
    let total = 0;
    for (const entry of peers.flatMap(({ entries }) => entries)) {
      const voice = this.#voiceOf(entry);
      counts.set(voice, (counts.get(voice) ?? 0) + 1);
      total += 1;
    }
    const tally = { counts, total };
    this.#tallies.set(peers, tally);
    return tally;
  }

  /**
   * @param isCalledSo whether a heading alone makes checks of a list
   * @param isNamed whether the nearest one does
   */
  #isCheck(entry: Entry, isCalledSo: boolean, isNamed: boolean): boolean {
    const { hasBlocks, hasTasks, cells } = entry;
    if (hasTasks) {
      return false;
    }
    switch (this.#voiceOf(entry)) {
      case 'nothing':
        return false;
      case 'reference':
        return isNamed;
      case 'work':
        return isCalledSo && !(hasBlocks && labelLike.test(cells[0] ?? ''));
      case 'other':
        return !(hasBlocks ? labelLike : placeholder).test(cells[0] ?? '');
      case 'workDemand':
        return !(hasBlocks && labelLike.test(cells[0] ?? ''));
      case 'imperative':
        return !(hasBlocks && bold.test(cells[0] ?? ''));
      case 'demand':
      case 'practice':
      case 'question':
        return true;
    }
  }

  #voiceOf({ cells: [written = ''] }: Entry): Voice {
    const voice = this.#voices.get(written) ?? voiceOf(written);
    this.#voices.set(written, voice);
    return voice;
  }
}

/** Spares the reading of most blocks. */
function isAsked({ cells: [text = ''] }: Entry): boolean {
  return /[?？]|是否/.test(text);
}

/** Whether a block says what is how bad: each of its entries is called by another severity. */
function isScale({ entries }: EntryBlock): boolean {
  const levels = entries.map(({ cells: [text = ''] }) => severity.exec(text)?.[1]?.toLowerCase());
  return levels.length > 2 && !levels.includes(undefined) && new Set(levels).size === levels.length;
}

/** Where the author has written tasks, he has said what the checks are. */
export function mayHaveChecks({ entries, hasTasksBelow, parent }: EntryBlock): boolean {
  return (
    parent?.isTask !== true && !hasTasksBelow && entries.length > 0 && !entries.some(({ isTask }) => isTask)
  );
}

function ownLabel({ kind, labels: [label, ...others] }: EntryBlock): string | null {
  return kind === 'list' && label?.entry === null && others.length === 0 ? label.source.toLowerCase() : null;
}
