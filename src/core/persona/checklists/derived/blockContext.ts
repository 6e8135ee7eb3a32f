import type { Section } from '../../markdown/sections.ts';
import type { EntryBlock } from '../entries.ts';
import type { Audience } from './audience.ts';
import type { HeadingKind } from './headingKinds.ts';

export interface DerivedFile {
  /** The section of the document's title. */
  readonly title: Section | null;
  readonly audience: Audience;
  /** `headingKind`, which remembers. */
  readonly kindOf: (title: string) => HeadingKind | null;
}

/** What stands above a block. */
export interface BlockContext {
  /** Its labels and headings, the nearest first; the document's title where there are none. */
  readonly texts: readonly string[];
  /** What each of them says. */
  readonly kinds: readonly (HeadingKind | null)[];
  readonly audience: Audience;
}

export function contextOf(
  { labels, banner }: EntryBlock,
  section: Section,
  { title, audience, kindOf }: DerivedFile,
): BlockContext {
  const texts = labels.map(({ source }) => lastSentence(source)).reverse();
  if (banner !== null && !labels.some(({ source }) => source === banner)) {
    texts.push(banner);
  }
  for (let at: Section | null = section; at !== null && at.level > 0 && at !== title; at = at.parent) {
    texts.push(at.title);
  }
  if (texts.length === 0 && title !== null) {
    texts.push(title.title);
  }
  return { texts, kinds: texts.map(kindOf), audience };
}

/**
 * What a list shares with those beside it: the labels and headings above it, but for the nearest. Null for one in a list item, which
 * stands by itself, and for a table: tasks right below make it no candidate.
 */
export function placeOf({ kind, labels }: EntryBlock, { texts }: BlockContext): string | null {
  return kind === 'table' || labels.some(({ entry }) => entry !== null) ? null : texts.slice(1).join('\n');
}

/** Only it introduces what follows: "We lint. Rules that are on:" */
function lastSentence(label: string): string {
  return label.split(/[.!?]\s+(?=\p{Lu})/u).at(-1) ?? label;
}
