import type { Checklist, GuidanceSection, Pattern, Persona } from '../core/persona/persona.ts';

/** A persona as the command line's contract has it; the keys and their order are part of it. Lines and columns are 1-based. */
export function personaJson(persona: Persona) {
  const { source, id, name, description, format, origin, alwaysApplies } = persona;
  return {
    file: source,
    id,
    name,
    description,
    format,
    origin,
    alwaysApplies,
    patterns: persona.patterns.map(({ glob, negated, origin, range, note }) => ({
      glob,
      negated,
      origin,
      line: range.start.line,
      note,
    })),
    checklists: persona.checklists.map(checklistJson),
    guidance: persona.guidance.map(guidanceJson),
    examples: persona.examples.map(({ title, language, range, code }) => ({
      title,
      language,
      line: range.start.line,
      lines: code === '' ? 0 : code.split('\n').length,
    })),
    problems: persona.problems.map(({ code, severity, message, range }) => ({
      code,
      severity,
      message,
      line: range.start.line,
      column: range.start.column,
    })),
  };
}

function checklistJson({ title, headingPath, kind, files, range, items }: Checklist) {
  return {
    title,
    headingPath,
    kind,
    files: files?.map(asWritten) ?? null,
    line: range.start.line,
    items: items.map(({ id, text, required, range }) => ({ id, text, required, line: range.start.line })),
  };
}

interface GuidanceJson {
  readonly title: string;
  readonly level: number;
  readonly line: number;
  readonly children: readonly GuidanceJson[];
}

function guidanceJson({ title, level, range, children }: GuidanceSection): GuidanceJson {
  return { title, level, line: range.start.line, children: children.map(guidanceJson) };
}

/** The glob with its `!`. */
export function asWritten({ glob, negated }: Pattern): string {
  return negated ? `!${glob}` : glob;
}
