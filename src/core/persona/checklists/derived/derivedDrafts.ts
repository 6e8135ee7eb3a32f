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
import { contextOf, type DerivedFile, isDuties, maySayPart } from './blockContext.ts';
import { BlockJudge, mayHaveChecks } from './blockJudge.ts';
import { headingKind } from './headingKinds.ts';
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

/** The checks in a file's prose, in its order. */
export function readDerivedDrafts(
  { sections, title }: Outline,
  entriesOf: ReadonlyMap<Section, SectionEntries>,
  lines: SourceLines,
  audience: Audience,
): DerivedDraft[] {
  if (audience === 'outsider') {
    return [];
  }
  // Where another section is of its level or stands before it, it is one of them.
  const isTitle =
    title !== null &&
    sections.every(
      ({ level, line }) => level === 0 || line === title.line || (line > title.line && level > 1),
    );
  const file = { title: isTitle ? title : null, audience, kindOf: remembered(headingKind) };
  const blocksOf = new Map(
    sections
      .filter((section) => !isPatternSection(section))
      .map((section) => [section, (entriesOf.get(section)?.blocks ?? []).filter(mayHaveChecks)]),
  );
  const judge = new BlockJudge([...blocksOf.values()].flat(), groupsOf(blocksOf, file));
  return [...blocksOf]
    .flatMap(([section, blocks]) => readSection(section, blocks, judge, file, lines))
    .slice(0, maximumItems);
}

/** The lists that stand or fall together: what one of them is, demands or knowledge, the others are as well. */
function groupsOf(
  blocksOf: ReadonlyMap<Section, readonly EntryBlock[]>,
  file: DerivedFile,
): readonly EntryBlock[][] {
  const groups = new Map<Section | 'topics', EntryBlock[]>();
  for (const [section, blocks] of blocksOf) {
    const plain = blocks.filter(
      ({ kind, labels, banner }) => kind === 'list' && labels.length === 0 && banner === null,
    );
    const key = plain.length === 0 ? null : groupOf(section, file);
    if (key !== null) {
      const group = groups.get(key) ?? [];
      group.push(...plain);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

/** The section of duties that one is a part of, or all of a specialist's topics; null where it stands for itself. */
function groupOf(section: Section, { title, audience, kindOf }: DerivedFile): Section | 'topics' | null {
  const { level, parent } = section;
  if (level === 0 || section === title) {
    return null;
  }
  if (parent === null || parent === title || parent.level === 0) {
    return audience === 'specialist' && kindOf(section.title) === 'topic' ? 'topics' : null;
  }
  const isPart = kindOf(parent.title) === 'conduct' && isDuties(parent.title, audience);
  return isPart && maySayPart(kindOf(section.title)) ? parent : null;
}

function readSection(
  section: Section,
  blocks: readonly EntryBlock[],
  judge: BlockJudge,
  file: DerivedFile,
  lines: SourceLines,
): DerivedDraft[] {
  const drafts: DerivedDraft[] = [];
  const taken = new Set<Entry>();
  for (const block of blocks) {
    // A check is nobody's label, as a task is not: rewording it leaves those below it alone.
    const labels = block.labels.filter(({ entry }) => entry === null || !taken.has(entry));
    const parent =
      block.parent !== null && (block.parent.isTask || taken.has(block.parent)) ? block.parent : null;
    const checks = judge.checksOf(block, contextOf(labels, block, parent, section, file));
    const read = checks.length === 0 ? [] : labels.map(readLabel);
    for (const entry of checks) {
      const source = block.kind === 'table' ? rowSource(block.head, entry.cells) : (entry.cells[0] ?? '');
      const item = canBeWritten(source) ? readItem(lines, { ...entry, source, labels: [] }) : null;
      if (item !== null && item.text !== '') {
        taken.add(entry);
        const range = rangeOfLines(lines, entry.line, entry.end);
        drafts.push({
          section,
          labels: read,
          item: { ...item, required: false, range },
          block,
          entry,
          source,
        });
      }
    }
  }
  return drafts;
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
  const { text, comments } = readInline(source);
  const written = readInline(`${source} <!-- id=a -->`);
  return written.text === text && written.comments.length === comments.length + 1;
}
