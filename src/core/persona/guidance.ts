import type { SectionTasks } from './checklists/tasks.ts';
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
  tasksOf: ReadonlyMap<Section, SectionTasks>,
  lines: SourceLines,
): GuidanceSection[] {
  return sections.flatMap((section) => {
    const children = readGuidance(section.children, tasksOf, lines);
    const isChecklist =
      tasksOf.get(section)?.hasProse !== true && children.length === 0 && hasTasks(section, tasksOf);
    if (isPatternSection(section) || isChecklist) {
      return [];
    }
    const { title, level, line, end } = section;
    return [{ title, level, range: rangeOfLines(lines, line, end), children }];
  });
}

function hasTasks(section: Section, tasksOf: ReadonlyMap<Section, SectionTasks>): boolean {
  return (
    (tasksOf.get(section)?.tasks.length ?? 0) > 0 ||
    section.children.some((child) => hasTasks(child, tasksOf))
  );
}
