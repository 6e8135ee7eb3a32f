import type { Location, Position as LspPosition } from 'vscode-languageserver';
import type { PersonaDocument } from '../documents/personaDocument.ts';
import { itemsWithId, type Nameable, resolveMention } from '../documents/resolveMention.ts';
import { writtenIdAt } from '../documents/writtenId.ts';
import { contains, fromLspPosition } from '../lspRange.ts';
import { locationsOf } from './targets.ts';

/** Where what stands at a position is: a file or folder, a persona, an item; for an item's id the items that share it. */
export function definitionAt(
  document: PersonaDocument,
  position: LspPosition,
  nameable: Nameable,
): Location[] {
  const at = fromLspPosition(position);
  const id = writtenIdAt(document, at);
  if (id !== null) {
    return itemsWithId(id.text, nameable.catalog).flatMap((target) => locationsOf(target, nameable.files));
  }
  const mention = document.mentions.find(({ range }) => contains(range, at));
  return mention === undefined
    ? []
    : resolveMention(mention, document.file, nameable).flatMap((target) =>
        locationsOf(target, nameable.files),
      );
}
