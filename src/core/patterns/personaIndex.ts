import type { Checklist, Pattern, Persona } from '../persona/persona.ts';

/** Why a persona reviews a path. */
export interface PersonaMatch {
  readonly persona: Persona;
  /** The pattern that made the match, the first one written; null where the persona covers every file. */
  readonly pattern: Pattern | null;
  /** The persona's checklists that apply to the path, in the order of the file. */
  readonly checklists: readonly Checklist[];
}
