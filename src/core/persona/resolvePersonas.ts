import { rulesOf } from './formats/formats.ts';
import type { Origin, Persona } from './persona.ts';

/** Why a persona is not among the active ones. */
export type HiddenReason = 'duplicateId' | 'hiddenBySameId' | 'bundledOff' | 'notChosen' | 'dismissed';

export interface HiddenPersona {
  readonly persona: Persona;
  readonly reason: HiddenReason;
  /** The persona that has its id; null where it is hidden for another reason. */
  readonly by: Persona | null;
}

export interface PersonasToResolve {
  /** All that were found for one folder, in any order. */
  readonly personas: readonly Persona[];
  /** `auto`: bundled personas are on only while the workspace brings none, see `brings`; `off`: never, chosen or not. */
  readonly bundled: 'auto' | 'on' | 'off';
  /** What the user has switched on or off in this folder, by persona id. */
  readonly chosen: ReadonlyMap<string, boolean>;
}

/** From the one that wins to the one that gives way. */
const precedence: readonly Origin[] = ['workspace', 'user', 'bundled'];

/**
 * Decides which personas review a folder.
 *
 * One id, one persona: of several within an origin the first by `source` has it (`duplicateId` for the others), and
 * the workspace's hides the user's, which hides the bundled one (`hiddenBySameId`), whether it is on itself or not.
 * Of those that are left, a choice decides; where there is none, all are on but the bundled ones that stepped back
 * (`bundledOff`) and those that are on request only (`notChosen`). What a choice has switched off is `dismissed`.
 *
 * Both lists come in the order workspace, user, bundled, then by name.
 */
export function resolvePersonas({ personas, bundled, chosen }: PersonasToResolve): {
  readonly active: readonly Persona[];
  readonly hidden: readonly HiddenPersona[];
} {
  const owners = new Map<string, Persona>();
  for (const persona of personas.toSorted((a, b) => byOrigin(a, b) || compare(a.source, b.source))) {
    if (!owners.has(persona.id)) {
      owners.set(persona.id, persona);
    }
  }
  const bundledOn =
    bundled === 'on' || (bundled === 'auto' && !personas.some((persona) => brings(persona, chosen)));
  const active: Persona[] = [];
  const hidden: HiddenPersona[] = [];
  for (const persona of personas.toSorted(byOriginAndName)) {
    const owner = owners.get(persona.id);
    if (owner !== undefined && owner !== persona) {
      const reason = owner.origin === persona.origin ? 'duplicateId' : 'hiddenBySameId';
      hidden.push({ persona, reason, by: owner });
      continue;
    }
    const choice = chosen.get(persona.id);
    const isBundled = persona.origin === 'bundled';
    if (isBundled && (bundled === 'off' || (!bundledOn && choice === undefined))) {
      hidden.push({ persona, reason: 'bundledOff', by: null });
    } else if (choice ?? !persona.onRequest) {
      active.push(persona);
    } else {
      hidden.push({ persona, reason: choice === false ? 'dismissed' : 'notChosen', by: null });
    }
  }
  return { active, hidden };
}

/** Guidance such as `AGENTS.md`, which most repositories have, is a persona of the workspace's own when it is chosen. */
function brings({ id, origin, format }: Persona, chosen: ReadonlyMap<string, boolean>): boolean {
  return origin === 'workspace' && (!rulesOf(format).isOnRequest || chosen.get(id) === true);
}

function byOrigin(a: Persona, b: Persona): number {
  return precedence.indexOf(a.origin) - precedence.indexOf(b.origin);
}

function byOriginAndName(a: Persona, b: Persona): number {
  return (
    byOrigin(a, b) ||
    compare(a.name.toLowerCase(), b.name.toLowerCase()) ||
    compare(a.id, b.id) ||
    compare(a.source, b.source)
  );
}

/** By code units: the same order on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
