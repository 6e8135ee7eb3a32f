import { hasUnwrittenPatterns } from './files/patternText.ts';
import { applyEdits } from './fixes/applyEdits.ts';
import { rulesOf } from './formats/formats.ts';
import { type FrontMatter, readFrontMatter } from './frontMatter/frontMatter.ts';
import { lastLineWithin, rangeOfEntry } from './frontMatter/rangeOfEntry.ts';
import { writeYamlList, writeYamlText } from './frontMatter/writeYaml.ts';
import { decodePersona } from './markdown/decodePersona.ts';
import { rangeWithin, type SourceLines, toLines } from './markdown/sourceText.ts';
import { parsePersona, type UnparsedPersona } from './parsePersona.ts';
import type { Format, Pattern, Persona, TextEdit } from './persona.ts';

/**
 * Writes the patterns that a persona has without its file naming them, inferred or assigned by a setting, into the front matter,
 * under its format's own key.
 * @param file the persona's text as it is now
 * @returns null where there are none, and where the file would then say something else than `persona` does: what is wrong
 * with it has to be mended first
 */
export function makePatternsExplicit(file: UnparsedPersona, persona: Persona): readonly TextEdit[] | null {
  if (!hasUnwrittenPatterns(persona.patterns)) {
    return null;
  }
  const { text } = decodePersona(file.content);
  const lines = toLines(text);
  const frontMatter = readFrontMatter(lines);
  const edits = [
    patternsEdit(lines, frontMatter, file.format, persona.patterns),
    ...flagEdits(frontMatter, persona),
  ];
  const written = parsePersona({ ...file, content: applyEdits(text, edits) });
  return says(written) === says(persona) && !hasUnwrittenPatterns(written.patterns) ? edits : null;
}

function says({ id, name, alwaysApplies, onRequest, patterns }: Persona): string {
  return JSON.stringify([id, name, alwaysApplies, onRequest, patterns.map(asWritten)]);
}

function asWritten({ glob, negated }: Pattern): string {
  return negated ? `!${glob}` : glob;
}

function patternsEdit(
  lines: SourceLines,
  { entries, bodyLine }: FrontMatter,
  format: Format,
  patterns: readonly Pattern[],
): TextEdit {
  const { patternKeys, globStyle } = rulesOf(format);
  const [key = 'patterns'] = patternKeys;
  const globs = patterns.map(asWritten);
  const write = (indent: string): string => {
    switch (globStyle) {
      case 'list':
        return `${key}:${writeYamlList(globs, indent)}`;
      case 'text':
        return `${key}: ${writeYamlText(globs.join(','))}`;
      case 'bareText':
        return `${key}: ${globs.join(',')}`;
    }
  };
  if (bodyLine === 0) {
    return { range: rangeWithin(0, 0, 0), newText: `---\n${write('')}\n---\n\n` };
  }
  const indent = ' '.repeat((entries[0]?.range.start.column ?? 1) - 1);
  const old = entries.find((entry) => entry.key === key);
  if (old !== undefined) {
    return { range: rangeOfEntry(lines, old, entries, bodyLine), newText: write(indent) };
  }
  const last = lastLineWithin(lines, 0, bodyLine);
  const { end } = rangeWithin(last, 0, (lines[last] ?? '').length);
  return { range: { start: end, end }, newText: `\n${indent}${write(indent)}` };
}

/** Assigned patterns take the place of "every file" and of "when asked", so these must go where they are written. */
function flagEdits({ entries }: FrontMatter, { alwaysApplies, onRequest }: Persona): TextEdit[] {
  const edit = (key: string, from: string, to: string): TextEdit[] => {
    const [value] = entries.find((entry) => entry.key === key)?.values ?? [];
    return value?.text.toLowerCase() === from ? [{ range: value.range, newText: to }] : [];
  };
  return [
    ...(alwaysApplies ? [] : edit('alwaysApply', 'true', 'false')),
    ...(onRequest ? [] : edit('enabled', 'false', 'true')),
  ];
}
