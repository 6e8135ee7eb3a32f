import { readInline } from '../../markdown/markdown.ts';
import type { Section } from '../../markdown/sections.ts';
import type { Entry, EntryBlock, EntryLabel } from '../entries.ts';
import type { Audience } from './audience.ts';
import type { HeadingKind } from './headingKinds.ts';

export interface DerivedFile {
  /** The section of the document's title. */
  readonly title: Section | null;
  readonly audience: Audience;
  /** `headingKind`, which remembers. */
  readonly kindOf: (title: string) => HeadingKind | null;
}

/** What stands above a block. */
export interface BlockContext {
  /** Its labels and headings, the nearest first; the document's title is not among them. */
  readonly texts: readonly string[];
  /** What each of them says. */
  readonly kinds: readonly (HeadingKind | null)[];
  /** What the document's title says, where nothing else stands above. */
  readonly titleKind: HeadingKind | null;
  readonly audience: Audience;
  /** Whether the block explains a check, or a check introduces it: "Avoid in handlers:". */
  readonly below: 'check' | 'introduction' | null;
}

/**
 * @param labels of the block that are no checks themselves, outermost first
 * @param check the check or task that the block stands in, if it does
 */
export function contextOf(
  labels: readonly EntryLabel[],
  { banner }: EntryBlock,
  check: Entry | null,
  section: Section,
  { title, audience, kindOf }: DerivedFile,
): BlockContext {
  const texts = labels.map(({ source }) => lastSentence(source)).reverse();
  if (banner !== null && !labels.some(({ source }) => source === banner)) {
    texts.push(banner);
  }
  for (let at: Section | null = section; at !== null && at.level > 0 && at !== title; at = at.parent) {
    texts.push(at.title);
  }
  return {
    texts,
    kinds: texts.map(kindOf),
    titleKind: texts.length === 0 && title !== null ? kindOf(title.title) : null,
    audience,
    below: check === null ? null : endsInColon(check) ? 'introduction' : 'check',
  };
}

/** Only it introduces what follows: "We lint. Rules that are on:" */
function lastSentence(label: string): string {
  return label.split(/[.!?]\s+(?=\p{Lu})/u).at(-1) ?? label;
}

function endsInColon({ cells: [source = ''] }: Entry): boolean {
  return /[:：]$/.test(readInline(source).text);
}

/** Of the user, or before there is code: "Clarifying questions", "Understand the problem". */
const inquiry =
  /\b(?:answer|ask (?!yourself)\w|before (?:any|begin|coding|implement|start|writing|you )|clarif\w+|discovery|gather|interview|understand)/i;

/** May be for code or for the one who works on it. */
const ofAnything =
  /\b(?:guidelines|philosophy|principles|rules)\W*$|(?:规则|規則|原则|原則|ルール|규칙|원칙)\W*$/i;

/** Whether a heading or label says that the agent's duties follow; whose duty is to review, he does it part by part. */
export function isDuties(text: string, audience: Audience): boolean {
  return (
    /\b(?:duties|responsibilities)\b/i.test(text) ||
    ((audience === 'reviewer' || audience === 'auditor') && /\breview\b/i.test(text))
  );
}

/** Whether what a heading says may be the name of a part of the duties: a side of code, or a thing. */
export function maySayPart(kind: HeadingKind | null | undefined): boolean {
  return kind === null || kind === 'topic' || kind === 'reference';
}

/** Where something speaks against checks, most of a block has to be worded as such. */
const most = 0.6;
/** What shows that a list demands something at all, where one that does not is likelier. */
const some = 1 / 3;

/** How much of a block is worded in some way: parts of 1. */
export interface Shares {
  readonly questions: () => number;
  /** Demands, limits, defects and questions. */
  readonly demands: () => number;
  /** What is for the one who works, demanded or not. */
  readonly work: () => number;
  /** What is demanded of him. */
  readonly workDemands: () => number;
  /** What asks nothing of code. */
  readonly nothing: () => number;
}

/**
 * How much of a block has to be worded as checks, so that it is taken; null where it is not, however it is worded. The nearest heading or label that says more than
 * a topic decides, and what is around that one casts doubt on it.
 * @param shares how much of it is worded in which way
 */
