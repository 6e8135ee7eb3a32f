import { isPatternSection } from '../../files/patternSections.ts';
import { readInline } from '../../markdown/markdown.ts';
import type { Outline, Section } from '../../markdown/sections.ts';
import { rangeOfLines, type SourceLines } from '../../markdown/sourceText.ts';
import type { Checklist, Pattern } from '../../persona.ts';
import { maximumItems } from '../checklists.ts';
import { groupItems, type PlacedDraft, sectionPath } from '../groupItems.ts';
import { identifyItems } from '../itemIds.ts';
import { readLabel } from '../tasks.ts';
import { checksOf, contextOf } from './judgeBlock.ts';
import { type ProseEntry, readProseBlocks } from './proseBlocks.ts';
import { rowSource } from './tables.ts';

/**
 * Reads checklists from plain lists and tables whose entries a reviewer can take as questions about the code at hand.
 * Their items are optional, and give way to the ids of the file's tasks.
 * @param filesOf see `readHeadingFiles`
 */
export function deriveChecklists(
  outline: Outline,
  tasks: readonly Checklist[],
  filesOf: ReadonlyMap<Section, readonly Pattern[] | null>,
  lines: SourceLines,
  personaName: string,
): Checklist[] {
  const file = { title: outline.title, isAgent: lines.some((line) => agentAddress.test(line)) };
  const drafts = outline.sections
    .filter((section) => !isPatternSection(section))
    .flatMap((section) => readDrafts(section, file, lines))
    .slice(0, maximumItems);
  const { ids } = identifyItems(
    drafts.map(({ section, labels, item: { text, range } }) => ({
      writtenId: null,
      section: sectionPath(section, labels, outline.title),
      text,
      range,
    })),
    tasks.flatMap(({ items }) => items.map(({ id }) => id)),
  );
  return groupItems(drafts, ids, { kind: 'derived', title: outline.title, filesOf, lines, personaName });
}

interface File {
  readonly title: Section | null;
  readonly isAgent: boolean;
}

const agentAddress =
  /^\s*(?:[-*] )?(?:you(?:'re| are) |act as |[您你]是|あなたは|당신은|você é |eres |sen bir |siz |du bist |tu es )/i;

function readDrafts(section: Section, file: File, lines: SourceLines): PlacedDraft[] {
  const drafts: PlacedDraft[] = [];
  const taken = new Set<ProseEntry>();
  for (const block of readProseBlocks(section)) {
    const labels = block.labels.filter(({ entry }) => entry === null || !taken.has(entry));
    const read = labels.map(readLabel);
    for (const entry of checksOf(block, contextOf(block, section, file))) {
      const source = block.kind === 'table' ? rowSource(block.head, entry.cells) : (entry.cells[0] ?? '');
      const { text } = readInline(source);
      if (text !== '') {
        taken.add(entry);
        const range = rangeOfLines(lines, entry.line, entry.end);
        drafts.push({
          section,
          labels: read,
          item: { writtenId: null, text, required: false, range, problems: [] },
        });
      }
    }
  }
  return drafts;
}
