import type { TextEdit } from 'vscode-languageserver';
import { parseDocument } from 'yaml';
import { parseStrictYaml } from '../../core/persona/frontMatter/strictYaml.ts';
import { rangeOfLines } from '../../core/persona/markdown/sourceText.ts';
import type { PersonaDocument } from '../documents/personaDocument.ts';
import { toLspRange } from '../lspRange.ts';

/**
 * Writes the front matter evenly: indents, spaces, blank lines; keys, values, quotes and comments stay. Nothing where YAML
 * does not read it as it is, or would read it otherwise afterwards. The Markdown is not touched.
 */
export function formattingOf({ lines, frontMatter: { bodyLine } }: PersonaDocument): TextEdit[] {
  const isDelimited = [lines[0], lines[bodyLine - 1]].every((line) => /^---[ \t]*$/.test(line ?? ''));
  if (bodyLine < 3 || !isDelimited) {
    return [];
  }
  const before = lines.slice(1, bodyLine - 1).join('\n');
  const entries = parseStrictYaml(before, 2);
  if (entries === null || entries.length === 0) {
    return [];
  }
  const document = parseDocument(before, { schema: 'failsafe', logLevel: 'silent' });
  if (document.errors.length > 0) {
    return []; // A key that stands twice is one.
  }
  const after = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
  if (after === before || meaningOf(after) !== meaningOf(before)) {
    return [];
  }
  const { end } = rangeOfLines(lines, bodyLine - 2, bodyLine - 1);
  return [{ range: toLspRange({ start: { line: 2, column: 1 }, end }), newText: after }];
}

function meaningOf(yaml: string): string {
  const entries = parseStrictYaml(yaml, 1) ?? [];
  return JSON.stringify(entries.map(({ key, values }) => [key, values.map(({ text }) => text)]));
}
