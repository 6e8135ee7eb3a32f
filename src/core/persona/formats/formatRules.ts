import type { Format } from '../persona.ts';

/** What one format says: where its files are, how they name the files they are for, and what its globs mean. */
export interface FormatRules {
  readonly format: Format;
  /** What one such file is called in a sentence: "a Claude rule". */
  readonly title: string;
  /** Where a workspace folder keeps such files, relative to it, see `placeOf`. */
  readonly globs: readonly string[];
  /**
   * The keys of the front matter that name files, the one to recommend first. Empty where the format has none of its
   * own; then those of every other format are as good.
   */
  readonly patternKeys: readonly string[];
  /**
   * How several globs are written that its tool is to understand: a YAML list, one text with commas between them, or such a
   * text without quotes, which the tool takes for a part of the globs.
   */
  readonly globStyle: 'list' | 'text' | 'bareText';
  /** Its other keys that decide which files count, of those in `scopeKeys`. */
  readonly scopeKeys: readonly ScopeKey[];
  /** Whether a glob, its braces expanded, starts at the workspace folder; otherwise it matches at any depth. */
  isAnchored(alternative: string): boolean;
  readonly isCaseInsensitive: boolean;
  /** Which files count where the front matter names none. */
  coverageOf(header: Header): Coverage;
  /** Whether such a file is guidance first: off until it is chosen in a folder. */
  readonly isOnRequest: boolean;
  /** Whether the folders below the place are part of the id, since files there are known by their paths. */
  readonly isKnownByPath: boolean;
}

/** The keys beside globs that decide which files count. */
export const scopeKeys = ['alwaysApply', 'trigger', 'regex'] as const;
export type ScopeKey = (typeof scopeKeys)[number];

/** What the front matter says of the files beside globs. */
export interface Header {
  /** The file's path as its host knows it, with `/`. */
  readonly fileName: string;
  /** Null where it is neither true nor false. */
  readonly alwaysApply: boolean | null;
  readonly trigger: Trigger | null;
  /** Whether a key that names files holds the list `[]`. */
  readonly hasEmptyList: boolean;
  readonly hasRegex: boolean;
}

export const triggers = ['always_on', 'glob', 'model_decision', 'manual'] as const;
export type Trigger = (typeof triggers)[number];

/**
 * Which files count where none are named: all of them; none until someone says so elsewhere (the body, a setting, what
 * the file shows); none by itself, as somebody is meant to ask for it; or those below the folder that the file is in.
 */
export type Coverage = 'everything' | 'unsaid' | 'onRequest' | 'folder';

/** Of files that no other rules are known of: every key that any format has for globs will do, and silence leaves all open. */
export const anyKeys = {
  patternKeys: [],
  globStyle: 'list',
  scopeKeys,
  isAnchored: isAnchoredBySlash,
  isCaseInsensitive: false,
  coverageOf: () => 'unsaid',
  isOnRequest: false,
  isKnownByPath: false,
} as const satisfies Omit<FormatRules, 'format' | 'title' | 'globs'>;

/** As everywhere in this project: a slash anchors. */
export function isAnchoredBySlash(alternative: string): boolean {
  return alternative.includes('/');
}
