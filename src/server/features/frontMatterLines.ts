import type { SourceLines } from '../../core/persona/markdown/sourceText.ts';

const delimiter = /^---[ \t]*$/;

/**
 * Whether a line (0-based) is between the delimiters of the front matter, also while that is being written: a line that is
 * no key yet, a closing delimiter that is not there.
 */
export function isInFrontMatter(lines: SourceLines, line: number): boolean {
  if (line === 0 || !delimiter.test(lines[0] ?? '')) {
    return false;
  }
  for (let above = 1; above < line; above++) {
    const text = lines[above] ?? '';
    if (delimiter.test(text)) {
      return false;
    }
  }
  const isClosed = lines.findIndex((text, index) => index >= line && delimiter.test(text)) >= 0;
  return isClosed || lines.slice(1, line).every((text) => /^(?:[\w-]+\s*:|\s|-\s|#|$)/.test(text));
}
