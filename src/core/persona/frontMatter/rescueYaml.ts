import {
  rangeOfLine,
  rangeOfLines,
  rangeWithin,
  type SourceLines,
  TextFinder,
} from '../markdown/sourceText.ts';
import type { Fix, Problem } from '../persona.ts';
import { createProblem } from '../problemCodes.ts';
import { isPersonaKey } from './frontMatterKeys.ts';
import { splitAtCommas, unquote } from './splitAtCommas.ts';
import { type FrontMatterEntry, parseStrictYaml } from './strictYaml.ts';
import { writeYamlList, writeYamlText } from './writeYaml.ts';

export interface RescuedYaml {
  readonly entries: readonly FrontMatterEntry[];
  readonly problems: readonly Problem[];
}

interface Chunk {
  readonly start: number;
  end: number;
}

const keyPart = /^[ \t]*(["']?)[A-Za-z_][\w-]*\1[ \t]*:/;
const keyLine = /^[ \t]*(["']?)([A-Za-z_][\w-]*)\1[ \t]*:(?:[ \t]+(.*))?$/;

/**
 * Reads front matter that is not YAML as a whole, key by key: each key with the lines below it is tried as YAML alone,
 * and what fails is taken as plain text, as if its author had quoted it. So a bad line costs only itself. Lines are
 * 0-based, `end` is the line after the last.
 */
export function rescueYaml(lines: SourceLines, start: number, end: number): RescuedYaml {
  const entries: FrontMatterEntry[] = [];
  const problems: Problem[] = [];
  const { chunks, skipped } = splitAtKeys(lines, start, end);
  for (const chunk of chunks) {
    const strict = parseStrictYaml(lines.slice(chunk.start, chunk.end).join('\n'), chunk.start + 1);
    if (strict !== null) {
      entries.push(...strict);
      continue;
    }
    const entry = readAsText(lines, chunk);
    if (isPersonaKey(entry.key)) {
      const understood = entry.values.map(({ text }) => JSON.stringify(shorten(text))).join(', ');
      const message = `The value of ${entry.key} is not valid YAML; it was read as ${understood || 'empty'}. Put it in quotes.`;
      const range = rangeOfLine(lines, chunk.start);
      const fix = quoteValue(lines, chunk, entry);
      problems.push(createProblem('frontMatter.rescued', 'warning', message, range, fix));
    }
    entries.push(entry);
  }
  const [first] = skipped;
  if (first !== undefined) {
    const count =
      skipped.length === 1 ? 'This line belongs' : `This line and ${skipped.length - 1} more belong`;
    const message = `${count} to no key and was not read. Write key: value, or indent what continues a value.`;
    problems.push(createProblem('frontMatter.line-skipped', 'warning', message, rangeOfLine(lines, first)));
  }
  return { entries, problems };
}

/** A chunk is a key line at the margin with the indented, empty, comment and list lines below it. */
function splitAtKeys(lines: SourceLines, start: number, end: number): { chunks: Chunk[]; skipped: number[] } {
  const chunks: Chunk[] = [];
  const skipped: number[] = [];
  let margin: number | null = null;
  let open = false;
  for (let index = start; index < end; index++) {
    const line = lines[index] ?? '';
    const indent = line.length - line.trimStart().length;
    const last = chunks.at(-1);
    if (keyLine.test(line) && indent <= (margin ?? indent)) {
      margin ??= indent;
      chunks.push({ start: index, end: index + 1 });
      open = true;
    } else if (open && last !== undefined && (indent > (margin ?? 0) || /^\s*(?:-\s.*)?$/.test(line))) {
      last.end = index + 1;
    } else if (!/^\s*(?:#.*)?$/.test(line)) {
      skipped.push(index);
      open = false;
    }
  }
  return { chunks, skipped };
}

function readAsText(lines: SourceLines, { start, end }: Chunk): FrontMatterEntry {
  const line = lines[start] ?? '';
  const [, , key = '', rest = ''] = keyLine.exec(line) ?? [];
  const range = rangeWithin(start, line.indexOf(key), key.length);
  const first = withoutComment(rest);
  const below = lines
    .slice(start + 1, end)
    .map(withoutComment)
    .filter((text) => text !== '');
  if (first === '' && below.length > 0 && below.every((text) => /^-(?:\s|$)/.test(text))) {
    return listEntry(
      lines,
      start + 1,
      end,
      key,
      range,
      below.map((text) => text.slice(1).trim()),
    );
  }
  const text = [/^[|>][+-]?\d?$/.test(first) ? '' : first, ...below].join(' ').trim();
  if (text.startsWith('[') && text.endsWith(']')) {
    return listEntry(lines, start, end, key, range, splitAtCommas(text.slice(1, -1)));
  }
  const { end: valueEnd } = rangeOfLines(lines, start, end);
  const { start: valueStart } = rangeWithin(start, line.length - rest.length, 0);
  const value = { text: unquote(text), range: { start: valueStart, end: valueEnd } };
  return { key, range, isList: false, values: text === '' ? [] : [value] };
}

/** Writes the value as it was read, in place of all from behind its colon to the end of its last line. */
function quoteValue(lines: SourceLines, { start, end }: Chunk, { values, isList }: FrontMatterEntry): Fix {
  const line = lines[start] ?? '';
  const indent = line.slice(0, line.length - line.trimStart().length);
  const texts = values.map(({ text }) => text);
  const newText = isList ? writeYamlList(texts, indent) : ` ${writeYamlText(texts.join(''), indent)}`;
  const colon = (keyPart.exec(line)?.[0] ?? line).length;
  const from = rangeWithin(start, colon, 0).start;
  const range = { start: from, end: rangeOfLines(lines, start, lastLine(lines, start, end) + 1).end };
  return { title: 'Put the value in quotes', edits: [{ range, newText }], isSafe: true };
}

/** The last line of a chunk that is neither empty nor a comment. */
function lastLine(lines: SourceLines, start: number, end: number): number {
  let last = end - 1;
  while (last > start && /^\s*(?:#.*)?$/.test(lines[last] ?? '')) {
    last--;
  }
  return last;
}

function listEntry(
  lines: SourceLines,
  start: number,
  end: number,
  key: string,
  range: FrontMatterEntry['range'],
  texts: readonly string[],
): FrontMatterEntry {
  const finder = new TextFinder(lines, start, 0, end);
  const values = texts
    .map(unquote)
    .filter((text) => text !== '')
    .map((text) => ({ text, range: finder.find(text) ?? rangeOfLines(lines, start, end) }));
  return { key, range, isList: true, values };
}

/** As YAML does: a `#` after white space begins a comment. */
function withoutComment(line: string): string {
  return line.replace(/(?:^|\s)#.*$/, '').trim();
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
