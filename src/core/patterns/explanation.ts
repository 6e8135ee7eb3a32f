import type { Checklist, Pattern, Persona } from '../persona/persona.ts';

/** Why a persona does or does not review a path. */
export type Explanation = Matched | Excluded | NotMatched | NoPatterns;

export interface Matched {
  readonly persona: Persona;
  readonly outcome: 'matched';
  /** The pattern that made the match, the first one written; null where the persona covers every file. */
  readonly pattern: Pattern | null;
  /** Those of the persona that apply to the path. */
  readonly checklists: readonly Checklist[];
}

export interface Excluded {
  readonly persona: Persona;
  readonly outcome: 'excluded';
  /** The negated pattern, the first one written. */
  readonly pattern: Pattern;
  /** What would make the match without the exclusion; null where nothing would, or where the persona covers every file. */
  readonly wouldMatch: Pattern | null;
}

export interface NotMatched {
  readonly persona: Persona;
  readonly outcome: 'notMatched';
  /** The pattern that came nearest; null where the path is not one below the workspace folder. */
  readonly nearest: NearestMiss | null;
}

/** The persona has no pattern that includes anything, and it does not cover every file. */
export interface NoPatterns {
  readonly persona: Persona;
  readonly outcome: 'noPatterns';
}

export interface NearestMiss {
  readonly pattern: Pattern;
  readonly reason: MissReason;
  /** How many parts of the pattern the path fulfils, `**` not counted. */
  readonly matchedSegments: number;
  /** What the pattern wants where the path differs, see the reason. */
  readonly expected: string;
  /** What the path has there; null where it has ended, or where the part was looked for at every depth. */
  readonly found: string | null;
  /** For `depth`: how many folders deeper the file is than the pattern reaches; negative where it is less deep. */
  readonly levels: number;
}

/**
 * What keeps a path from a pattern, the smallest difference first:
 * - `case`: only upper and lower case differ; `expected` is the pattern's part, `found` the path's.
 * - `backslash`: the pattern has `\` where `/` was meant; `expected` is the pattern with `/`.
 * - `meaning`: the pattern does not mean what was probably meant; `expected` is the one that does.
 * - `folder`: the pattern names a folder that holds the file; `expected` is the pattern that takes in all below it.
 * - `anchor`: it would match further down; `expected` is the pattern for any depth, `found` the folders above, where they are known.
 * - `depth`: folders and name fit, but the file is deeper or less deep, see `levels`.
 * - `extension`: folders and name fit, but for the extension; both with their dots, `found` null where there is none.
 * - `name`: the folders fit, but the file's name does not.
 * - `segment`: a folder differs.
 */
export type MissReason =
  | 'case'
  | 'backslash'
  | 'meaning'
  | 'folder'
  | 'anchor'
  | 'depth'
  | 'extension'
  | 'name'
  | 'segment';
