import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  visit,
} from 'yaml';
import { once } from '../../once.ts';
import { composeYaml } from '../frontMatter/composeYaml.ts';
import { withoutComment } from '../frontMatter/readAsText.ts';
import { commonIndent, withoutIndent } from '../markdown/indent.ts';
import { rangeOfLines, rangeWithin, type SourceLines } from '../markdown/sourceText.ts';
import type { Problem, Range } from '../persona.ts';
import { createProblem } from '../problemCodes.ts';

/** One entry of `reviews.path_instructions`. */
export interface PathInstruction {
  readonly path: { readonly text: string; readonly range: Range };
  readonly instructions: Instructions;
}

/** A text inside the YAML. */
export interface Instructions {
  /** Its lines, without the indent that YAML takes away. */
  readonly lines: SourceLines;
  readonly range: Range;
  /** Where the lines stand, 0-based; null where they are not the file's own (a quoted text with `\n` in it). */
  readonly place: { readonly firstLine: number; readonly indent: string } | null;
}

/** How many entries are read. */
const maximumEntries = 500;
/** In UTF-16 code units: far more than any configuration has, and what YAML makes of hostile texts takes its time. */
const maximumLength = 128 * 1024;

/** Reads the path instructions of a `.coderabbit.yaml`. What is wrong with the file costs only itself. */
export function readCodeRabbitFile(lines: SourceLines): {
  entries: readonly PathInstruction[];
  problems: readonly Problem[];
} {
  const text = lines.join('\n').slice(0, maximumLength);
  const document = composeYaml(text);
  const position = positionsIn(lines);
  const rangeOf = (offsets: readonly number[] | null | undefined): Range => {
    const [start = 0, end = start] = offsets ?? [];
    return { start: position(start), end: position(Math.max(start, end)) };
  };
  const anchors = once(() => {
    const named = new Map<string, Node>();
    visit(document, {
      Node: (_, node) => {
        if ('anchor' in node && node.anchor !== undefined) {
          named.set(node.anchor, node);
        }
      },
    });
    return named;
  });
  const resolved = (node: unknown): unknown => (isAlias(node) ? anchors().get(node.source) : node);
  const pairAt = (node: unknown, key: string): Pair | undefined => {
    const map = resolved(node);
    return isMap(map) ? map.items.find((pair) => isScalar(pair.key) && pair.key.value === key) : undefined;
  };
  const valueAt = (node: unknown, key: string): unknown => resolved(pairAt(node, key)?.value);

  const problems: Problem[] = [];
  if (text.length === maximumLength) {
    const message = `The file is larger than ${maximumLength / 1024} KB; only its beginning is read. Shorten it.`;
    problems.push(createProblem('file.too-large', 'error', message, rangeOf([0])));
  }
  if (document === null) {
    const message = 'The file nests lists or brackets too deep, so nothing of it is read. Mend it.';
    problems.push(createProblem('file.not-yaml', 'warning', message, rangeOf([0])));
  }
  const [error] = document?.errors ?? [];
  if (error !== undefined) {
    const message = `The file is not valid YAML: ${error.message.replace(/\.?$/, '.')} Mend it; what can be read of it is used.`;
    problems.push(createProblem('file.not-yaml', 'warning', message, rangeOf(error.pos)));
  }
  const list = valueAt(valueAt(document?.contents, 'reviews'), 'path_instructions');
  const nodes = isSeq(list) ? (list.items as Node[]) : [];
  const entries: PathInstruction[] = [];
  for (const [index, node] of nodes.entries()) {
    if (index === maximumEntries) {
      const message = `Only the first ${maximumEntries} path instructions are read. Join some.`;
      problems.push(createProblem('instruction.too-many', 'error', message, rangeOf(node.range)));
      break;
    }
    const pair = pairAt(node, 'path');
    const value = resolved(pair?.value);
    const bare = isText(value) ? null : readBarePath(pair, lines, rangeOf);
    const path = isText(value) ? { text: value.value.trim(), range: rangeOf(value.range) } : bare;
    if (bare !== null) {
      problems.push(problemOfBarePath(bare));
    }
    const instructions = valueAt(node, 'instructions');
    if (path !== null && isText(instructions)) {
      entries.push({ path, instructions: readText(instructions, lines, rangeOf(instructions.range)) });
    } else {
      const missing = path === null ? 'path' : 'instructions';
      const given: unknown = pairAt(node, missing)?.value;
      const message =
        isAlias(given) || isCollection(given)
          ? `The value of ${missing} is no text, so this entry is not used. Write one text, in quotes.`
          : `This entry has no ${missing}, so it is not used. Add ${missing}: to it, or remove it.`;
      problems.push(createProblem('instruction.incomplete', 'warning', message, rangeOf(node.range)));
    }
  }
  return { entries, problems };
}

/** A glob without quotes that begins with a character to which YAML gives a meaning of its own. */
function readBarePath(
  pair: Pair | undefined,
  lines: SourceLines,
  rangeOf: (offsets: readonly number[] | null | undefined) => Range,
): PathInstruction['path'] | null {
  if (!isScalar(pair?.key)) {
    return null;
  }
  const { line, column } = rangeOf(pair.key.range).end;
  const rest = (lines[line - 1] ?? '').slice(column - 1);
  const [, before = '', written] = /^(["']?\s*:\s+)([*!{].*)$/s.exec(rest) ?? [];
  if (written === undefined) {
    return null;
  }
  const text = withoutComment(written, true).trim();
  return { text, range: rangeWithin(line - 1, column - 1 + before.length, text.length) };
}

function problemOfBarePath({ text, range }: PathInstruction['path']): Problem {
  const message = `The value of path is not valid YAML; it was read as ${JSON.stringify(text)}. Put it in quotes.`;
  const edits = [{ range, newText: JSON.stringify(text) }];
  const fix = { title: 'Put the value in quotes', edits, isSafe: true };
  return createProblem('frontMatter.rescued', 'warning', message, range, fix);
}

/** The place of an offset in the lines joined by line feeds. */
function positionsIn(lines: SourceLines): (offset: number) => Range['start'] {
  const starts: number[] = [];
  let start = 0;
  for (const line of lines) {
    starts.push(start);
    start += line.length + 1;
  }
  return (offset) => {
    const within = Math.min(offset, start - 1);
    let line = 0;
    for (let step = 2 ** Math.floor(Math.log2(starts.length)); step >= 1; step /= 2) {
      line += (starts[line + step] ?? Infinity) <= within ? step : 0;
    }
    return { line: line + 1, column: within - (starts[line] ?? 0) + 1 };
  };
}

function isText(node: unknown): node is Scalar<string> {
  return isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '';
}

/** A block text has its own lines in the file; of others only the whole has a place. */
function readText({ type, value }: Scalar<string>, source: SourceLines, range: Range): Instructions {
  if (type !== 'BLOCK_LITERAL' && type !== 'BLOCK_FOLDED') {
    return { lines: value.split('\n'), range, place: null };
  }
  const firstLine = range.start.line;
  const end = range.end.column === 1 ? range.end.line - 1 : range.end.line;
  const indent = commonIndent(source, firstLine, end);
  return {
    lines: source.slice(firstLine, end).map((line) => withoutIndent(line, indent)),
    range: rangeOfLines(source, firstLine, end),
    place: { firstLine, indent },
  };
}
