import { isPatternSection } from '../../files/patternSections.ts';
import type { Outline, Section } from '../../markdown/sections.ts';
import type { EntryBlock, SectionEntries } from '../entries.ts';
import type { Audience } from './audience.ts';
import { type BlockContext, contextOf } from './blockContext.ts';
import { headingKind } from './headingKinds.ts';

/** A block that may have checks, and what stands above it. */
export interface Candidate {
  readonly section: Section;
  readonly block: EntryBlock;
  readonly context: BlockContext;
}

/** The blocks of a file that may have checks, in its order. */
export function candidatesIn(
  { sections, title }: Outline,
  entriesOf: ReadonlyMap<Section, SectionEntries>,
  audience: Audience,
): Candidate[] {
  // Where another section is of its level or stands before it, it is one of them.
  const isTitle =
    title !== null &&
    sections.every(
      ({ level, line }) => level === 0 || line === title.line || (line > title.line && level > 1),
    );
  const file = { title: isTitle ? title : null, audience, kindOf: remembered(headingKind) };
  return sections.flatMap((section) => {
    const blocks = isPatternSection(section) ? [] : (entriesOf.get(section)?.blocks ?? []);
    return blocks
      .filter(mayHaveChecks)
      .map((block) => ({ section, block, context: contextOf(block, section, file) }));
  });
}

/** Where the author has written tasks, he has said what the checks are. */
function mayHaveChecks({ entries, hasTasksBelow, isBelowTask }: EntryBlock): boolean {
  return !isBelowTask && !hasTasksBelow && entries.length > 0 && !entries.some(({ isTask }) => isTask);
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
