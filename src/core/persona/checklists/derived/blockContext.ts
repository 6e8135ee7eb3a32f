import { readInline } from '../../markdown/markdown.ts';
import type { Section } from '../../markdown/sections.ts';
import type { HeadingKind } from './headingKinds.ts';
import type { ProseBlock, ProseEntry, ProseLabel } from './proseBlocks.ts';

export interface DerivedFile {
  /** The section of the document's title. */
  readonly title: Section | null;
  /** Whether the file speaks to an agent ("You are a reviewer"), and not of code alone. */
  readonly isAgent: boolean;
  /** `headingKind`, which remembers. */
  readonly kindOf: (title: string) => HeadingKind | null;
}

/** What stands above a block. */
export interface BlockContext {
  /** Of its labels and headings, the nearest first; the document's title is not among them. */
  readonly kinds: readonly (HeadingKind | null)[];
  readonly titleKind: HeadingKind | null;
  readonly isAgent: boolean;
  /** Whether the block explains a check, or a check introduces it: "Avoid in handlers:". */
  readonly below: 'check' | 'introduction' | null;
}

/** How the items of a block are worded: parts of 1. */
export interface Shares {
  /** Demands, limits, defects and questions. */
  readonly demands: number;
  /** Those and imperatives. */
  readonly worded: number;
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
): BlockContext {
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

/** More than any block has. */
const never = 2;

/**
 * How much of a block has to be worded as checks, so that it is taken. The nearest heading or label that says more than
 * a topic decides, and what is around that one casts doubt on it.
 */
export function neededShare(context: BlockContext, { demands }: Shares): number {
  const { kinds, isAgent, below } = context;
  if (below !== null) {
    return below === 'introduction' || demands >= 0.6 ? 0.6 : never;
  }
  const telling = kinds.filter((kind) => kind !== null && kind !== 'topic');
  const [nearest, ...around] = telling[0] === 'reference' && telling.length > 1 ? telling.slice(1) : telling;
  switch (nearest) {
    case 'checks':
      return around[0] === 'checks' ? 0 : doubt(around);
    case 'conduct':
      return never;
    case 'knowledge':
      return kinds[0] !== 'knowledge' && demands >= 0.4 ? 0 : never;
    case 'reference':
      return isAgent ? 0.9 : 0.6;
    default:
      return withoutTellingHeading(context);
  }
}

function doubt(around: readonly (HeadingKind | null)[]): number {
  return around.includes('conduct') ? 0.5 : around.includes('knowledge') ? 0.4 : 0;
}

/**
 * A file of rules speaks of code in whatever it says; an agent's prose mostly of the agent, but for a list that no
 * heading sets apart from what is demanded.
 */
function withoutTellingHeading({ kinds, titleKind, isAgent }: BlockContext): number {
  const hasTopic = kinds.includes('topic');
  if (isAgent) {
    return hasTopic ? 0.4 : kinds.length === 0 ? 0.5 : 0.65;
  }
  return titleKind === 'checks' ? 0.25 : hasTopic || titleKind === 'topic' ? 0.4 : 0.5;
}
