import type { Token } from 'markdown-it';
import { unquote } from '../frontMatter/splitAtCommas.ts';
import { type InlinePart, readInline } from '../markdown/markdown.ts';
import type { Section } from '../markdown/sections.ts';
import { rangeOfLine, type SourceLines, TextFinder } from '../markdown/sourceText.ts';
import type { Pattern, Problem, Range } from '../persona.ts';
import { createProblem } from '../problemCodes.ts';
import { toPattern } from './patternText.ts';

interface Written {
  readonly globs: readonly string[];
  readonly note: string;
  /** Whether what stands before the globs says that they are not among the files: `Exclude:`. */
  readonly isExcluding: boolean;
}

const nothing: Written = { globs: [], note: '', isExcluding: false };

/** A bullet, or a row of a table, with what it names. Lines are 0-based, `end` is the one after the last. */
interface Entry extends Written {
  readonly line: number;
  readonly end: number;
  /** Whether it is a bullet with nothing more below its text. */
  readonly isBullet: boolean;
}

export interface BodyPatterns {
  readonly patterns: readonly Pattern[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the globs of a "File Patterns" section: from bullets (`` - `internal/*.go`, `cmd/*.go` - entry points ``) and
 * from the rows of a table, where one cell holds the globs and the others the note.
 * @param takesNames see `entriesOf`
 */
export function readBodyPatterns(section: Section, lines: SourceLines, takesNames = false): BodyPatterns {
  const patterns: Pattern[] = [];
  const problems: Problem[] = [];
  for (const { globs, note, line, end, isBullet, isExcluding } of entriesOf(section, takesNames)) {
    const finder = new TextFinder(lines, line, 0, end);
    for (const glob of globs) {
      const range = place(finder, glob) ?? rangeOfLine(lines, line);
      const pattern = toPattern(glob, 'body', range, note);
      patterns.push(isExcluding || excluding.test(section.title) ? { ...pattern, negated: true } : pattern);
    }
    if (globs.length === 0 && isBullet) {
      const message =
        'No pattern was found here. Write it first and in back-ticks: - `internal/**/*.go` - what it is';
      problems.push(createProblem('pattern.missing', 'warning', message, rangeOfLine(lines, line)));
    }
  }
  return { patterns, problems };
}

/**
 * The bullets of a section and the rows of its tables.
 * @param takesNames whether a plain word by itself is a path too
 */
export function entriesOf({ blocks }: Section, takesNames: boolean): Entry[] {
  const entries: Entry[] = [];
  let row: string[] = [];
  let rowLine = 0;
  for (const [index, token] of blocks.entries()) {
    const before = blocks[index - 1]?.type;
    if (token.type === 'tr_open') {
      row = [];
      rowLine = token.map?.[0] ?? rowLine + 1;
    } else if (token.type === 'tr_close' && row.length > 0) {
      entries.push({ ...readRow(row, takesNames), line: rowLine, end: rowLine + 1, isBullet: false });
    } else if (token.type === 'inline' && before === 'td_open') {
      row.push(token.content);
    } else if (token.type === 'inline' && before === 'paragraph_open' && isItem(blocks[index - 2])) {
      const [line, end] = token.map ?? [0, 0];
      entries.push({
        ...readBullet(token.content, takesNames),
        line,
        end,
        isBullet: isItem(blocks[index + 2]),
      });
    }
  }
  return entries;
}

function isItem(token: Token | undefined): boolean {
  return token?.type === 'list_item_open' || token?.type === 'list_item_close';
}

const separator = /^(?:\s|,|&|\/|\+|\band\b|\bor\b|<br ?\/?>)*$/;
/** A wildcard, a folder, or a name with an extension. */
const globLike = /[*?{]|.\/$|\w\.\w+$/;
/** Names with slashes between them. */
const pathLike = /^\.{0,2}\/?[\w.-]+(?:\/[\w.-]+)+$|^\/[\w.-]+$/;
const emphasised = /^[*_]+\p{L}+[*_]*$/u;
const introduction = /(?:^|[:–—-])\s*$/;
/** A label that says nothing else. */
const excluding =
  /^[^\p{L}]*(?:exclud(?:e|es|ed|ing)|exclusions?|ignor(?:e|es|ed|ing)|except|not|skip(?:ped)?)(?: (?:files?|paths?|patterns?))?[^\p{L}]*$/iu;
/** A folder's name, under a heading that announces folders. */
const plainName = /^(?!(?:none|all|any|everything)$)[a-z_][\w-]*$/;

/** The first run of code spans is the globs, the text around it the note. */
function readBullet(source: string, takesNames: boolean): Written {
  const { parts } = readInline(source);
  const first = parts.findIndex(({ isCode }) => isCode);
  const before = parts.slice(0, Math.max(first, 0));
  const lead = before.map(({ text }) => text).join('');
  if (first < 0 || !introduction.test(lead)) {
    return readBare(source, takesNames);
  }
  const globs: string[] = [];
  let next = first;
  while (parts[next]?.isCode === true) {
    globs.push((parts[next] as InlinePart).text.trim());
    next += parts[next + 1]?.isCode === false && separator.test((parts[next + 1] as InlinePart).text) ? 2 : 1;
  }
  const note = joinNotes([toNote(before), toNote(parts.slice(next))]);
  return { globs, note, isExcluding: excluding.test(lead) };
}

/** A bullet without back-ticks counts where its first word cannot be anything but a glob. */
function readBare(source: string, takesNames: boolean): Written {
  const [word = ''] = source.split(/\s/, 1);
  const glob = unquote(word.replace(/[:,]$/, ''));
  const isAlone = /^\s*(?:[-–—:(]|$)/.test(source.slice(word.length)) || word.endsWith(':');
  const isPath = pathLike.test(glob) || (takesNames && plainName.test(glob));
  if (!(globLike.test(glob) || (isAlone && isPath)) || emphasised.test(glob)) {
    return nothing;
  }
  const note = toNote(readInline(source.slice(word.length)).parts);
  return { globs: [glob], note, isExcluding: false };
}

function readRow(cells: readonly string[], takesNames: boolean): Written {
  const strict = cells.map((cell) => readBullet(cell, false));
  const read = strict.some(({ globs }) => globs.length > 0)
    ? strict
    : cells.map((cell) => readBullet(cell, takesNames));
  const ticked = cells.findIndex((cell) => cell.trimStart().startsWith('`'));
  const index = ticked < 0 ? read.findIndex(({ globs }) => globs.length > 0) : ticked;
  const cell = read[index];
  if (cell === undefined) {
    return nothing;
  }
  const others = cells.filter((_, other) => other !== index).map((text) => readInline(text).text);
  return { ...cell, note: joinNotes([cell.note, ...others]) };
}

function joinNotes(notes: readonly string[]): string {
  return notes.filter((note) => note !== '').join(' ');
}

function toNote(parts: readonly InlinePart[]): string {
  return parts
    .map(({ isCode, text }) => (isCode ? `\`${text}\`` : text))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s:–—-]+/, '')
    .replace(/[\s:–—-]+$/, '');
}

/** In its back-ticks if it can be found so, since the same words may stand before them. */
function place(finder: TextFinder, glob: string): Range | null {
  const ticked = finder.find(`\`${glob}`);
  if (ticked === null) {
    return finder.find(glob);
  }
  return { start: { line: ticked.start.line, column: ticked.start.column + 1 }, end: ticked.end };
}
