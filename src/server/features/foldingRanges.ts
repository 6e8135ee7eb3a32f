import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { PersonaDocument } from '../documents/personaDocument.ts';
import { lastLine } from './documentSymbols.ts';

/** The front matter, the sections, the checklists and the code blocks. */
export function foldingRangesOf({ lines, frontMatter, outline, personas }: PersonaDocument): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const add = (startLine: number, afterLast: number, kind?: FoldingRangeKind): void => {
    let endLine = Math.min(afterLast, lines.length) - 1;
    while (endLine > startLine && (lines[endLine] ?? '').trim() === '') {
      endLine--;
    }
    if (endLine > startLine) {
      ranges.push({ startLine, endLine, ...(kind === undefined ? {} : { kind }) });
    }
  };
  if (frontMatter.bodyLine > 0) {
    add(0, frontMatter.bodyLine, FoldingRangeKind.Region);
  }
  for (const section of outline.sections) {
    if (section.level > 0) {
      add(section.line, lastLine(section));
    }
    for (const { type, map } of section.blocks) {
      if (type === 'fence' && map !== null) {
        add(map[0], map[1]);
      }
    }
  }
  for (const { range } of personas.flatMap(({ checklists }) => checklists)) {
    add(range.start.line - 1, range.end.line);
  }
  return [...new Map(ranges.map((range) => [range.startLine, range])).values()];
}
