import { headingPathOf, type Outline, type Section } from '../markdown/sections.ts';
import { rangeOfLine, type SourceLines } from '../markdown/sourceText.ts';
import type { Checklist, Item, Problem, Range } from '../persona.ts';
import { createProblem } from '../problemCodes.ts';
import { readHeadingFiles } from './headingFiles.ts';
import { identifyItems } from './itemIds.ts';
import { type ItemDraft, readItem } from './items.ts';
import type { Label, SectionTasks } from './tasks.ts';
import { wordingOf } from './wording.ts';

/** How many items one file may have. */
export const maximumItems = 2_000;

interface Draft {
  readonly section: Section;
  readonly labels: readonly Label[];
  readonly item: ItemDraft;
}

/**
 * Groups a file's task items into checklists.
 *
 * Items belong together when they stand under the same heading and the same labels (see `readTasks`), also in several
 * lists. A checklist is called by its label where the label tells it from another checklist under its heading, or
 * where the nearest heading is the document's title or there is none; otherwise by its heading. So "Before you merge:"
 * above the one list under "Verification" is only an introduction, and the checklist is "Verification"; of "**Reads**"
 * and "**Writes**" under "Queries" each makes its own. A paragraph under a heading does not reach past the next one.
 *
 * Whether its label is its title or not, an item's made id takes it in: a second list beside the first leaves the ids
 * of the first alone.
 */
export function readChecklists(
  outline: Outline,
  tasksOf: ReadonlyMap<Section, SectionTasks>,
  lines: SourceLines,
  personaName: string,
): { checklists: Checklist[]; problems: Problem[] } {
  const { drafts, problems: itemProblems } = readDrafts(outline, tasksOf, lines);
  const { ids, problems: idProblems } = identifyItems(
    drafts.map(({ section, labels, item }) => ({
      ...item,
      section: [...sectionPath(section, outline.title), ...labels.map(({ text }) => text)],
    })),
  );
  const { filesOf, problems: fileProblems } = readHeadingFiles(outline.sections, lines);
  const problems = [...itemProblems, ...idProblems, ...fileProblems];
  const checklists: Checklist[] = [];
  for (const groups of groupBySection(drafts, ids)) {
    for (const group of groups) {
      const { section, labels, items } = group;
      const label = labels.at(-1);
      const headingIsEnough = groups.length === 1 && section.level > 0 && section !== outline.title;
      const byLabel = label !== undefined && !headingIsEnough;
      checklists.push({
        title: byLabel ? label.text : section.title || personaName,
        headingPath: headingPathOf(section),
        kind: 'task',
        files: filesOf.get(section) ?? null,
        range: rangeOfChecklist(items, byLabel ? label.line : section.level > 0 ? section.line : null, lines),
        items,
      });
    }
  }
  return { checklists, problems };
}

function readDrafts(
  outline: Outline,
  tasksOf: ReadonlyMap<Section, SectionTasks>,
  lines: SourceLines,
): { drafts: Draft[]; problems: Problem[] } {
  const drafts: Draft[] = [];
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

interface Group {
  readonly section: Section;
  readonly labels: readonly Label[];
  readonly items: Item[];
}

/** The groups of each section that has items, in the order of the file. */
function groupBySection(drafts: readonly Draft[], ids: readonly string[]): Group[][] {
  const sections = new Map<Section, Map<string, Group>>();
  for (const [index, { section, labels, item }] of drafts.entries()) {
    const groups = sections.get(section) ?? new Map<string, Group>();
    sections.set(section, groups);
    const key = labels.map(({ text }) => text).join('\0');
    const group = groups.get(key) ?? { section, labels, items: [] };
    groups.set(key, group);
    const { text, required, range } = item;
    group.items.push({ id: ids[index] ?? '', text, required, wording: wordingOf(text), range });
  }
  return [...sections.values()].map((groups) => [...groups.values()]);
}

function sectionPath(section: Section, title: Section | null): string[] {
  const path: string[] = [];
  for (let at: Section | null = section; at !== null && at.level > 0; at = at.parent) {
    if (at !== title) {
      path.unshift(at.title);
    }
  }
  return path;
}

/** From the line its title stands on, or else its first item, to the end of its last item. */
function rangeOfChecklist(items: readonly Item[], titleLine: number | null, lines: SourceLines): Range {
  const first = items[0] as Item;
  const last = items.at(-1) as Item;
  const start = titleLine === null ? first.range.start : rangeOfLine(lines, titleLine).start;
  return { start, end: last.range.end };
}
