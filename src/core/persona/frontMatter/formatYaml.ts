import { parseDocument } from 'yaml';
import { parseStrictYaml } from './strictYaml.ts';

/**
 * Writes YAML evenly: indents, spaces, blank lines; keys, values, quotes and comments stay.
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
  const after = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
  return meaningOf(after) === meaningOf(before) ? after : null;
}

function meaningOf(yaml: string): string {
  const entries = parseStrictYaml(yaml, 1) ?? [];
  return JSON.stringify(entries.map(({ key, values }) => [key, values.map(({ text }) => text)]));
}
