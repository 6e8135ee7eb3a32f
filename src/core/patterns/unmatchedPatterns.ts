import type { Pattern, Persona, Problem } from '../persona/persona.ts';
import { createProblem } from '../persona/problemCodes.ts';
import { PathMatcher } from './pathMatcher.ts';
import { normalForms, segmentsOf } from './pattern.ts';
import { PatternTree } from './patternTree.ts';

/**
 * Names the patterns of a persona and of its checklists that match no file of the workspace.
 * @param paths of all its files, relative to the workspace folder, with `/`
 */
export function unmatchedPatterns(persona: Persona, paths: readonly string[]): Problem[] {
  const patterns = [...persona.patterns, ...persona.checklists.flatMap(({ files }) => files ?? [])];
  const globs = [...new Set(patterns.map(({ glob }) => glob))];
  const matched = matchedGlobs(globs, persona, paths);
  return patterns
    .filter(({ glob, negated }) => !negated && !matched.has(glob))
    .map((pattern) => createProblem('pattern.no-match', 'information', messageFor(pattern), pattern.range));
}

function messageFor({ glob }: Pattern): string {
  return `${JSON.stringify(glob)} matches no file of the workspace. Check its spelling, or remove it.`;
}

/** Which of the globs some path fulfils: all in one pass, since files that no glob tells apart share one answer. */
function matchedGlobs(
  globs: readonly string[],
  { format }: Persona,
  paths: readonly string[],
): ReadonlySet<string> {
  const tree = new PatternTree();
  for (const [rule, glob] of globs.entries()) {
    for (const form of normalForms(glob, format)) {
      tree.add(segmentsOf(form), rule);
    }
  }
  const matched = new Set<string>();
  const matcher = new PathMatcher(tree, (rules) => {
    for (const rule of rules) {
      matched.add(globs[rule] as string);
    }
    return {};
  });
  for (const path of paths) {
    matcher.find(path);
  }
  return matched;
}
