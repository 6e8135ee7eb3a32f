import type { SourceLines } from './sourceText.ts';

/** The white space in front of a line's first visible character. */
export function indentOf(line: string): string {
  return line.slice(0, line.length - line.trimStart().length);
}

/** How many columns a text takes at the beginning of a line; a tab reaches to the next multiple of four, as in Markdown. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    width += character === '\t' ? 4 - (width % 4) : 1;
  }
  return width;
}

/** White space as wide as a text is at the beginning of a line. */
export function toWhiteSpace(text: string): string {
  return text.replaceAll(/[^\t]/gu, ' ');
}

/** The white space that every line from `from` to before `to` begins with; lines without text do not count. */
export function commonIndent(lines: SourceLines, from: number, to: number): string {
  let common: string | null = null;
  for (let line = from; line < to && common !== ''; line++) {
    const text = lines[line] ?? '';
    if (text.trim() !== '') {
      const indent = indentOf(text);
      common = common === null || common.startsWith(indent) ? indent : sharedStart(common, indent);
    }
  }
  return common ?? '';
}

/** A line without the indent, or as much of it as it has. */
export function withoutIndent(line: string, indent: string): string {
  return line.slice(sharedStart(line, indent).length);
}

/** What both begin with. */
export function sharedStart(a: string, b: string): string {
  let length = 0;
  while (length < b.length && a.charAt(length) === b.charAt(length)) {
    length++;
  }
  return b.slice(0, length);
}
