import type { SourceLines } from '../markdown/sourceText.ts';

/** Where the front matter of a file is. Lines are 0-based, `end` and `bodyLine` are the line after the last. */
export interface FrontMatterBlock {
  readonly kind: 'closed' | 'unclosed' | 'unopened' | 'notYaml';
  /** The first line between the delimiters. */
  readonly start: number;
  /** The line after the last one between the delimiters. */
  readonly end: number;
  /** Where the Markdown begins. */
  readonly bodyLine: number;
}

const delimiter = /^---[ \t]*$/;
/** What gray-matter would choose an engine by, JavaScript among them. */
const namedOpening = /^---[ \t]*[A-Za-z][\w-]*[ \t]*$/;
const heading = /^#{1,6}[ \t]/;
const keyLine = /^[A-Za-z_][\w-]*[ \t]*:(?:[ \t]|$)/;
const continuation = /^(?:[ \t]+\S|-[ \t])/;
/** Keys that no paragraph starts with by chance, for front matter that lacks its opening line. */
const tellingKey = /^(?:name|description|globs|patterns|alwaysApply|applyTo)[ \t]*:/;

/**
 * Finds the front matter. Only a first line of `---` and white space opens it, and only another such line closes it.
 * @param isMapping whether the lines from `start` to before `end` are YAML key lines without an error
 */
export function findFrontMatter(
  lines: SourceLines,
  isMapping: (start: number, end: number) => boolean,
): FrontMatterBlock | null {
  const first = lines[0] ?? '';
  if (!delimiter.test(first)) {
    return namedOpening.test(first) ? findNotYaml(lines) : findUnopened(lines);
  }
  const close = findDelimiter(lines, 1);
  const closes = close >= 0 && (!hasHeading(lines, 1, close) || isMapping(1, close));
  if (closes) {
    return { kind: 'closed', start: 1, end: close, bodyLine: close + 1 };
  }
  const end = endOfKeys(lines, 1);
  return end === 1 ? null : { kind: 'unclosed', start: 1, end, bodyLine: end };
}

function findNotYaml(lines: SourceLines): FrontMatterBlock | null {
  const close = findDelimiter(lines, 1);
  return close < 0 ? null : { kind: 'notYaml', start: 1, end: close, bodyLine: close + 1 };
}

function findUnopened(lines: SourceLines): FrontMatterBlock | null {
  const start = lines.findIndex((line) => line.trim() !== '');
  if (!tellingKey.test(lines[start] ?? '')) {
    return null;
  }
  const end = endOfKeys(lines, start);
  return delimiter.test(lines[end] ?? '') ? { kind: 'unopened', start, end, bodyLine: end + 1 } : null;
}

function findDelimiter(lines: SourceLines, from: number): number {
  return lines.findIndex((line, index) => index >= from && delimiter.test(line));
}

/** A heading with text below it is the document, and the `---` after it a rule; one with a key below is a comment. */
function hasHeading(lines: SourceLines, from: number, to: number): boolean {
  for (let line = from; line < to; line++) {
    if (heading.test(lines[line] ?? '') && (lines[line - 1] ?? '').trim() === '') {
      const below = lines.slice(line, to).find((text) => text.trim() !== '' && !text.startsWith('#'));
      return below === undefined || !keyLine.test(below);
    }
  }
  return false;
}

/** The line after the last of those that are plainly keys and their values. */
function endOfKeys(lines: SourceLines, from: number): number {
  let line = from;
  while (keyLine.test(lines[line] ?? '') || (line > from && continuation.test(lines[line] ?? ''))) {
    line++;
  }
  return line;
}