export function neededShare(context: BlockContext, shares: Shares): number | null {
  const { questions, demands } = shares;
  const { texts, kinds, audience, below } = context;
  if (below !== null) {
    return below === 'introduction' || demands() >= some ? most : null;
  }
  if (kinds.includes('aside')) {
    return null;
  }
  if (questions() >= most && !texts.some((text) => inquiry.test(text))) {
    return 0;
  }
  const telling = kinds
    .filter((kind, index) => kind !== null && kind !== 'topic' && (kind !== 'condition' || index === 0))
    .map((kind, index, all) => (kind === 'limits' ? limitsIn(all.slice(index + 1), audience, shares) : kind));
  const [nearest, ...around] = telling[0] === 'reference' && telling.length > 1 ? telling.slice(1) : telling;
  switch (nearest) {
    case 'findings':
      return 0;
    case 'demands':
      return isDoubtful(around) ? some : 0;
    case 'checks':
      if (isOwn(context, shares)) {
        return null;
      }
      return isDoubtful(around) ? some : leastOfChecks(context);
    case 'conduct':
      if (isAboutCode(audience) && kinds.indexOf(nearest) > 1) {
        return most;
      }
      return isPartOfDuties(context) && demands() >= 0.2 ? most : null;
    case 'condition':
      return null;
    case 'knowledge':
      if (isForFiles(audience) && kinds[0] !== 'knowledge' && demands() >= some) {
        return 0;
      }
      if (isAboutCode(audience)) {
        return most;
      }
      return audience !== 'specialist' && isTopicOfDemands(context, demands) ? 0 : null;
    case 'reference':
      if (isAboutCode(audience)) {
        return 0.7;
      }
      return isTopicOfDemands(context, demands) ? 0 : 0.9;
    default:
      return withoutTellingHeading(context, demands);
  }
}

/** Whether an agent is told under a heading of his duties, part by part, how the code has to be that he answers for. */
function isPartOfDuties({ texts, kinds, audience }: BlockContext): boolean {
  const [first, ...others] = texts.filter((_, index) => kinds[index] === 'conduct');
  return (
    audience !== 'coder' && maySayPart(kinds[0]) && others.length === 0 && isDuties(first ?? '', audience)
  );
}

/** Whether a label sets a side of code apart whose defects or demands are listed: "Focus areas", "Errors: missing timeouts, …". */
function isTopicOfDemands({ kinds }: BlockContext, demands: () => number): boolean {
  return kinds[0] === 'topic' && demands() >= 0.5;
}

/** Whether an agent is there for certain files. */
function isForFiles(audience: Audience): boolean {
  return audience === 'specialist' || audience === 'reviewer';
}

/** Whether an agent is there to review, or for no files in particular. */
function isForAnyCode(audience: Audience): boolean {
  return audience !== 'coder' && audience !== 'specialist';
}

/** Whether the whole file speaks of the code before its reader. */
function isAboutCode(audience: Audience): boolean {
  return audience === 'coder' || audience === 'reviewer';
}

/** Whether rules for whoever reviews, or works on any code, are his own: one of them is on his work. */
function isOwn({ texts: [nearest = ''], audience }: BlockContext, { workDemands }: Shares): boolean {
  return isForAnyCode(audience) && ofAnything.test(nearest) && workDemands() > 0;
}

/** Below a heading among rules stand lists of what there is as well. */
function leastOfChecks({ kinds, audience }: BlockContext): number {
  return audience === 'coder' && kinds.indexOf('checks') > 0 ? 1 / 8 : 0;
}

/**
 * Limits of an agent are his own where one of them is on his work, and where he reviews; demands in a checklist are a part of it.
 * @param around what the headings around them say
 */
function limitsIn(
  around: readonly (HeadingKind | null)[],
  audience: Audience,
  { demands, work, nothing }: Shares,
): HeadingKind {
  const isOfCode =
    audience === 'coder' ||
    (audience === 'specialist' && work() === 0) ||
    (audience === 'generalist' && work() + nothing() === 0) ||
    (around[0] === 'checks' && demands() >= most);
  return isOfCode ? 'checks' : 'conduct';
}

/** @param around what the headings around one of demands say */
function isDoubtful(around: readonly (HeadingKind | null)[]): boolean {
  return (
    around[0] !== 'demands' &&
    around[0] !== 'checks' &&
    around.some((kind) => kind === 'conduct' || kind === 'knowledge')
  );
}

/**
 * Rules speak of code in whatever they say; an agent's prose mostly of the agent, but for a list that no heading sets
 * apart from what is demanded. Who reviews any code demands it right under his headings.
 */
function withoutTellingHeading(
  { kinds, titleKind, audience }: BlockContext,
  demands: () => number,
): number | null {
  if (audience === 'coder' && titleKind === 'checks') {
    return 1 / 8;
  }
  const hasTopic = kinds.includes('topic');
  if (audience === 'auditor') {
    if (kinds[0] === 'topic') {
      return demands() >= 1 / 8 ? 0.4 : null;
    }
    return kinds.length === 1 && demands() >= 0.5 ? 0.5 : null;
  }
  if (audience === 'generalist') {
    // Tasks are imperatives as well, but hardly one of them demands something.
    if (kinds.length === 0) {
      return demands() >= 0.5 ? 0.5 : null;
    }
    return kinds[0] === 'topic' && demands() >= 1 / 8 ? 0.75 : null;
  }
  if (isAboutCode(audience)) {
    return hasTopic ? 0.25 : 0.5;
  }
  if (kinds.length === 0) {
    return 0.5;
  }
  return hasTopic ? 0.4 : 0.75;
}
