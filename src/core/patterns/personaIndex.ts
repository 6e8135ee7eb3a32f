import type { Checklist, Format, Pattern, Persona } from '../persona/persona.ts';
import type { Explanation } from './explanation.ts';
import { nearestMiss } from './nearestMiss.ts';
import { PathMatcher } from './pathMatcher.ts';
import { normalForms, segmentsOf } from './pattern.ts';
import { PatternTree } from './patternTree.ts';

/** Why a persona reviews a path. */
export interface PersonaMatch {
  readonly persona: Persona;
  /** The pattern that made the match, the first one written; null where the persona covers every file. */
  readonly pattern: Pattern | null;
  /** The persona's checklists that apply to the path, in the order of the file. */
  readonly checklists: readonly Checklist[];
}

/**
 * Which personas review a path. Paths are relative to the workspace folder, with `/`; a leading `./` is tolerated, an
 * absolute path or one that leaves the folder is reviewed by none.
 */
export interface PersonaIndex {
  /** In the order in which the personas were given. Equal answers are one array: do not change it. */
  match(path: string): readonly PersonaMatch[];
  /** For every persona why it does or does not review the path, in the same order. */
  explain(path: string): readonly Explanation[];
}

/** Made once for each change of the personas. Their patterns must have passed `boundPatterns`. */
export function buildPersonaIndex(personas: readonly Persona[]): PersonaIndex {
  const rules: Rule[] = [];
  const tree = new PatternTree();
  const add = (owner: Owner, patterns: readonly Pattern[], format: Format): void => {
    for (const pattern of patterns) {
      const rule = rules.push({ owner, pattern }) - 1;
      for (const form of normalForms(pattern.glob, format)) {
        tree.add(segmentsOf(form), rule);
      }
    }
  };
  for (const persona of personas) {
    add(persona, persona.patterns, persona.format);
    for (const checklist of persona.checklists) {
      add(checklist, checklist.files ?? [], persona.format);
    }
  }
  const matcher = new PathMatcher(tree, (fulfilled) => verdictOf(personas, rules, fulfilled));
  return {
    match: (path) => matcher.find(path)?.matches ?? [],
    explain(path) {
      const verdict = matcher.find(path);
      return personas.map((persona) => explanationOf(persona, path, verdict));
    },
  };
}

type Owner = Persona | Checklist;

interface Rule {
  readonly owner: Owner;
  readonly pattern: Pattern;
}

/** The first written patterns of each kind that a path fulfils. */
interface Hits {
  included: Pattern | null;
  excluded: Pattern | null;
}

interface Verdict {
  readonly matches: readonly PersonaMatch[];
  readonly hits: ReadonlyMap<Owner, Hits>;
}

function verdictOf(
  personas: readonly Persona[],
  rules: readonly Rule[],
  fulfilled: readonly number[],
): Verdict {
  const hits = new Map<Owner, Hits>();
  for (const number of fulfilled) {
    const { owner, pattern } = rules[number]!;
    const hit = hits.get(owner) ?? { included: null, excluded: null };
    hits.set(owner, hit);
    if (pattern.negated) {
      hit.excluded ??= pattern;
    } else {
      hit.included ??= pattern;
    }
  }
  const matches: PersonaMatch[] = [];
  for (const persona of personas) {
    const hit = hits.get(persona);
    const pattern = persona.alwaysApplies ? null : (hit?.included ?? null);
    if (hit?.excluded || (pattern === null && !persona.alwaysApplies)) {
      continue;
    }
    const checklists = persona.checklists.filter((checklist) => applies(checklist, hits.get(checklist)));
    matches.push({ persona, pattern, checklists });
  }
  return { matches, hits };
}

/** A checklist that only says which files it is not for is for all others. */
function applies(checklist: Checklist, hit: Hits | undefined): boolean {
  if (hit?.excluded) {
    return false;
  }
  return Boolean(hit?.included) || (checklist.files?.every(({ negated }) => negated) ?? true);
}

function explanationOf(persona: Persona, path: string, verdict: Verdict | null): Explanation {
  const match = verdict?.matches.find((candidate) => candidate.persona === persona);
  if (match !== undefined) {
    return { persona, outcome: 'matched', pattern: match.pattern, checklists: match.checklists };
  }
  const hit = verdict?.hits.get(persona);
  if (hit?.excluded) {
    return { persona, outcome: 'excluded', pattern: hit.excluded, wouldMatch: hit.included };
  }
  if (!persona.alwaysApplies && persona.patterns.every(({ negated }) => negated)) {
    return { persona, outcome: 'noPatterns' };
  }
  return { persona, outcome: 'notMatched', nearest: verdict === null ? null : nearestMiss(persona, path) };
}
