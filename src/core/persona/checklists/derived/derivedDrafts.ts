import { isPatternSection } from '../../files/patternSections.ts';
import { readInline } from '../../markdown/markdown.ts';
import type { Outline, Section } from '../../markdown/sections.ts';
import { rangeOfLines, type SourceLines } from '../../markdown/sourceText.ts';
import { maximumItems } from '../checklists.ts';
import type { PlacedDraft } from '../groupItems.ts';
import { readItem } from '../items.ts';
import { readLabel } from '../tasks.ts';
import { headingKind } from './headingKinds.ts';
import { checksOf, contextOf, type DerivedFile, mayHaveChecks } from './judgeBlock.ts';
import { type ProseBlock, type ProseEntry, readProseBlocks } from './proseBlocks.ts';
import { rowSource } from './tables.ts';

/** A check that was read from prose, and what it was read from. */
export interface DerivedDraft extends PlacedDraft {
  readonly block: ProseBlock;
  readonly entry: ProseEntry;
  /** The item in inline Markdown. */
  readonly source: string;
}

/** Leaves room for the comment with an id, which has to be read together with the text. */
const maximumSourceLength = 800;
const agentAddress =
  /^\s*(?:[-*] )?(?:you(?:'re| are) |act as |[您你]是|あなたは|당신은|você é |eres |sen bir |du bist |tu es )/i;

/** The checks in a file's prose, in its order. */
export function readDerivedDrafts({ sections, title }: Outline, lines: SourceLines): DerivedDraft[] {
  const file = {
    title,
    isAgent: lines.some((line) => agentAddress.test(line)),
    kindOf: remember(headingKind),
  };
  return sections
    .filter((section) => !isPatternSection(section))
    .flatMap((section) => readSection(section, file, lines))
    .slice(0, maximumItems);
}

function readSection(section: Section, file: DerivedFile, lines: SourceLines): DerivedDraft[] {
  const drafts: DerivedDraft[] = [];
  const taken = new Set<ProseEntry>();
  for (const block of readProseBlocks(section).filter(mayHaveChecks)) {
    // A check is nobody's label, as a task is not: rewording it leaves those below it alone.
    const labels = block.labels.filter(({ entry }) => entry === null || !taken.has(entry));
    const parent =
      block.parent !== null && (block.parent.isTask || taken.has(block.parent)) ? block.parent : null;
    const read = labels.map(readLabel);
    for (const entry of checksOf(block, contextOf(labels, block, parent, section, file))) {
      const source = block.kind === 'table' ? rowSource(block.head, entry.cells) : (entry.cells[0] ?? '');
      if (canBeWritten(source)) {
        taken.add(entry);
        const item = readItem(lines, { ...entry, source, labels: [] });
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

function remember<T>(read: (text: string) => T | null): (text: string) => T | null {
  const known = new Map<string, T | null>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = read(text);
      known.set(text, value);
    }
    return value;
  };
}

/** Whether an item can be written as a task with an id, and be read as it is now. */
function canBeWritten(source: string): boolean {
  const { text, comments } = readInline(source);
  if (text === '' || source.length > maximumSourceLength) {
    return false;
  }
  if (!source.includes('<')) {
    return true;
  }
  const written = readInline(`${source} <!-- id=a -->`);
  return written.text === text && written.comments.length === comments.length + 1;
}
