import type { Position as LspPosition, SelectionRange } from 'vscode-languageserver';
import { rangeOfLines, rangeWithin } from '../../core/persona/markdown/sourceText.ts';
import type { Position, Range } from '../../core/persona/persona.ts';
import type { PersonaDocument } from '../documents/personaDocument.ts';
import { placedPatterns } from '../documents/places.ts';
import { contains, fromLspPosition, toLspRange } from '../lspRange.ts';
import { lastLine } from './documentSymbols.ts';

/** For each position what to select next: a word, a value, an item, its checklist, its section, the file. */
export function selectionRangesAt(
  document: PersonaDocument,
  positions: readonly LspPosition[],
): SelectionRange[] {
  const ranges = allRanges(document);
  return positions.map((position) => {
    const at = fromLspPosition(position);
    const around = [...wordAt(document, at), ...ranges.filter((range) => contains(range, at))];
    return nest(around, at);
  });
}

function allRanges(document: PersonaDocument): Range[] {
  const { lines, frontMatter, outline, personas } = document;
  const checklists = personas.flatMap((persona) => persona.checklists);
  return [
    ...placedPatterns(document).map(({ pattern }) => pattern.range),
    ...document.mentions.map(({ range }) => range),
    ...frontMatter.entries.flatMap(({ range, values }) => [
      ...values.map((value) => value.range),
      { start: range.start, end: values.at(-1)?.range.end ?? range.end },
    ]),
    ...(frontMatter.bodyLine > 0 ? [rangeOfLines(lines, 0, frontMatter.bodyLine)] : []),
    ...checklists.flatMap(({ range, items }) => [range, ...items.map((item) => item.range)]),
    ...outline.sections.map((section) => rangeOfLines(lines, section.line, lastLine(section))),
    rangeOfLines(lines, 0, lines.length),
  ];
}

function wordAt({ lines }: PersonaDocument, { line, column }: Position): Range[] {
  const source = lines[line - 1] ?? '';
  const before = /[\p{L}\p{N}_-]{0,200}$/u.exec(source.slice(0, column - 1))?.[0] ?? '';
  const after = /^[\p{L}\p{N}_-]{0,200}/u.exec(source.slice(column - 1))?.[0] ?? '';
  const length = before.length + after.length;
  return length === 0 ? [] : [rangeWithin(line - 1, column - 1 - before.length, length)];
}

/** Each range in the next larger one that holds it; what only overlaps is left out. */
function nest(ranges: readonly Range[], at: Position): SelectionRange {
  const outwards = ranges.toSorted((a, b) => (holds(a, b) ? 1 : holds(b, a) ? -1 : 0));
  const chain: Range[] = [];
  for (const range of outwards) {
    const inner = chain.at(-1);
    if (inner === undefined || (holds(range, inner) && !holds(inner, range))) {
      chain.push(range);
    }
  }
  const outermost = chain.pop() ?? { start: at, end: at };
  return chain.reduceRight<SelectionRange>((parent, range) => ({ range: toLspRange(range), parent }), {
    range: toLspRange(outermost),
  });
}

function holds(outer: Range, inner: Range): boolean {
  return contains(outer, inner.start) && contains(outer, inner.end);
}
