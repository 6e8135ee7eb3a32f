import type { Location, Position as LspPosition } from 'vscode-languageserver';
import type { PersonaDocument } from '../documents/personaDocument.ts';
import { itemAt } from '../documents/places.ts';
import {
  isVisible,
  itemsWithId,
  type Nameable,
  resolveMention,
  type Target,
} from '../documents/resolveMention.ts';
import { contains, fromLspPosition } from '../lspRange.ts';
import { locationOf, locationsOf } from './targets.ts';

/**
 * Where what stands at a position is named: a file, a folder, a persona, or an item by its id, the item's own place
 * included where the editor wishes so. On the front matter it is the persona itself.
 */
export function referencesAt(
  document: PersonaDocument,
  position: LspPosition,
  includeDeclaration: boolean,
  nameable: Nameable,
): Location[] {
  const targets = targetsAt(document, position, nameable);
  const wanted = new Set(targets.map(keyOf));
  const found = nameable.catalog
    .filter(({ file }) => isVisible(file, document.file))
    .flatMap(({ file, mentions }) =>
      mentions
        .filter((mention) =>
          resolveMention(mention, file, nameable).some((target) => wanted.has(keyOf(target))),
        )
        .map(({ range }) => locationOf(file.uri, range)),
    );
  const declared = includeDeclaration
    ? targets.filter(({ kind }) => kind === 'item').flatMap((target) => locationsOf(target, nameable.files))
    : [];
  return [...declared, ...found];
}

function targetsAt(document: PersonaDocument, position: LspPosition, nameable: Nameable): readonly Target[] {
  const at = fromLspPosition(position);
  const mention = document.mentions.find(({ range }) => contains(range, at));
  const named = mention === undefined ? [] : resolveMention(mention, document.file, nameable);
  if (named.length > 0) {
    return named;
  }
  const item = itemAt(document, at);
  if (item !== undefined) {
    return itemsWithId(item.item.id, nameable.catalog);
  }
  return position.line < document.frontMatter.bodyLine
    ? nameable.catalog
        .filter(({ file }) => file.uri === document.file.uri)
        .map((own) => ({ kind: 'persona' as const, named: own }))
    : [];
}

function keyOf(target: Target): string {
  switch (target.kind) {
    case 'file':
    case 'folder':
      return JSON.stringify([target.kind, target.folder, target.path]);
    case 'persona':
      return JSON.stringify([target.kind, target.named.file.uri, target.named.persona.id]);
    case 'item':
      return JSON.stringify([target.kind, target.item.id]);
  }
}
