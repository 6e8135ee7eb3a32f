import type { Pattern, Persona } from '../persona/persona.ts';
import { PathMatcher } from './pathMatcher.ts';
import { PatternTree } from './patternTree.ts';

/** Which files a list of patterns takes in, and what each of them has to do with it. Paths come in their given order. */
export interface Coverage {
  /** The files that are reviewed. */
  readonly files: readonly string[];
  /** For each pattern the files it matches; for a negated one those that it alone or with others keeps out. */
  readonly filesOf: ReadonlyMap<Pattern, readonly string[]>;
}

/** What decides about a file: a persona's patterns, or those of a checklist. */
export type Ruling = Pick<Persona, 'patterns' | 'format' | 'alwaysApplies'>;

/**
 * Which of the files the patterns take in. They must have passed `boundPatterns`.
 * @param paths relative to the workspace folder, with `/`
 */
export function coverageOf({ patterns, format, alwaysApplies }: Ruling, paths: readonly string[]): Coverage {
  const tree = new PatternTree();
  for (const [rule, pattern] of patterns.entries()) {
    tree.add(pattern, format, rule);
  }
  const filesOf = new Map<Pattern, string[]>(patterns.map((pattern) => [pattern, []]));
  const files: string[] = [];
  const matcher = new PathMatcher(tree, (rules) => ({
    matching: rules.map((rule) => patterns[rule] as Pattern),
  }));
  for (const path of paths) {
    const matching = matcher.find(path)?.matching ?? [];
    const isTaken = alwaysApplies || matching.some(({ negated }) => !negated);
    for (const pattern of matching) {
      if (isTaken || !pattern.negated) {
        filesOf.get(pattern)?.push(path);
      }
    }
    if (isTaken && !matching.some(({ negated }) => negated)) {
      files.push(path);
    }
  }
  return { files, filesOf };
}
