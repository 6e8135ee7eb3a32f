import type { FrontMatterEntry } from '../../frontMatter/frontMatterEntry.ts';
import type { SourceLines } from '../../markdown/sourceText.ts';
import type { Persona } from '../../persona.ts';
import { type Audience, audienceOf } from './audience.ts';

/** What a file says of itself, which counts for all of its lists. */
export interface Subject {
  readonly name: string;
  readonly description: string;
  readonly audience: Audience;
}

/** @param entries of its front matter */
export function subjectOf(
  persona: Pick<Persona, 'name' | 'description' | 'alwaysApplies' | 'patterns'>,
  entries: readonly FrontMatterEntry[],
  lines: SourceLines,
): Subject {
  const { name, description } = persona;
  return { name, description, audience: audienceOf(persona, entries, lines) };
}
