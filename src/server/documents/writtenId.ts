import { rangeWithin } from '../../core/persona/markdown/sourceText.ts';
import type { Item, Position, Range } from '../../core/persona/persona.ts';
import { contains } from '../lspRange.ts';
import type { PersonaDocument } from './personaDocument.ts';

/** The id in an item's comment, `<!-- id=errors-wrapped -->`. */
export interface WrittenId {
  readonly text: string;
  /** Of the id alone, without quotes. */
  readonly range: Range;
  readonly item: Item;
}

const idInComment = /(?<=<!--(?:[^>]{0,500}\s)?id=["']?)[\p{L}\p{M}\p{N}._-]+/gu;

/** The id that stands on an item; null where it has a made one. */
export function writtenIdOf({ lines }: Pick<PersonaDocument, 'lines'>, item: Item): WrittenId | null {
  // A comment may stand on the line below the item's text.
  for (let line = item.range.start.line - 1; line <= item.range.end.line; line++) {
    for (const { 0: text, index } of (lines[line] ?? '').matchAll(idInComment)) {
      if (text === item.id) {
        return { text, range: rangeWithin(line, index, text.length), item };
      }
    }
  }
  return null;
}

/** The written id at a position. */
export function writtenIdAt(document: PersonaDocument, position: Position): WrittenId | null {
  for (const { checklists } of document.personas) {
    for (const item of checklists.flatMap(({ items }) => items)) {
      if (item.range.start.line <= position.line && position.line <= item.range.end.line + 1) {
        const id = writtenIdOf(document, item);
        if (id !== null && contains(id.range, position)) {
          return id;
        }
      }
    }
  }
  return null;
}
