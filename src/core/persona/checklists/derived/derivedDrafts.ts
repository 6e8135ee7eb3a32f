import { isPatternSection } from '../../files/patternSections.ts';
import { readInline } from '../../markdown/markdown.ts';
import type { Outline, Section } from '../../markdown/sections.ts';
import { rangeOfLines, type SourceLines } from '../../markdown/sourceText.ts';
import { maximumItems } from '../checklists.ts';
import type { Entry, EntryBlock, SectionEntries } from '../entries.ts';
import type { PlacedDraft } from '../groupItems.ts';
import { readItem } from '../items.ts';
import { readLabel } from '../labels.ts';
import type { Audience } from './audience.ts';
import { type BlockContext, contextOf, placeOf } from './blockContext.ts';
import { entryOdds } from './entryOdds.ts';
import { headingKind } from './headingKinds.ts';
import { leastOddsOf, lowestOdds } from './leastOdds.ts';
import { rowSource } from './tables.ts';

/** A check that was read from prose, and what it was read from. */
export interface DerivedDraft extends PlacedDraft {
  readonly block: EntryBlock;
  readonly entry: Entry;
  /** The item in inline Markdown. */
  readonly source: string;
}

/** Leaves room for the comment with an id, which has to be read together with the text. */
const maximumSourceLength = 800;

const letter = /\p{L}/u;

/** A block that may have checks, and what stands above it. */
export interface Candidate {
  readonly section: Section;
  readonly block: EntryBlock;
  readonly context: BlockContext;
}

/** The blocks of a file that may have checks, in its order. */
export function* candidatesIn(
  { sections, title }: Outline,
  entriesOf: ReadonlyMap<Section, SectionEntries>,
  audience: Audience,
): Generator<Candidate> {
  // Where another section is of its level or stands before it, it is one of them.
  const isTitle =
    title !== null &&
    sections.every(
      ({ level, line }) => level === 0 || line === title.line || (line > title.line && level > 1),
    );
  const file = { title: isTitle ? title : null, audience, kindOf: remembered(headingKind) };
  for (const section of sections) {
    const blocks = isPatternSection(section) ? [] : (entriesOf.get(section)?.blocks ?? []);
    for (const block of blocks.filter(mayHaveChecks)) {
      yield { section, block, context: contextOf(block, section, file) };
    }
  }
}

/** Where the author has written tasks, he has said what the checks are. */
function mayHaveChecks({ entries, hasTasksBelow, isBelowTask }: EntryBlock): boolean {
  return !isBelowTask && !hasTasksBelow && entries.length > 0 && !entries.some(({ isTask }) => isTask);
}

/** The checks in a file's prose, in its order. */
export function readDerivedDrafts(
  outline: Outline,
  entriesOf: ReadonlyMap<Section, SectionEntries>,
  lines: SourceLines,
  audience: Audience,
): DerivedDraft[] {
  const drafts: DerivedDraft[] = [];
  const taken = new Set<Entry>();
  const blocks = [...candidatesIn(outline, entriesOf, audience)].map((candidate) => ({
    ...candidate,
    possible: possibleChecks(candidate, lines),
  }));
  const least = leastOddsOf(
    blocks.map(({ block, context, possible }) => ({
      place: placeOf(block, context),
      size: block.entries.length,
      odds: possible.map(({ odds }) => odds),
    })),
  );
  for (const [index, { section, block, possible }] of blocks.entries()) {
    const checks = possible.filter(({ odds }) => odds > (least[index] ?? 0));
    // A check is nobody's label, as a task is not: rewording it leaves those below it alone.
    const labels = block.labels.filter(({ entry }) => entry === null || !taken.has(entry));
    const read = checks.length === 0 ? [] : labels.map(readLabel);
    for (const { entry, source, item } of checks) {
      taken.add(entry);
      drafts.push({ section, labels: read, item, block, entry, source });
    }
  }
  return drafts.slice(0, maximumItems);
}

interface PossibleCheck extends Pick<DerivedDraft, 'entry' | 'source' | 'item'> {
  /** As a natural logarithm. */
  readonly odds: number;
}

/** The entries of a block that can be written as tasks, and that could be checks, beside others. */
function possibleChecks({ block, context }: Candidate, lines: SourceLines): PossibleCheck[] {
  const likely = entryOdds(block, context).filter(({ odds }) => odds > lowestOdds);
  return likely.flatMap(({ entry, odds }) => {
    const source = block.kind === 'table' ? rowSource(block.head, entry.cells) : (entry.cells[0] ?? '');
    const item = canBeWritten(source) ? readItem(lines, { ...entry, source, labels: [] }) : null;
    const range = rangeOfLines(lines, entry.line, entry.end);
    return item !== null && letter.test(item.text)
      ? [{ entry, source, odds, item: { ...item, required: false, range } }]
      : [];
  });
}

/** The same headings stand above many blocks. */
function remembered<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const result = known.has(text) ? (known.get(text) as Result) : read(text);
    known.set(text, result);
    return result;
  };
}

/** A last line that is text only because nothing follows on it. */
const emptyMarker = /\n\s*(?:[-*+]|\d{1,9}[.)])\s*$/;

/** Whether an item can be written as a task with an id, and be read as it is now. */
function canBeWritten(source: string): boolean {
  if (source.length > maximumSourceLength || emptyMarker.test(source)) {
    return false;
  }
  if (!source.includes('<')) {
    return true;
  }
  const own = '<!-- id=a -->';
  const written = readInline(`${source} ${own}`);
  return written.text === readInline(source).text && written.comments.at(-1) === own;
}
