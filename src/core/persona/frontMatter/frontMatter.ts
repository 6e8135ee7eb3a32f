import matter from 'gray-matter';
import { rangeOfLine, type SourceLines } from '../markdown/sourceText.ts';
import type { Problem } from '../persona.ts';
import { createProblem } from '../problemCodes.ts';
import { type FrontMatterBlock, findFrontMatter } from './frontMatterBlock.ts';
import { isPersonaKey } from './frontMatterKeys.ts';
import { rescueYaml } from './rescueYaml.ts';
import { type FrontMatterEntry, parseStrictYaml } from './strictYaml.ts';

/** gray-matter looks for a comment from every line, over all empty lines that follow: bounded, that stays cheap. */
const maximumLines = 1_000;
/** In UTF-16 code units. */
const maximumLength = 64 * 1024;

export interface FrontMatter {
  /** Each key once, in the order of the file. */
  readonly entries: readonly FrontMatterEntry[];
  /** The line, 0-based, on which the Markdown begins. */
  readonly bodyLine: number;
  readonly problems: readonly Problem[];
}

/** Reads the front matter of a file; its body begins at line 0 where there is none. Nothing in it is evaluated. */
export function readFrontMatter(lines: SourceLines): FrontMatter {
  const block = findFrontMatter(lines, (start, end) => {
    const entries = isTooLarge(lines, start, end) ? null : parseThroughGrayMatter(lines, start, end);
    return entries !== null && entries.length > 0;
  });
  if (block === null) {
    return { entries: [], bodyLine: 0, problems: [] };
  }
  const { start, end, bodyLine } = block;
  const problems = problemsOfBlock(lines, block);
  if (block.kind === 'notYaml' || isTooLarge(lines, start, end)) {
    return { entries: [], bodyLine, problems };
  }
  const strict = parseThroughGrayMatter(lines, start, end);
  const read = strict === null ? rescueYaml(lines, start, end) : { entries: strict, problems: [] };
  const { entries, repeated } = withoutRepeats(read.entries);
  for (const entry of repeated) {
    const message = `${entry.key} stands in the front matter before; the first one counts. Remove this one.`;
    problems.push(createProblem('frontMatter.duplicate-key', 'warning', message, entry.range));
  }
  return { entries, bodyLine, problems: [...problems, ...read.problems] };
}

/** `repeated` has each key of ours once, however often it comes back. */
function withoutRepeats(
  all: readonly FrontMatterEntry[],
): Record<'entries' | 'repeated', FrontMatterEntry[]> {
  const first = new Map<string, FrontMatterEntry>();
  const second = new Map<string, FrontMatterEntry>();
  for (const entry of all) {
    const map = first.has(entry.key) ? second : first;
    if (!map.has(entry.key)) {
      map.set(entry.key, entry);
    }
  }
  return {
    entries: [...first.values()],
    repeated: [...second.values()].filter(({ key }) => isPersonaKey(key)),
  };
}

/**
 * The one call of gray-matter. What it gets is delimited by us, so that neither a language after the opening line nor
 * an inexact closing line reaches it; it always gets options, since without them it caches and forgets errors; and
 * every engine but ours refuses, its own JavaScript engine (an `eval`) first of all.
 */
function parseThroughGrayMatter(
  lines: SourceLines,
  start: number,
  end: number,
): readonly FrontMatterEntry[] | null {
  let entries: readonly FrontMatterEntry[] | null = [];
  matter(`---\n${lines.slice(start, end).join('\n')}\n---\n`, {
    language: 'yaml',
    delimiters: ['---', '---\n'],
    excerpt: false,
    engines: {
      yaml: (text) => {
        // The text begins with the line feed of the opening line, hence one line above the first.
        entries = parseStrictYaml(text, start);
        return {};
      },
      javascript: refuse,
      json: refuse,
    },
  });
  return entries;
}

function refuse(): never {
  throw new Error('Front matter is data: only YAML is read.');
}

function isTooLarge(lines: SourceLines, start: number, end: number): boolean {
  return end - start > maximumLines || lines.slice(start, end).join('\n').length > maximumLength;
}

function problemsOfBlock(lines: SourceLines, { kind, start, end }: FrontMatterBlock): Problem[] {
  const opening = rangeOfLine(lines, kind === 'unopened' ? start : start - 1);
  if (kind === 'notYaml') {
    const message =
      'Only YAML front matter is read, so none of this was read or run. Write --- alone on the first line.';
    return [createProblem('frontMatter.not-yaml', 'error', message, opening)];
  }
  const problems: Problem[] = [];
  if (kind === 'unclosed') {
    const message = 'The front matter is never closed. Add a line with --- after its last key.';
    problems.push(createProblem('frontMatter.unclosed', 'warning', message, opening));
  }
  if (kind === 'unopened') {
    const message = 'The front matter has no opening line. Make --- the first line of the file.';
    problems.push(createProblem('frontMatter.unopened', 'warning', message, opening));
  }
  if (isTooLarge(lines, start, end)) {
    const message =
      'The front matter is larger than 64 KB or 1,000 lines and was not read. Move its text into the body.';
    problems.push(createProblem('frontMatter.too-large', 'error', message, opening));
  }
  return problems;
}
