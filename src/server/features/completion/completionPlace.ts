import { isPatternSection } from '../../../core/persona/files/patternSections.ts';
import type { Position } from '../../../core/persona/persona.ts';
import type { PersonaDocument } from '../../documents/personaDocument.ts';
import { isInFrontMatter } from '../frontMatterLines.ts';

/** What is being typed, and on which columns (0-based) of its line it stands. */
interface Typed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What could be written where the cursor is. */
export type CompletionPlace =
  | { readonly kind: 'key'; readonly typed: Typed }
  /** `isBare`: a value begins with it, or an entry of a list in brackets, without quotes. */
  | { readonly kind: 'value'; readonly key: string; readonly typed: Typed; readonly isBare: boolean }
  | { readonly kind: 'glob'; readonly typed: Typed }
  /** In the comment of an item, or where one could begin: `opening` is what to write before and after it. */
  | { readonly kind: 'itemAttribute'; readonly typed: Typed; readonly before: string; readonly after: string }
  | { readonly kind: 'itemId'; readonly typed: Typed; readonly after: string }
  | {
      readonly kind: 'headingAttribute';
      readonly typed: Typed;
      readonly before: string;
      readonly after: string;
    };

const taskLine = /^\s*(?:>\s*)*(?:[-*+]|\d{1,9}[.)])\s+\[[ xX]\]\s/;
const headingLine = /^ {0,3}#{1,6}\s/;
const bulletLine = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;

/** Nothing, or a list in brackets up to a comma. */
const beginsBare = /^(?:\[(?:(?:[^"']|"[^"]*"|'[^']*')*,)?\s*)?$/;

/** What the line says up to the cursor decides; null where there is nothing to offer. */
export function completionPlace(document: PersonaDocument, position: Position): CompletionPlace | null {
  const { lines, file } = document;
  const line = position.line - 1;
  const source = lines[line] ?? '';
  const column = position.column - 1;
  if (source.length > 2_000 || file.format === 'coderabbit') {
    return null;
  }
  if (isInFrontMatter(lines, line)) {
    return frontMatterPlace(lines, line, column);
  }
  if (taskLine.test(source)) {
    return itemPlace(source, column);
  }
  if (headingLine.test(source)) {
    return headingPlace(source, column);
  }
  const section = document.outline.sections.findLast((candidate) => candidate.line <= line);
  return section !== undefined && isPatternSection(section) && bulletLine.test(source)
    ? { kind: 'glob', typed: wordAt(source, column) }
    : null;
}

function frontMatterPlace(lines: readonly string[], line: number, column: number): CompletionPlace | null {
  const source = lines[line] ?? '';
  const before = source.slice(0, column);
  if (/^[\w-]*$/.test(before)) {
    const rest = /^[\w-]*/.exec(source.slice(column))?.[0] ?? '';
    return { kind: 'key', typed: { text: before, start: 0, end: column + rest.length } };
  }
  const [opening = '', inline] = /^\s*([A-Za-z_][\w-]*)\s*:\s+/.exec(before) ?? [];
  const [entry = ''] = /^\s*-\s+/.exec(before) ?? [];
  const key = inline ?? (entry === '' ? undefined : keyAbove(lines, line));
  if (key === undefined) {
    return null;
  }
  const typed = wordAt(source, column);
  const value = before.slice((opening || entry).length, typed.start);
  return { kind: 'value', key, typed, isBare: beginsBare.test(value) };
}

/** The key whose list a line is an entry of. */
function keyAbove(lines: readonly string[], line: number): string | undefined {
  for (let above = line - 1; above > 0; above--) {
    const [, key] = /^\s*([A-Za-z_][\w-]*)\s*:\s*(?:#.*)?$/.exec(lines[above] ?? '') ?? [];
    if (key !== undefined) {
      return key;
    }
    if (!/^\s*(?:-\s.*|#.*)?$/.test(lines[above] ?? '')) {
      return undefined;
    }
  }
  return undefined;
}

function itemPlace(source: string, column: number): CompletionPlace | null {
  const comment = commentAt(source, column);
  if (comment === null) {
    return null;
  }
  const { inner, opening, after } = comment;
  const [, id] = /(?:^|\s)id=["']?([\w.-]*)$/.exec(inner) ?? [];
  if (id !== undefined) {
    return { kind: 'itemId', typed: { text: id, start: column - id.length, end: column }, after };
  }
  return { kind: 'itemAttribute', ...attribute(inner, opening, column), after };
}

function headingPlace(source: string, column: number): CompletionPlace | null {
  const comment = commentAt(source, column);
  if (comment === null) {
    return null;
  }
  const { inner, opening, after } = comment;
  return /(?:^|\s)files=["'][^"']*$/.test(inner)
    ? { kind: 'glob', typed: wordAt(source, column) }
    : { kind: 'headingAttribute', ...attribute(inner, opening, column), after };
}

interface OpenComment {
  /** What stands in it before the cursor. */
  readonly inner: string;
  /** What is typed of its opening where it is not whole yet: `<`, `<!`, `<!-`. */
  readonly opening: string | null;
  /** What closes it, where nothing does. */
  readonly after: string;
}

function commentAt(source: string, column: number): OpenComment | null {
  const before = source.slice(0, column);
  const after = source.slice(column).includes('-->') ? '' : ' -->';
  const open = before.lastIndexOf('<!--');
  if (open >= 0 && !before.includes('-->', open)) {
    return { inner: before.slice(open + 4), opening: null, after };
  }
  const opening = /<!?-?$/.exec(before)?.[0];
  return opening === undefined ? null : { inner: '', opening, after };
}

function attribute(inner: string, opening: string | null, column: number): { typed: Typed; before: string } {
  const text = opening ?? /[^\s=]*$/.exec(inner)?.[0] ?? '';
  const before = opening === null ? (/^$/.test(inner) ? ' ' : '') : '<!-- ';
  return { typed: { text, start: column - text.length, end: column }, before };
}

/**
 * What stands around the cursor between spaces, commas, quotes and the brackets of a list; a `!` in front belongs to it, and
 * so does a bracket inside it.
 */
function wordAt(source: string, column: number): Typed {
  const text = /(?:[^\s,["'`]|(?<=[^\s,:"'`])\[)*$/.exec(source.slice(0, column))?.[0] ?? '';
  const rest = /^[^\s,\]"'`]*/.exec(source.slice(column))?.[0] ?? '';
  return { text, start: column - text.length, end: column + rest.length };
}
