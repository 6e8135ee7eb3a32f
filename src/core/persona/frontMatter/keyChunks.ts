import type { SourceLines } from '../markdown/sourceText.ts';
import { isPersonaKey } from './frontMatterKeys.ts';

/** A key of the front matter with all lines that belong to its value. Lines are 0-based, `end` is the one after the last. */
export interface KeyChunk {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** What stands before the key. */
  readonly indent: string;
  /** Where the value begins on the first line: behind the colon. */
  readonly column: number;
  /** Whether lines belong to it that YAML would not have taken for a part of the value. */
  readonly hasStrayLines: boolean;
  /** Whether some of its lines stand between tags. */
  readonly isTagged: boolean;
}

export interface KeyChunks {
  readonly chunks: readonly KeyChunk[];
  /** The lines that belong to no key. */
  readonly skipped: readonly number[];
}

const keyLine = /^[ \t]*(["']?)([A-Za-z_][\w-]*)\1[ \t]*:(?=[ \t]|$)/;
/** Without the space that YAML wants behind the colon; that is a key only where the word is one of ours. */
const looseKeyLine = /^[ \t]*([A-Za-z_][\w-]*)[ \t]*[:：](?!\/\/)/;
const blockHeader = /^\s*(?:[|>][\d+-]{0,2})?\s*$/;
export const blankOrComment = /^[ \t]*(?:#.*)?$/s;
const listLine = /^[ \t]*-(?:[ \t]|$)/;

/**
 * Divides front matter at its keys, as a reader does. To a key belong the indented lines below it, empty ones, comments
 * and lists; whatever stands between a tag that opens in its value (`<example>`) and the one that closes it; and text
 * at the margin below a description or below a key without a value.
 */
export function splitAtKeys(lines: SourceLines, start: number, end: number): KeyChunks {
  const chunks: { -readonly [Key in keyof KeyChunk]: KeyChunk[Key] }[] = [];
  const skipped: number[] = [];
  const closers = lastClosers(lines, start, end);
  let margin: number | null = null;
  let isOpen = false;
  let tag: string | null = null;
  for (let index = start; index < end; index++) {
    const line = lines[index] ?? '';
    const chunk = chunks.at(-1);
    const indent = yamlIndentOf(line);
    const isBelow = indent.length > (chunk?.indent.length ?? 0) || isFiller(line);
    if (tag !== null && chunk !== undefined) {
      chunk.hasStrayLines ||= !isBelow;
      chunk.isTagged = true;
      chunk.end = index + 1;
      tag = openTag(line, tag, index, closers);
      continue;
    }
    const found = indent.length <= (margin ?? indent.length) ? readKey(line) : null;
    if (found !== null) {
      margin ??= indent.length;
      chunks.push({ ...found, start: index, end: index + 1, indent, hasStrayLines: false, isTagged: false });
      isOpen = true;
    } else if (isOpen && chunk !== undefined && isBelow) {
      chunk.end = index + 1;
    } else if (isOpen && chunk !== undefined && takesText(chunk, lines)) {
      chunk.hasStrayLines = true;
      chunk.end = index + 1;
    } else if (!blankOrComment.test(line)) {
      skipped.push(index);
      isOpen = false;
    }
    tag = isOpen ? openTag(line, null, index, closers) : null;
  }
  return { chunks, skipped };
}

/** What YAML takes for white space in front of a line: less than what looks so. */
export function yamlIndentOf(line: string): string {
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

function readKey(line: string): { key: string; column: number } | null {
  const [strict, , key = ''] = keyLine.exec(line) ?? [];
  if (strict !== undefined) {
    return { key, column: strict.length };
  }
  const [loose, word = ''] = looseKeyLine.exec(line) ?? [];
  return loose !== undefined && isPersonaKey(word) ? { key: word, column: loose.length } : null;
}

function isFiller(line: string): boolean {
  return blankOrComment.test(line) || listLine.test(line);
}

function takesText({ key, start, end, column, hasStrayLines }: KeyChunk, lines: SourceLines): boolean {
  const hasValue =
    !blockHeader.test((lines[start] ?? '').slice(column)) ||
    (!hasStrayLines && lines.slice(start + 1, end).some((line) => line.trim() !== ''));
  return key === 'description' || !hasValue;
}

const tags = /<(\/?)([A-Za-z][\w-]*)>/g;

/** For each tag the last line that closes it. */
function lastClosers(lines: SourceLines, start: number, end: number): ReadonlyMap<string, number> {
  const closers = new Map<string, number>();
  for (let index = start; index < end; index++) {
    for (const [, slash, name = ''] of (lines[index] ?? '').matchAll(tags)) {
      if (slash === '/') {
        closers.set(name, index);
      }
    }
  }
  return closers;
}

/** The tag that is open behind a line: the outermost one that is closed on a later line. */
function openTag(
  line: string,
  openBefore: string | null,
  index: number,
  closers: ReadonlyMap<string, number>,
): string | null {
  let open = openBefore;
  for (const [, slash, name = ''] of line.matchAll(tags)) {
    if (slash === '/') {
      open = open === name ? null : open;
    } else if (open === null && (closers.get(name) ?? -1) > index) {
      open = name;
    }
  }
  return open;
}
