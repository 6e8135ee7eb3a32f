import type { TextEdit } from 'vscode-languageserver';
import { formatYaml } from '../../core/persona/frontMatter/formatYaml.ts';
import { rangeOfLines } from '../../core/persona/markdown/sourceText.ts';
import type { PersonaDocument } from '../documents/personaDocument.ts';
import { toLspRange } from '../lspRange.ts';

/** Writes the front matter evenly, where that changes none of its meaning. The Markdown is not touched. */
export function formattingOf({ lines, frontMatter: { bodyLine } }: PersonaDocument): TextEdit[] {
  const isDelimited = [lines[0], lines[bodyLine - 1]].every((line) => /^---[ \t]*$/.test(line ?? ''));
  if (bodyLine < 3 || !isDelimited) {
    return [];
  }
  const before = lines.slice(1, bodyLine - 1).join('\n');
  const after = formatYaml(before);
  if (after === null || after === before) {
    return [];
  }
  const { end } = rangeOfLines(lines, bodyLine - 2, bodyLine - 1);
  return [{ range: toLspRange({ start: { line: 2, column: 1 }, end }), newText: after }];
}
