import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { Section } from '../../core/persona/markdown/sections.ts';
import { rangeOfLine, rangeOfLines } from '../../core/persona/markdown/sourceText.ts';
import type { Checklist, Persona, Range } from '../../core/persona/persona.ts';
import { visibleText } from '../../core/visibleText.ts';
import type { PersonaDocument } from '../documents/personaDocument.ts';
import { toLspRange } from '../lspRange.ts';

/** The keys of the front matter, and the headings with their checklists and items. */
export function documentSymbolsOf(document: PersonaDocument): DocumentSymbol[] {
  const { file, frontMatter, outline, personas } = document;
  if (file.format === 'coderabbit') {
    return personas.flatMap(personaSymbols);
  }
  const keys = frontMatter.entries.map(({ key, range, values }) => {
    const end = values.at(-1)?.range.end ?? range.end;
    return symbol(key, SymbolKind.Key, { start: range.start, end }, range);
  });
  const checklists = personas.flatMap((persona) => persona.checklists);
  const placed = new Map<Section, Checklist[]>();
  for (const checklist of checklists) {
    const line = (checklist.items[0]?.range ?? checklist.range).start.line - 1;
    const section = outline.sections.findLast((candidate) => candidate.line <= line) ?? outline.root;
    placed.set(section, [...(placed.get(section) ?? []), checklist]);
  }
  const inSection = (section: Section): DocumentSymbol[] => [
    ...(placed.get(section) ?? []).flatMap((checklist) => checklistSymbols(checklist, section)),
    ...section.children.map((child) => {
      const name = child.title || '#'.repeat(child.level);
      const range = rangeOfLines(document.lines, child.line, lastLine(child));
      return symbol(
        name,
        SymbolKind.String,
        range,
        rangeOfLine(document.lines, child.line),
        inSection(child),
      );
    }),
  ];
  return [...keys, ...inSection(outline.root)];
}

/** A persona that is one of several in its file. */
function personaSymbols({ name, patterns, checklists }: Persona): DocumentSymbol[] {
  const start = patterns[0]?.range ?? checklists[0]?.range;
  if (start === undefined) {
    return [];
  }
  const children = checklists.flatMap((checklist) => checklistSymbols(checklist, null));
  const range = { start: start.start, end: checklists.at(-1)?.range.end ?? start.end };
  return [symbol(name, SymbolKind.Class, range, { start: range.start, end: range.start }, children)];
}

/** The items alone where the heading says already what they are. */
function checklistSymbols({ title, items, range }: Checklist, section: Section | null): DocumentSymbol[] {
  const children = items.map((item) => symbol(item.text, SymbolKind.Boolean, item.range, item.range));
  return title === section?.title
    ? children
    : [symbol(title, SymbolKind.Array, range, { start: range.start, end: range.start }, children)];
}

/** The line after the last one of a section and all below it, 0-based. */
export function lastLine(section: Section): number {
  const last = section.children.at(-1);
  return last === undefined ? section.end : lastLine(last);
}

function symbol(
  name: string,
  kind: SymbolKind,
  range: Range,
  selection: Range,
  children: DocumentSymbol[] = [],
): DocumentSymbol {
  return {
    name: visibleText(name),
    kind,
    range: toLspRange(range),
    selectionRange: toLspRange(selection),
    children,
  };
}
