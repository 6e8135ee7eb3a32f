import type { Problem } from '../core/persona/persona.ts';

/** A persona file that was looked at. */
export interface LintedFile {
  /** As the user knows it. */
  readonly source: string;
  /** Absolute. */
  readonly path: string;
  /** What was wrong with it and has been mended. */
  readonly fixed: readonly Problem[];
  /** What is wrong with it, in the order of the file. */
  readonly problems: readonly Problem[];
}

/** A file as the command line's contract has it; the keys and their order are part of it. Lines and columns are 1-based. */
export function lintedJson({ source, fixed, problems }: LintedFile) {
  return {
    file: source,
    fixed: fixed.map(({ code, fix }) => ({ code, title: fix?.title ?? '' })),
    problems: problems.map(({ code, severity, message, range: { start, end }, fix }) => ({
      code,
      severity,
      message,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      fix: fix === null ? null : { title: fix.title, isSafe: fix.isSafe },
    })),
  };
}
