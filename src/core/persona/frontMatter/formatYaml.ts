import { type Document, isMap, isScalar, parseDocument } from 'yaml';
import { parseStrictYaml } from './strictYaml.ts';

/**
 * Writes YAML evenly: indents, spaces, blank lines; keys, values, quotes and comments stay, and so do the lines of a text
 * that is broken over several.
 *
 * @returns the text, without the line end after it; null where YAML does not read it as it is, or would read it otherwise
 * afterwards
 */
export function formatYaml(before: string): string | null {
  if ((parseStrictYaml(before, 1) ?? []).length === 0) {
    return null;
  }
  const document = parseDocument(before, { schema: 'failsafe', logLevel: 'silent' });
  if (document.errors.length > 0) {
    return null; // A key that stands twice is one.
  }
  const kept = keepBrokenTexts(document, before);
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  const after = written
    .replaceAll(/kept-text-(\d+)/g, (mark, index: string) => kept[Number(index)] ?? mark)
    .trimEnd();
  return meaningOf(after) === meaningOf(before) ? after : null;
}

/** Puts a mark in the place of each value on several lines, which would be written as one. @returns their sources */
function keepBrokenTexts(document: Document.Parsed, source: string): readonly string[] {
  const kept: string[] = [];
  for (const pair of isMap(document.contents) ? document.contents.items : []) {
    const { value } = pair;
    const [start = 0, end = 0] = (isScalar(value) && value.range) || [];
    const text = source.slice(start, end).trimEnd();
    if (isScalar(value) && value.type !== 'BLOCK_LITERAL' && text.includes('\n')) {
      kept.push(text);
      const mark = document.createNode(`kept-text-${kept.length - 1}`);
      mark.comment = value.type === 'BLOCK_FOLDED' ? null : (value.comment ?? null);
      pair.value = mark as typeof value;
    }
  }
  return kept;
}

function meaningOf(yaml: string): string {
  const entries = parseStrictYaml(yaml, 1) ?? [];
  return JSON.stringify(entries.map(({ key, values }) => [key, values.map(({ text }) => text)]));
}
