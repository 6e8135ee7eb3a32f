import type { Range } from '../persona.ts';

export interface FrontMatterText {
  readonly text: string;
  readonly range: Range;
}

/** One key of the front matter. */
export interface FrontMatterEntry {
  /** One that is nested has those around it before it: `metadata.triggers`. Only where a key that names files may be. */
  readonly key: string;
  readonly range: Range;
  readonly isList: boolean;
  /** A list's entries, or the one value; none where the key has no value. Nothing is converted: `false` is a text. */
  readonly values: readonly FrontMatterText[];
}
