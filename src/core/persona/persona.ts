/**
 * What a persona file says, as values. Lines and columns are 1-based and count UTF-16 code units, as the
 * command line prints them; a range's end is exclusive.
 */

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Where a persona file comes from; it decides which rules its patterns follow. */
export type Format =
  | 'persona'
  | 'claude-agent'
  | 'claude-rule'
  | 'copilot-instructions'
  | 'copilot-agent'
  | 'agents-file'
  | 'cursor-rule'
  | 'windsurf-rule'
  | 'cline-rule'
  | 'continue-rule'
  | 'coderabbit';

export type Origin = 'workspace' | 'user' | 'bundled';

export type PatternOrigin = 'frontMatter' | 'body' | 'config' | 'inferred';

/** One glob as it was written, without its leading `!` (that is `negated`). */
export interface Pattern {
  readonly glob: string;
  readonly negated: boolean;
  readonly origin: PatternOrigin;
  readonly range: Range;
  /** What the author wrote beside the glob (`- HTTP handlers`), or an empty string. */
  readonly note: string;
}

export interface Item {
  /** The id written on the item, or one made from its section and its text; never from its position. */
  readonly id: string;
  /** The question, as plain text with Markdown's back-ticks kept and comments removed. */
  readonly text: string;
  readonly required: boolean;
  /** `<!-- reason=optional -->` on it or on a heading above it: it may be not applicable without a word why. */
  readonly reasonIsOptional: boolean;
  /** What an answer remembers of the text, see `wordingOf`. */
  readonly wording: string;
  readonly range: Range;
}

export type ChecklistKind = 'task' | 'derived';

export interface Checklist {
  /** The label paragraph or the heading the items stand under; the persona's name where there is neither. */
  readonly title: string;
  /** The headings above it, outermost first, the document's title included. */
  readonly headingPath: readonly string[];
  readonly kind: ChecklistKind;
  /** The globs of `<!-- files="a,b" -->` on the nearest heading that has one; null where every file of the persona counts. */
  readonly files: readonly Pattern[] | null;
  readonly range: Range;
  readonly items: readonly Item[];
}

/** A heading that is neither a checklist nor a list of patterns, with what stands below it. */
export interface GuidanceSection {
  readonly title: string;
  /** 1 to 6, as in Markdown. */
  readonly level: number;
  /** From the heading's line to the line before the next heading of any level. */
  readonly range: Range;
  readonly children: readonly GuidanceSection[];
}

/** A fenced code block. */
export interface Example {
  /** The nearest heading. */
  readonly title: string;
  /** The fence's info word in lower case, or an empty string. */
  readonly language: string;
  readonly code: string;
  /** The fence's opening line. */
  readonly range: Range;
}

export type Severity = 'error' | 'warning' | 'information';

/**
 * Replaces a range; an empty range inserts. Line ends of the new text are `\n`; they become those of the file where the edit
 * is made, by an editor and by `applyEdits` alike.
 */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** Edits of the persona file that mend a problem. They do not overlap, and refer to the text as it is. */
export interface Fix {
  /** What it does, as a command: "Put the value in quotes". */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Whether it only writes down what was understood anyway, so that nothing changes its meaning. */
  readonly isSafe: boolean;
}

/** What is wrong with a persona file. */
export interface Problem {
  /** Stable and documented, such as `pattern.too-long`. */
  readonly code: string;
  readonly severity: Severity;
  /** Names what is wrong and the remedy. */
  readonly message: string;
  readonly range: Range;
  /** The mend, where one is known. */
  readonly fix: Fix | null;
}

/** One parsed persona file. What needs the whole Markdown is read when it is first asked for, see `parsePersona`. */
export interface Persona {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly format: Format;
  readonly origin: Origin;
  /** Where the file is, as its host names it: a URI in the editor, a path on the command line. */
  readonly source: string;
  /** It covers every file, patterns or not. */
  readonly alwaysApplies: boolean;
  /** `enabled: false` in the front matter, or a format that waits to be asked: it applies only in folders where it has been chosen. */
  readonly onRequest: boolean;
  readonly patterns: readonly Pattern[];
  /** Its Markdown, on the lines it has in the file: empty ones stand for the front matter. */
  readonly markdown: string;
  readonly checklists: readonly Checklist[];
  readonly guidance: readonly GuidanceSection[];
  readonly examples: readonly Example[];
  readonly problems: readonly Problem[];
}
