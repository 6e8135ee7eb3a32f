import { once } from '../once.ts';
import type { Checklist, Format, Pattern, Persona } from '../persona/persona.ts';
import type { Explanation } from './explanation.ts';
import { nearestMiss } from './nearestMiss.ts';
import { PathMatcher } from './pathMatcher.ts';
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
  /** The personas that `match` names, without a look at their checklists: for paths by the thousand. */
  covering(path: string): readonly Persona[];
  /** For every persona why it does or does not review the path, in the same order. */
  explain(path: string): readonly Explanation[];
}

/**
 * Made once for each change of the personas. Their patterns must have passed `boundPatterns`. The checklists of a persona
 * are first asked for when a path matches it, so that one that nobody looks at is never read as a whole.
 */
export function buildPersonaIndex(personas: readonly Persona[]): PersonaIndex {
  const builder = new PersonaIndexBuilder();
  for (const persona of personas) {
    builder.add(persona);
  }
  return builder.build();
}

/** Makes an index one persona after the other, so that there can be pauses in between. */
export class PersonaIndexBuilder {
  readonly #personas: Persona[] = [];
  readonly #rules = new Rules<Persona>();

  add(persona: Persona): void {
    this.#personas.push(persona);
    this.#rules.add(persona, persona.patterns, persona.format);
  }

  /** To be called once, when all are added. */
  build(): PersonaIndex {
    const personas = this.#personas;
    const matcher = this.#rules.toMatcher((hits) => verdictOf(personas, hits));
    return {
      match: (path) => matcher.find(path)?.matches(path) ?? [],
      covering: (path) => matcher.find(path)?.personas ?? [],
      explain(path) {
        const verdict = matcher.find(path);
        const matches = verdict?.matches(path) ?? [];
        return personas.map((persona) => explanationOf(persona, path, verdict, matches));
      },
    };
  }
}

/** The first written patterns of each kind that a path fulfils. */
interface Hits {
  included: Pattern | null;
  excluded: Pattern | null;
}

/** Patterns, and whose they are. */
class Rules<Owner> {
  readonly #rules: { readonly owner: Owner; readonly pattern: Pattern }[] = [];
  readonly #tree = new PatternTree();

  add(owner: Owner, patterns: readonly Pattern[], format: Format): void {
    for (const pattern of patterns) {
      this.#tree.add(pattern, format, this.#rules.push({ owner, pattern }) - 1);
    }
  }

  /** @param resolve makes the result of what a path fulfils, by whose rules it is */
  toMatcher<Result extends object>(resolve: (hits: ReadonlyMap<Owner, Hits>) => Result): PathMatcher<Result> {
    return new PathMatcher(this.#tree, (fulfilled) => {
      const hits = new Map<Owner, Hits>();
      for (const number of fulfilled) {
        const { owner, pattern } = this.#rules[number]!;
        const hit = hits.get(owner) ?? { included: null, excluded: null };
        hits.set(owner, hit);
        if (pattern.negated) {
          hit.excluded ??= pattern;
        } else {
          hit.included ??= pattern;
        }
      }
      return resolve(hits);
    });
  }
}

interface Verdict {
  readonly personas: readonly Persona[];
  readonly matches: (path: string) => readonly PersonaMatch[];
  readonly hits: ReadonlyMap<Persona, Hits>;
}

function verdictOf(personas: readonly Persona[], hits: ReadonlyMap<Persona, Hits>): Verdict {
  const matched: Omit<PersonaMatch, 'checklists'>[] = [];
  for (const persona of personas) {
    const hit = hits.get(persona);
    const pattern = persona.alwaysApplies ? null : (hit?.included ?? null);
    if (!hit?.excluded && (pattern !== null || persona.alwaysApplies)) {
      matched.push({ persona, pattern });
    }
  }
  const withChecklists = once(() => checklistMatcher(matched));
  const covering = matched.map(({ persona }) => persona);
  return { personas: covering, hits, matches: (path) => withChecklists()(path) };
}

/** Adds the checklists that apply to a path to the personas that do. */
function checklistMatcher(
  matched: readonly Omit<PersonaMatch, 'checklists'>[],
): (path: string) => readonly PersonaMatch[] {
  const rules = new Rules<Checklist>();
  let areForAll = true;
  for (const { persona } of matched) {
    for (const checklist of persona.checklists) {
      areForAll &&= checklist.files === null;
      rules.add(checklist, checklist.files ?? [], persona.format);
    }
  }
  const resolve = (hits: ReadonlyMap<Checklist, Hits>): { readonly matches: readonly PersonaMatch[] } => ({
    matches: matched.map(({ persona, pattern }) => ({
      persona,
      pattern,
      checklists: shown(persona.checklists.filter((checklist) => applies(checklist, hits.get(checklist)))),
    })),
  });
  if (areForAll) {
    const { matches } = resolve(new Map());
    return () => matches;
  }
  const matcher = rules.toMatcher(resolve);
  return (path) => matcher.find(path)?.matches ?? [];
}

/** What was read from prose steps back where the persona's own tasks apply. */
function shown(checklists: readonly Checklist[]): readonly Checklist[] {
  const tasks = checklists.filter(({ kind }) => kind === 'task');
  return tasks.length > 0 ? tasks : checklists;
}

/** A checklist that only says which files it is not for is for all others; one whose globs are all out of bounds is for none. */
function applies(checklist: Checklist, hit: Hits | undefined): boolean {
  if (hit?.excluded) {
    return false;
  }
  const { files } = checklist;
  return (
    files === null || Boolean(hit?.included) || (files.length > 0 && files.every(({ negated }) => negated))
  );
}

function explanationOf(
  persona: Persona,
  path: string,
  verdict: Verdict | null,
  matches: readonly PersonaMatch[],
): Explanation {
  const match = matches.find((candidate) => candidate.persona === persona);
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
