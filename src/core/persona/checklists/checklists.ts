import type { Outline, Section } from '../markdown/sections.ts';
import { rangeOfLine, type SourceLines } from '../markdown/sourceText.ts';
import type { Checklist, Pattern, Problem } from '../persona.ts';
import { createProblem } from '../problemCodes.ts';
import { groupItems, type PlacedDraft, sectionPath } from './groupItems.ts';
import { identifyItems } from './itemIds.ts';
import { readItem } from './items.ts';
import type { SectionTasks } from './tasks.ts';

/** How many items one file may have. */
export const maximumItems = 2_000;

/**
 * Reads a file's task items as checklists.
 * @param filesOf see `readHeadingFiles`
 */
export function readChecklists(
  outline: Outline,
  tasksOf: ReadonlyMap<Section, SectionTasks>,
  filesOf: ReadonlyMap<Section, readonly Pattern[] | null>,
  lines: SourceLines,
  personaName: string,
): { checklists: Checklist[]; problems: Problem[] } {
  const { drafts, problems: itemProblems } = readDrafts(outline, tasksOf, lines);
  const { ids, problems: idProblems } = identifyItems(
    drafts.map(({ section, labels, item }) => ({
      ...item,
      section: sectionPath(section, labels, outline.title),
    })),
  );
  const checklists = groupItems(drafts, ids, {
    kind: 'task',
    title: outline.title,
    filesOf,
    lines,
    personaName,
  });
  return { checklists, problems: [...itemProblems, ...idProblems] };
}

function readDrafts(
  outline: Outline,
  tasksOf: ReadonlyMap<Section, SectionTasks>,
  lines: SourceLines,
): { drafts: PlacedDraft[]; problems: Problem[] } {
  const drafts: PlacedDraft[] = [];
  const problems: Problem[] = [];
  const all = outline.sections.flatMap((section) =>
    (tasksOf.get(section)?.tasks ?? []).map((task) => ({ section, task })),
  );
  for (const { section, task } of all.slice(0, maximumItems)) {
    const item = readItem(lines, task);
    problems.push(...item.problems);
    if (item.text === '') {
      const message = 'The item has no text. Write what to look for, or remove it.';
      problems.push(createProblem('item.empty', 'warning', message, item.range));
    } else {
      drafts.push({ section, labels: task.labels, item });
    }
  }
  const excess = all[maximumItems]?.task;
  if (excess !== undefined) {
    const message = `Only the first ${maximumItems} of ${all.length} items are used. Split the file into several personas.`;
    problems.push(createProblem('item.too-many', 'error', message, rangeOfLine(lines, excess.line)));
  }
  return { drafts, problems };
}
