import type { SectionEntries } from './checklists/entries.ts';
import { isPatternSection } from './files/patternSections.ts';
import type { Section } from './markdown/sections.ts';
import { rangeOfLines, type SourceLines } from './markdown/sourceText.ts';
import type { GuidanceSection } from './persona.ts';

/**
 * The headings with something to read: all but those that list patterns, and those that have tasks and labels and
 * nothing else, neither themselves nor below them.
 */
export function readGuidance(
  sections: readonly Section[],
  entriesOf: ReadonlyMap<Section, SectionEntries>,
  lines: SourceLines,
): GuidanceSection[] {
  return sections.flatMap((section) => {
    const children = readGuidance(section.children, entriesOf, lines);
    const isChecklist =
      entriesOf.get(section)?.hasProse !== true && children.length === 0 && hasTasks(section, entriesOf);
    if (isPatternSection(section) || isChecklist) {
      return [];
    }
    const { title, level, line, end } = section;
    return [{ title, level, range: rangeOfLines(lines, line, end), children }];
  });
}

function hasTasks(section: Section, entriesOf: ReadonlyMap<Section, SectionEntries>): boolean {
  return (
    entriesOf.get(section)?.blocks.some(({ entries }) => entries.some(({ isTask }) => isTask)) === true ||
    section.children.some((child) => hasTasks(child, entriesOf))
  );
}
