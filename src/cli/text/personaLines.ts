import type { Checklist, GuidanceSection, Persona } from '../../core/persona/persona.ts';
import { asWritten } from '../personaJson.ts';
import { clip, count, table } from './table.ts';

const indent = '    ';

/** A persona for people: one line for each thing it says, each beginning with the line it stands on. */
export function personaLines(persona: Persona): string[] {
  const { source, id, name, description, format, patterns, checklists, guidance, examples, problems } =
    persona;
  const lines = [source, `  ${clip(name, 80)} (${id}), ${format}`];
  if (description !== '') {
    lines.push(`  ${clip(description, 120)}`);
  }
  lines.push(`  Patterns: ${patternsSummary(persona)}`);
  lines.push(
    ...table(
      patterns.map((pattern) => [
        String(pattern.range.start.line),
        asWritten(pattern),
        clip(pattern.note, 80),
      ]),
      indent,
    ),
  );
  const items = checklists.reduce((sum, checklist) => sum + checklist.items.length, 0);
  lines.push(`  Checklists: ${checklists.length}, with ${count(items, 'item')}`);
  lines.push(...checklists.flatMap(checklistLines));
  lines.push(...sectionLines('Guidance', table(guidance.flatMap(guidanceRows), indent)));
  const exampleRows = examples.map(({ title, language, range }) => [
    String(range.start.line),
    language === '' ? '-' : clip(language, 20),
    clip(title, 80),
  ]);
  lines.push(...sectionLines('Examples', table(exampleRows, indent)));
  const problemRows = problems.map(({ code, severity, message, range: { start } }) => [
    `${start.line}:${start.column}`,
    severity,
    code,
    clip(message, 300),
  ]);
  lines.push(...sectionLines('Problems', table(problemRows, indent)));
  return lines;
}

function patternsSummary({ patterns, alwaysApplies }: Persona): string {
  if (alwaysApplies) {
    return 'every file (alwaysApply)';
  }
  if (patterns.length === 0) {
    return 'none, so it reviews no file';
  }
  return `${patterns.length}${patterns.some(({ origin }) => origin === 'inferred') ? ', inferred' : ''}`;
}

function checklistLines({ title, headingPath, kind, files, range, items }: Checklist): string[] {
  const place = [...headingPath, ...(headingPath.at(-1) === title ? [] : [title])].map((part) =>
    clip(part, 60),
  );
  const scope = files === null ? '' : `, for ${files.map(asWritten).join(',')}`;
  const rows = items.map((item) => [
    String(item.range.start.line),
    item.id,
    `${clip(item.text, 100)}${item.required ? '' : ' (optional)'}`,
  ]);
  return [
    `${indent}${range.start.line}  ${place.join(' > ')} (${kind}${scope})`,
    ...table(rows, `${indent}  `),
  ];
}

function guidanceRows({ title, level, range, children }: GuidanceSection): string[][] {
  const heading = `${'#'.repeat(level)} ${clip(title, 80)}`;
  return [[String(range.start.line), heading], ...children.flatMap(guidanceRows)];
}

function sectionLines(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${title}: ${lines.length}`, ...lines];
}
