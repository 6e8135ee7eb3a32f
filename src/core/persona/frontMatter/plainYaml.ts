import { rangeWithin } from '../markdown/sourceText.ts';
import type { FrontMatterEntry, FrontMatterText } from './frontMatterEntry.ts';

const blankLine = /^ *$/;
const keyLine = /^([A-Za-z_][\w-]*):(?: +|$)/;
const listLine = /^( *)- +/;
/** In quotes without escapes, or without quotes and with no character that means anything to YAML; up to the line's end. */
const lineText = /("[^"\\\p{Cc}]+"|'[^'\p{Cc}]+'|[\w./](?:[^\s:#\p{Cc}]|:(?! |$)|(?<! )#| (?=[^ ]))*) *$/uy;
/** The same between brackets, with the comma behind it. */
const flowText = /("[^"\\\p{Cc}]+"|'[^'\p{Cc}]+'|[\w./][\w./*-]*) *(?:, *(?!\])|(?=\]))/uy;
const flowEnd = /\] *$/y;

type PlainEntry = { -readonly [Key in keyof FrontMatterEntry]: FrontMatterEntry[Key] };

/**
 * Reads YAML that can be read at a glance: keys at the margin, each with a text on its line or a list of such. Most front
 * matter is no more than that, and a YAML library takes ten times as long over it.
 * @returns what `parseStrictYaml`, whose arguments these are, makes of it; null where there is more to it.
 */
export function readPlainYaml(
  text: string,
  firstLine: number,
  prefix: string,
): readonly FrontMatterEntry[] | null {
  const entries: PlainEntry[] = [];
  let listIndent: string | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    const row = firstLine - 1 + index;
    const [start, key = ''] = keyLine.exec(line) ?? [];
    const [marker, indent = ''] = listLine.exec(line) ?? [];
    const last = entries.at(-1);
    if (start !== undefined) {
      const values = readValues(line, row, start.length);
      if (values === null) {
        return null;
      }
      const isList = line.startsWith('[', start.length);
      entries.push({ key: prefix + key, range: rangeWithin(row, 0, key.length), isList, values });
      listIndent = null;
    } else if (marker !== undefined && last !== undefined) {
      const isFirst = listIndent === null && !last.isList && last.values.length === 0;
      const value = isFirst || indent === listIndent ? readText(lineText, line, row, marker.length) : null;
      if (value === null) {
        return null;
      }
      last.isList = true;
      last.values = [...last.values, value];
      listIndent = indent;
    } else if (!blankLine.test(line)) {
      return null;
    }
  }
  return entries;
}

/** What stands behind a key. */
function readValues(line: string, row: number, column: number): readonly FrontMatterText[] | null {
  if (column === line.length) {
    return [];
  }
  if (!line.startsWith('[', column)) {
    const value = readText(lineText, line, row, column);
    return value === null ? null : [value];
  }
  const values: FrontMatterText[] = [];
  let at = column + 1;
  for (; !endsAt(line, at); at = flowText.lastIndex) {
    const value = readText(flowText, line, row, at);
    if (value === null) {
      return null;
    }
    values.push(value);
  }
  return values;
}

function endsAt(line: string, column: number): boolean {
  flowEnd.lastIndex = column;
  return flowEnd.test(line);
}

/** @param pattern looks from `column` on, and then stands behind what it has found */
function readText(pattern: RegExp, line: string, row: number, column: number): FrontMatterText | null {
  pattern.lastIndex = column;
  const source = pattern.exec(line)?.[1];
  if (source === undefined) {
    return null;
  }
  const text = /^["']/.test(source) ? source.slice(1, -1).trim() : source;
  return text === '' ? null : { text, range: rangeWithin(row, column, source.length) };
}
