import { commonIndent } from '../markdown/indent.ts';
import { rangeOfLines, rangeWithin, type SourceLines, TextFinder } from '../markdown/sourceText.ts';
import type { FrontMatterEntry } from './frontMatterEntry.ts';
import { patternKeys } from './frontMatterKeys.ts';
import { blankOrComment, type KeyChunk } from './keyChunks.ts';
import { splitAtCommas, unquote } from './splitAtCommas.ts';

const blockHeader = /^([|>])[\d+-]{0,2}$/;
const listMarker = /^\s*-(?:\s|$)/;
/** Lines that say something as lines: lists, tags, turns of a conversation. */
const tellingLine = /^\s*(?:[-*+<#]|\d+[.)]\s)/;

/** A value that is not YAML, read as if its author had quoted it. */
export function readAsText(lines: SourceLines, chunk: KeyChunk): FrontMatterEntry {
  const { key, start, column } = chunk;
  const end = lastLineOf(lines, chunk) + 1;
  const first = lines[start] ?? '';
  const range = rangeWithin(start, first.indexOf(key), key.length);
  const isPatterns = patternKeys.has(key);
  const [, header] = blockHeader.exec(first.slice(column).trim()) ?? [];
  const head = header === undefined ? withoutComment(first.slice(column), isPatterns).trim() : '';
  const indent = commonIndent(lines, start + 1, end);
  const below = lines.slice(start + 1, end).map((line) => {
    const text = line.slice(indent.length).trimEnd();
    return isPatterns && header === undefined
      ? withoutComment(text, true).replace(/^#.*/s, '').trimEnd()
      : text;
  });
  // A list may begin beside its key.
  const beginsList = isPatterns && listMarker.test(head);
  const filled = (beginsList ? [head] : []).concat(
    below.filter((text) => text !== '' && !/^\s*#/.test(text)),
  );
  if (
    (head === '' || beginsList) &&
    header === undefined &&
    filled.length > 0 &&
    filled.every((text) => listMarker.test(text))
  ) {
    const texts = filled.map((text) => withoutComment(text, isPatterns).trim().slice(1).trim());
    return listEntry(lines, chunk, range, texts);
  }
  const keepsLines =
    isPatterns ||
    header === '|' ||
    chunk.hasStrayLines ||
    chunk.isTagged ||
    below.some((text) => tellingLine.test(text));
  const text = (keepsLines ? [head, ...below].join('\n') : fold([head, ...below])).trim();
  if (header === undefined && isFlowList(text)) {
    return listEntry(lines, chunk, range, splitAtCommas(text.slice(1, -1)));
  }
  if (header === undefined && isPatterns && /^\[[^\]]*$/.test(text)) {
    // Nobody has closed it.
    return listEntry(lines, chunk, range, splitAtCommas(text.slice(1)));
  }
  const value = rangeOfLines(lines, start, end);
  const lead = first.slice(column).length - first.slice(column).trimStart().length;
  const { start: valueStart } = rangeWithin(start, column + lead, 0);
  const read = header !== undefined ? text : isPatterns ? unquoteEach(text) : unquoteText(text);
  const values = read === '' ? [] : [{ text: read, range: { start: valueStart, end: value.end } }];
  return { key, range, isList: false, values };
}

/** The last line of a chunk, 0-based, that is neither empty nor a comment. */
export function lastLineOf(lines: SourceLines, { start, end }: Pick<KeyChunk, 'start' | 'end'>): number {
  let last = end - 1;
  while (last > start && blankOrComment.test(lines[last] ?? '')) {
    last--;
  }
  return last;
}

/**
 * As YAML does, where a `#` after white space begins a comment. In prose it is one only with a space on both sides: "issue #12"
 * is none.
 */
export function withoutComment(line: string, isPatterns: boolean): string {
  return line.replace(isPatterns ? /\s#.*$/s : /\s# .*$/s, '');
}

function listEntry(
  lines: SourceLines,
  { key, start, end }: KeyChunk,
  range: FrontMatterEntry['range'],
  texts: readonly string[],
): FrontMatterEntry {
  const finder = new TextFinder(lines, start, 0, end);
  const values = texts
    .map((text) => unquote(text.replace(/(?<=["']),$/, '')))
    .filter((text) => text !== '')
    .map((text) => ({ text, range: finder.find(text) ?? rangeOfLines(lines, start, end) }));
  return { key, range, isList: true, values };
}

/** As YAML joins the lines of a plain value: one line end is a space, an empty line is a line end. */
function fold(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .join('\n')
    .replaceAll(/\n+/g, (lineEnds) => (lineEnds.length === 1 ? ' ' : lineEnds.slice(1)));
}

/** Whether the bracket that opens the text is closed by the one that ends it. */
function isFlowList(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    depth += character === '[' ? 1 : character === ']' ? -1 : 0;
    if (depth === 0) {
      return index > 0 && index === text.length - 1;
    }
  }
  return false;
}

const quotedWhole = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/;

/** `"a", 'b'` is a, b, and so is `"a, b"`, and so are lines of them: tools that take one text know no line breaks. */
function unquoteEach(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      splitAtCommas(quotedWhole.test(line.trim()) ? unescape(line.trim()) : line)
        .map(unquote)
        .filter((part) => part !== '')
        .join(', '),
    )
    .filter((line) => line !== '')
    .join(', ');
}

/** Without quotes around the whole, also where there are such quotes inside: `"Use when "stuck": ask"`. */
function unquoteText(text: string): string {
  const quote = text.charAt(0);
  const second = text.indexOf(quote, 1);
  const isWhole =
    (quote === '"' || quote === "'") &&
    text.length > 1 &&
    text.endsWith(quote) &&
    (second === text.length - 1 ||
      /[\s(\\]/.test(text.charAt(second - 1)) ||
      /^\p{L}.\p{L}$/u.test(text.slice(second - 1, second + 2)));
  return isWhole ? unescape(text) : unquote(text);
}

/** What stands between the quotes around a text. */
function unescape(text: string): string {
  const inner = text.slice(1, -1).trim();
  return text.startsWith('"') ? inner.replaceAll(/\\(["\\])/g, '$1') : inner.replaceAll("''", "'");
}
