import { readInline } from '../../markdown/markdown.ts';
import type { Section } from '../../markdown/sections.ts';
import type { HeadingKind } from './headingKinds.ts';
import { type Voice, voiceOf } from './itemVoice.ts';
import type { ProseBlock, ProseEntry, ProseLabel } from './proseBlocks.ts';
import { isTableOfChecks } from './tables.ts';

/** What stands above a block. */
export interface Context {
  /** Of its labels and headings, the nearest first; the document's title is not among them. */
  readonly kinds: readonly (HeadingKind | null)[];
  readonly titleKind: HeadingKind | null;
  /** Whether the file speaks to an agent ("You are a reviewer"), and not of code alone. */
  readonly isAgent: boolean;
  /** Whether the block explains a check, or a check introduces it: "Avoid in handlers:". */
  readonly below: 'check' | 'introduction' | null;
}

/** What of a block has to be worded as a check to make it one. */
function neededShare({ kinds, titleKind, isAgent, below }: Context, share: Share): number {
  if (below !== null) {
    return below === 'introduction' ? 0.6 : share.demands >= 0.6 ? 0 : 2;
  }
  const telling = kinds.filter((kind) => kind !== null && kind !== 'topic');
  const [nearest = null, ...outer] =
    telling[0] === 'reference' && telling.length > 1 ? telling.slice(1) : telling;
  const isTopic = kinds.includes('topic') || (!isAgent && (titleKind === 'checks' || titleKind === 'topic'));
  switch (nearest) {
    case 'conduct':
      return 2;
    case 'knowledge':
      return kinds[0] !== 'knowledge' && share.demands >= 0.4 ? 0 : 2;
    case 'checks':
      return outer[0] === 'checks' ? 0 : outer.includes('conduct') ? 0.6 : outer.includes('knowledge') ? 0.4 : 0;
    case 'reference':
      return isAgent ? 0.9 : 0.6;
    default:
      return isTopic ? 0.4 : isAgent ? 0.7 : 0.5;
  }
}

interface Share {
  readonly demands: number;
  readonly worded: number;
  readonly nothing: number;
}

/** Whether a block has anything that could be a check: what stands above it need not be judged where it has not. */
export function mayHaveChecks({ hasTasksBelow, entries }: ProseBlock): boolean {
  return !hasTasksBelow && entries.length > 0 && !entries.some(({ isTask }) => isTask);
}

/** The entries of a block that are checks; it may have some. */
export function checksOf(block: ProseBlock, context: Context): readonly ProseEntry[] {
  const { entries } = block;
  if (block.kind === 'table') {
    return isTableOfChecks(block, context.kinds) ? entries : [];
  }
  const voices = entries.map((entry) => ({ entry, voice: voiceOf(entry.cells[0] ?? '') }));
  const shareOf = (...wanted: readonly Voice[]): number =>
    voices.filter(({ voice }) => wanted.includes(voice)).length / voices.length;
  const share = {
    demands: shareOf('demand'),
    worded: shareOf('demand', 'imperative'),
    nothing: shareOf('nothing', 'work'),
  };
  const needed = neededShare(context, share);
  if (share.worded < needed || share.nothing > 0.5) {
    return [];
  }
  return voices
    .filter(
      ({ entry, voice }) =>
        voice !== 'nothing' && !(voice === 'work' && needed > 0) && !isOnlyLabel(entry, voice),
    )
    .map(({ entry }) => entry);
}

/** An item above others that asks nothing itself: "1. **Migrations**". */
function isOnlyLabel({ cells: [text = ''], hasBlocks }: ProseEntry, voice: Voice): boolean {
  return hasBlocks && voice !== 'demand' && voice !== 'imperative' && /[:：]\W*$|^\*\*[^*]*\*\*$/.test(text);
}

export interface DerivedFile {
  /** The section of the document's title. */
  readonly title: Section | null;
  readonly isAgent: boolean;
  /** `headingKind`, which remembers: a heading stands above many blocks. */
  readonly kindOf: (title: string) => HeadingKind | null;
}

/**
 * @param labels of the block that are no checks themselves, outermost first
 * @param check the check or task that the block stands in, if it does
 */
export function contextOf(
  labels: readonly ProseLabel[],
  { banner }: ProseBlock,
  check: ProseEntry | null,
  section: Section,
  { title, isAgent, kindOf }: DerivedFile,
): Context {
  const texts = labels.map(({ source }) => source).reverse();
  if (banner !== null && !texts.includes(banner)) {
    texts.push(banner);
  }
  for (let at: Section | null = section; at !== null && at.level > 0 && at !== title; at = at.parent) {
    texts.push(at.title);
  }
  return {
    kinds: texts.map(kindOf),
    titleKind: title === null ? null : kindOf(title.title),
    isAgent,
    below: check === null ? null : endsInColon(check) ? 'introduction' : 'check',
  };
}

function endsInColon({ cells: [source = ''] }: ProseEntry): boolean {
  return /[:：]$/.test(readInline(source).text);
}
