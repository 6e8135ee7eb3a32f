import { lastFilledLine, rangeWithin, type SourceLines } from '../../markdown/sourceText.ts';
import { parsePersona, type UnparsedPersona } from '../../parsePersona.ts';
import type { TextEdit } from '../../persona.ts';
import { readPersonaText } from '../../personaText.ts';
import { shiftColumns } from '../../shiftColumns.ts';
import { type EntryBlock, entriesOf } from '../entries.ts';
import { audienceOf } from './audience.ts';
import { type DerivedDraft, readDerivedDrafts } from './derivedDrafts.ts';

/**
 * Writes the derived checklists of a persona as tasks: list items get their box where they stand, a table gets a list
 * below it and stays as guidance. All of them at once, since a persona with a task list that applies shows no derived one.
 * Every item keeps its text, and its id, which is written down with it; so its answers stay.
 * @returns nothing where no checklist is derived
 */
export function makeChecklistsExplicit(persona: UnparsedPersona): TextEdit[] {
  const parsed = parsePersona(persona);
  const ids = new Map(
    parsed.checklists
      .filter(({ kind }) => kind === 'derived')
      .flatMap(({ items }) => items.map(({ id, range }) => [range.start.line - 1, id])),
  );
  if (ids.size === 0) {
    return [];
  }
  const { lines, unindented, frontMatter, outline } = readPersonaText(persona.content);
  const audience = audienceOf(parsed, frontMatter.entries, lines);
  const edits: TextEdit[] = [];
  const tables = new Map<EntryBlock, DerivedDraft[]>();
  const drafts = readDerivedDrafts(outline(), entriesOf(outline()), lines, audience);
  for (const draft of drafts.filter(({ entry }) => ids.has(entry.line))) {
    if (draft.block.kind === 'table') {
      tables.set(draft.block, [...(tables.get(draft.block) ?? []), draft]);
    } else {
      edits.push(...itemEdits(draft, idOf(draft, ids), lines));
    }
  }
  for (const [table, drafts] of tables) {
    edits.push(tableEdit(table, drafts, ids, lines));
  }
  const sorted = edits.toSorted(
    ({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.column - b.column,
  );
  return unindented === null ? sorted : shiftColumns(sorted, unindented.indents);
}

function idOf({ entry }: DerivedDraft, ids: ReadonlyMap<number, string>): string {
  return ids.get(entry.line) ?? '';
}

/** The box before the text, and the comment behind it. */
function itemEdits({ entry, source, item }: DerivedDraft, id: string, lines: SourceLines): TextEdit[] {
  const [first = ''] = source.split('\n', 1);
  const start = entry.textLine;
  const line = lines[start] ?? '';
  // Of hard spaces, which a line may begin an item with, trimming would leave nothing.
  const column = line.endsWith(first)
    ? line.length - first.length
    : line.trimEnd().length - first.trimEnd().length;
  const last = lastFilledLine(lines, start, entry.end);
  const end = (lines[last] ?? '').trimEnd().length;
  const words = item.writtenId === id ? 'optional' : `id=${id} optional`;
  const box =
    start === entry.line ? insert(start, column, '[ ] ') : boxAtMarker(entry.line, start, column, lines);
  return [box, insert(last, end, ` <!-- ${words} -->`)];
}

/** Where the text begins below its marker it goes up to it: elsewhere a box makes no item. */
function boxAtMarker(line: number, textLine: number, column: number, lines: SourceLines): TextEdit {
  const { start } = rangeWithin(line, (lines[line] ?? '').trimEnd().length, 0);
  return { range: { start, end: rangeWithin(textLine, column, 0).start }, newText: ' [ ] ' };
}

/** A list of its own, with the table's label, where the table ends. */
function tableEdit(
  table: EntryBlock,
  drafts: readonly DerivedDraft[],
  ids: ReadonlyMap<number, string>,
  lines: SourceLines,
): TextEdit {
  const last = table.end - 1;
  const line = lines[last] ?? '';
  // The head may stand behind a list marker, and rows may be indented as they please.
  const indent = /^\s*/.exec(lines[table.line + 1] ?? '')?.[0] ?? '';
  const next = lines.slice(table.end).find((other) => other.trim() !== '') ?? '';
  // Lists with one marker would be one list.
  const marker = next.trimStart().startsWith('-') ? '*' : '-';
  const items = drafts.map(
    (draft) => `${marker} [ ] ${draft.source.trim()} <!-- id=${idOf(draft, ids)} optional -->`,
  );
  const label = table.labels.at(-1);
  const above = label === undefined || label.entry !== null ? [] : [...label.source.split('\n'), ''];
  const written = [...above, ...items].map((text) => (text === '' ? '' : indent + text));
  // What is indented below a list would belong to its last item.
  const end =
    next.startsWith(indent) && /^\s/.test(next.slice(indent.length)) ? ['', `${indent}<!-- -->`] : [];
  // A line of other white space ends a table, and goes on with the text of an item.
  const blankBelow = /^[ \t]*$/.test(lines[table.end] ?? '') ? [] : [''];
  return insert(last, line.length, ['', '', ...written, ...end, ...blankBelow].join('\n'));
}

function insert(line: number, column: number, newText: string): TextEdit {
  return { range: rangeWithin(line, column, 0), newText };
}
