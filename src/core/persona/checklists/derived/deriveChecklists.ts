import type { Outline, Section } from '../../markdown/sections.ts';
import type { SourceLines } from '../../markdown/sourceText.ts';
import type { Checklist } from '../../persona.ts';
import { maximumItems } from '../checklists.ts';
import type { EntryBlock, SectionEntries } from '../entries.ts';
import { groupItems, sectionPath } from '../groupItems.ts';
import type { AttributesOf } from '../headingAttributes.ts';
import { identifyLater } from '../itemIds.ts';
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
  const paths = new Map<EntryBlock, readonly string[]>();
  const items = drafts.map(({ block, section, labels, item: { writtenId, text } }) => {
    const path = paths.get(block) ?? sectionPath(section, labels, title);
    paths.set(block, path);
    return { writtenId, text, section: path };
  });
  return groupItems(drafts, identifyLater(items, taken), {
    kind: 'derived',
    title,
    attributesOf,
    lines,
    personaName,
  });
}
