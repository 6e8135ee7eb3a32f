import type { Outline, Section } from '../../markdown/sections.ts';
import type { SourceLines } from '../../markdown/sourceText.ts';
import type { Checklist } from '../../persona.ts';
import { maximumItems } from '../checklists.ts';
import type { SectionEntries } from '../entries.ts';
import { groupItems, sectionPath } from '../groupItems.ts';
import type { AttributesOf } from '../headingAttributes.ts';
import { identifyItems } from '../itemIds.ts';
import type { Audience } from './audience.ts';
import { readDerivedDrafts } from './derivedDrafts.ts';

/**
 * Reads checklists from plain lists and tables whose entries a reviewer can take as questions about the code at hand.
 * Their items are optional, and give way to the ids of the file's tasks.
 * @param attributesOf see `readHeadingAttributes`
 */
export function deriveChecklists(
  outline: Outline,
  entriesOf: ReadonlyMap<Section, SectionEntries>,
  tasks: readonly Checklist[],
  attributesOf: AttributesOf,
  lines: SourceLines,
  personaName: string,
  audience: Audience,
): Checklist[] {
  const { title } = outline;
  const taken = tasks.flatMap(({ items }) => items.map(({ id }) => id));
  // Those beyond would come up when others are written down as tasks.
  const drafts = readDerivedDrafts(outline, entriesOf, lines, audience).slice(
    0,
    Math.max(0, maximumItems - taken.length),
  );
  const { ids } = identifyItems(
    drafts.map(({ section, labels, item }) => ({ ...item, section: sectionPath(section, labels, title) })),
    taken,
  );
  return groupItems(drafts, ids, { kind: 'derived', title, attributesOf, lines, personaName });
}
