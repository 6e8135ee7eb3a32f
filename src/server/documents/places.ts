import type { Checklist, Item, Pattern, Persona, Position } from '../../core/persona/persona.ts';
import { contains } from '../lspRange.ts';
import type { PersonaDocument } from './personaDocument.ts';

/** A pattern as it stands in a document. */
export interface PlacedPattern {
  readonly pattern: Pattern;
  readonly persona: Persona;
  /** The checklist that it narrows; null for a pattern of the persona. */
  readonly checklist: Checklist | null;
}

/** The patterns that are written in the document, those of checklists last. */
export function placedPatterns({ personas }: PersonaDocument): readonly PlacedPattern[] {
  const seen = new Set<Pattern>();
  return personas
    .flatMap((persona): PlacedPattern[] => [
      ...persona.patterns.map((pattern) => ({ pattern, persona, checklist: null })),
      ...persona.checklists.flatMap((checklist) =>
        (checklist.files ?? []).map((pattern) => ({ pattern, persona, checklist })),
      ),
    ])
    .filter(({ pattern }) => {
      const isNew = !seen.has(pattern) && isWritten(pattern);
      seen.add(pattern);
      return isNew;
    });
}

/** Whether a pattern stands in the file, and was not inferred or set. */
export function isWritten({ origin }: Pattern): boolean {
  return origin === 'frontMatter' || origin === 'body';
}

export function patternAt(document: PersonaDocument, position: Position): PlacedPattern | undefined {
  return placedPatterns(document).find(({ pattern: { range } }) => contains(range, position));
}

/** An item as it stands in a document. */
export interface PlacedItem {
  readonly item: Item;
  readonly checklist: Checklist;
  readonly persona: Persona;
}

export function placedItems({ personas }: PersonaDocument): readonly PlacedItem[] {
  return personas.flatMap((persona) =>
    persona.checklists.flatMap((checklist) => checklist.items.map((item) => ({ item, checklist, persona }))),
  );
}

export function itemAt(document: PersonaDocument, position: Position): PlacedItem | undefined {
  return placedItems(document).find(({ item: { range } }) => contains(range, position));
}
