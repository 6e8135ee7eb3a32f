import type { Pattern, Persona, Problem } from '../persona/persona.ts';
import { createProblem } from '../persona/problemCodes.ts';
import { PathMatcher } from './pathMatcher.ts';
import { PatternTree } from './patternTree.ts';

/**
 * Names the patterns of a persona and of its checklists that match no file of the workspace.
 * @param paths of all its files, relative to the workspace folder, with `/`
 */
export function unmatchedPatterns(persona: Persona, paths: readonly string[]): Problem[] {
  const patterns = [...persona.patterns, ...persona.checklists.flatMap(({ files }) => files ?? [])];
  const matched = matchedPatterns(patterns, persona, paths);
  return patterns
    .filter((pattern) => !pattern.negated && !matched.has(pattern))
    .map((pattern) => createProblem('pattern.no-match', 'information', messageFor(pattern), pattern.range));
}

function messageFor({ glob }: Pattern): string {
  return `${JSON.stringify(glob)} matches no file of the workspace. Check its spelling, or remove it.`;
}

/** Which of them some path fulfils: all in one pass, since files that no glob tells apart share one answer. */
function matchedPatterns(
  patterns: readonly Pattern[],
  { format }: Persona,
  paths: readonly string[],
): ReadonlySet<Pattern> {
  const tree = new PatternTree();
  for (const [rule, pattern] of patterns.entries()) {
    tree.add(pattern, format, rule);
  }
  const matched = new Set<Pattern>();
  const matcher = new PathMatcher(tree, (rules) => {
    for (const rule of rules) {
      matched.add(patterns[rule] as Pattern);
    }
    return {};
  });
  for (const path of paths) {
    matcher.find(path);
  }
  return matched;
}
