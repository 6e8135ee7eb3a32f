import { lazily } from '../../lazily.ts';
import { once } from '../../once.ts';
import { headingPathOf, type Section } from '../markdown/sections.ts';
import { rangeOfLine, type SourceLines } from '../markdown/sourceText.ts';
import type { Checklist, ChecklistKind, Item, Position, Range } from '../persona.ts';
import type { AttributesOf } from './headingAttributes.ts';
import type { ItemDraft } from './items.ts';
import type { Label } from './labels.ts';
import { wordingOf } from './wording.ts';

/** An item before it has its id, and where it stands. */
export interface PlacedDraft {
  readonly section: Section;
  readonly labels: readonly Label[];
  readonly item: ItemDraft;
}

export interface Grouping {
  readonly kind: ChecklistKind;
  /** The section of the document's title. */
  readonly title: Section | null;
  readonly attributesOf: AttributesOf;
  readonly lines: SourceLines;
  readonly personaName: string;
}

/**
 * Groups a file's items into checklists.
 *
 * Items belong together when they stand under the same heading and the same labels (see `entriesOf`), also in several
 * lists. A checklist is called by its label where the label tells it from another checklist under its heading, or
 * where the nearest heading is the document's title or there is none; otherwise by its heading. So "Before you merge:"
 * above the one list under "Verification" is only an introduction, and the checklist is "Verification"; of "**Reads**"
 * and "**Writes**" under "Queries" each makes its own. A paragraph under a heading does not reach past the next one.
 *
 * Whether its label is its title or not, an item's made id takes it in: a second list beside the first leaves the ids
 * of the first alone.
 * @param ids of the drafts, in the same order
 */
export function groupItems(
  drafts: readonly PlacedDraft[],
  ids: readonly string[],
  { kind, title, attributesOf, lines, personaName }: Grouping,
): Checklist[] {
  const checklists: Checklist[] = [];
  for (const groups of groupBySection(drafts, ids, attributesOf)) {
    for (const { section, labels, items } of groups) {
      const label = labels.at(-1);
      const headingIsEnough = groups.length === 1 && section.level > 0 && section !== title;
      const byLabel = label !== undefined && !headingIsEnough;
      checklists.push({
        title: byLabel ? label.text : section.title || personaName,
        headingPath: headingPathOf(section),
        kind,
        files: attributesOf.get(section)?.files ?? null,
        range: rangeOfChecklist(items, byLabel ? label.line : section.level > 0 ? section.line : null, lines),
        items,
      });
    }
  }
  return checklists;
}

/** What an item's made id takes in besides its text: the headings but the document's title, and the labels. */
export function sectionPath(section: Section, labels: readonly Label[], title: Section | null): string[] {
  const path = labels.map(({ text }) => text);
  for (let at: Section | null = section; at !== null && at.level > 0; at = at.parent) {
    if (at !== title) {
      path.unshift(at.title);
    }
  }
  return path;
}

interface Group {
  readonly section: Section;
  readonly labels: readonly Label[];
  readonly items: Item[];
}

/** The groups of each section that has items, in the order of the file. */
function groupBySection(
  drafts: readonly PlacedDraft[],
  ids: readonly string[],
  attributesOf: AttributesOf,
): Group[][] {
  const sections = new Map<Section, Map<string, Group>>();
  for (const [index, { section, labels, item }] of drafts.entries()) {
    const groups = sections.get(section) ?? new Map<string, Group>();
    sections.set(section, groups);
    const key = labels.map(({ text }) => text).join('\0');
    const group = groups.get(key) ?? { section, labels, items: [] };
    groups.set(key, group);
    const { text, required, range } = item;
    const reasonIsOptional = item.reasonIsOptional || attributesOf.get(section)?.reasonIsOptional === true;
    // Only an answer is compared with the wording, and most items of a start have none.
    const wording = once(() => wordingOf(text));
    group.items.push(lazily({ id: ids[index] ?? '', text, required, reasonIsOptional, range }, { wording }));
  }
  return [...sections.values()].map((groups) => [...groups.values()]);
}

/** From the line its title stands on, or else its first item, to the end of its last item; those of inner lists come last. */
function rangeOfChecklist(items: readonly Item[], titleLine: number | null, lines: SourceLines): Range {
  const starts = items.map(({ range }) => range.start);
  const ends = items.map(({ range }) => range.end);
  const start =
    titleLine === null ? (starts.sort(byPlace)[0] as Position) : rangeOfLine(lines, titleLine).start;
  return { start, end: ends.sort(byPlace).at(-1) as Position };
}

function byPlace(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}
